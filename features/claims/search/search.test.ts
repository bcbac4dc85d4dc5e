import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, TEXTS } from '@/testing/desk-story'
import { hitsIn } from './marks'
import { indexPassages, passagesFound } from './passages'
import { readQuery } from './query'
import { indexTexts } from './text-index'

const TOLD = [
  'Le préfet a visité la Crête-Noire avec Lars Øvergård.',
  'The prefect visited the ridge; nobody spoke of Öland.',
  'A railway to the ridge costs 1,200 crowns.',
  'Rails were laid. The way is long.',
  '東京都の鉄道は新しい。',
]
const index = indexTexts(TOLD.map((text) => [text]))
const found = (query: string) => index.find(readQuery(query))
const marked = (text: string, query: string) =>
  hitsIn(text, readQuery(query)).map(({ start, end }) => text.slice(start, end))

describe('a search', () => {
  it('is blind to accents, strokes and case', () => {
    expect(found('PREFET')).toEqual([0])
    expect(found('prèfèt crete noire')).toEqual([0])
    expect(found('overgard')).toEqual([0])
    expect(found('oland')).toEqual([1])
  })

  it('wants every word, each whole or as the beginning of one', () => {
    expect(found('ridge')).toEqual([1, 2])
    expect(found('ridge prefect')).toEqual([1])
    expect(found('rail')).toEqual([2, 3])
    expect(found('way')).toEqual([3])
    expect(found('ridge oland rail')).toEqual([])
  })

  it('takes words in quotes as they stand, next to each other and whole', () => {
    expect(found('"the ridge"')).toEqual([1, 2])
    expect(found('"ridge the"')).toEqual([])
    expect(found('“crete noire”')).toEqual([0])
    expect(found('"rail"')).toEqual([])
    expect(found('"rails were"')).toEqual([3])
    expect(found('"the ridge')).toEqual([1, 2])
  })

  it('leaves out what a minus says, words and phrases', () => {
    expect(found('ridge -railway')).toEqual([1])
    expect(found('ridge -"the ridge"')).toEqual([])
    expect(found('-ridge -rail')).toEqual([0, 4])
  })

  it('finds numbers as they are written, and signs without spaces', () => {
    expect(found('1,200')).toEqual([2])
    expect(found('1,2')).toEqual([2])
    expect(found('200 1')).toEqual([2])
    expect(found('鉄道')).toEqual([4])
    expect(found('道鉄')).toEqual([])
  })

  it('takes only signs for nothing at all', () => {
    expect(readQuery(' - "" … -')).toEqual([])
  })

  it('does not read a phrase across two fields', () => {
    const fields = indexTexts([['the ferry left', 'Harbour Post']])
    expect(fields.find(readQuery('"left harbour"'))).toEqual([])
    expect(fields.find(readQuery('left harbour'))).toEqual([0])
  })

  it('marks what was found in the text as it stands', () => {
    expect(marked('Crête-Noire, la crête', 'CRETE')).toEqual(['Crête', 'crête'])
    expect(marked('Crête-Noire, la crête', '"crete noire"')).toEqual(['Crête-Noire'])
    expect(marked('Ein Cafe\u0301 am Platz', 'café')).toEqual(['Cafe\u0301'])
    expect(marked('rail, railway, trail', 'rail -way')).toEqual(['rail', 'railway'])
    expect(marked('the old old bridge', '"old old" "old bridge"')).toEqual(['old old bridge'])
  })
})

describe('passages of sources', () => {
  const reading = readStory(deskStory())
  const passages = indexPassages(new Map(Object.entries(TEXTS)))
  const told = (query: string) => passagesFound(reading, passages, readQuery(query))

  it('are found where no claim stands, with the place of the words', () => {
    const [passage, ...more] = told('ribbon')
    expect(more).toEqual([])
    expect(passage?.source).toBe('gazette')
    expect(passage?.parts.filter((part) => part.hit).map((part) => part.text)).toEqual(['ribbon'])
    expect([...TEXTS.gazette].slice(passage?.from, passage?.to).join('')).toBe('ribbon')
  })

  it('are left out where a claim holds the words', () => {
    expect(told('fantasy')).toEqual([])
    expect(told('"opened on 4 May"')).toEqual([])
  })

  it('are found by all words of a paragraph, one of them outside every claim', () => {
    expect(told('"ines roth" ribbon').map((one) => one.source)).toEqual(['gazette'])
    expect(told('ribbon fantasy')).toEqual([])
    expect(told('-ribbon')).toEqual([])
  })

  it('are cut around the words, never through one', () => {
    const long = `${'Alpha beta gamma. '.repeat(90)}The zeppelin rose. ${'Delta epsilon. '.repeat(90)}`
    const [passage] = passagesFound(reading, indexPassages(new Map([['far', long]])), readQuery('zeppelin'))
    const shown = passage?.parts.map((part) => part.text).join('') ?? ''
    expect(passage?.before).toBe('… ')
    expect(shown).toMatch(/^(Alpha|beta|gamma)/)
    expect(shown).toMatch(/ …$/)
    expect(shown.length).toBeLessThan(400)
    expect(long.slice(passage?.from, passage?.to)).toBe('zeppelin')
  })
})
