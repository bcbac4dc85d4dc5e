import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, TEXTS } from '@/testing/desk-story'
import { readerPart } from './view-model'
import { findPhrase, spanOf, stretchText, trimmed, withDraft, wordsOf } from './words'

const { paragraphs } = readerPart(readStory(deskStory()), 'gazette', TEXTS.gazette, { part: null, claim: null })
const stretch = (words: string) => {
  const start = TEXTS.gazette.indexOf(words)
  return { start, end: start + words.length }
}

describe('words that become a claim', () => {
  it('are counted in code points of the whole text, after an emoji and over two paragraphs', () => {
    const words = 'delay. The mayor said 40 workers had been hurt while it was built.\n\nInes Roth'
    const { start, end } = spanOf(paragraphs, stretch(words))
    expect([...TEXTS.gazette].slice(start, end).join('')).toBe(words)
    expect(start).toBe(TEXTS.gazette.indexOf(words) - 1)
  })

  it('lose the space that was selected with them, and nothing else', () => {
    const { start, end } = stretch('said 40')
    expect(trimmed(paragraphs, { start: start - 1, end: end + 1 })).toEqual({ start, end })
    expect(trimmed(paragraphs, { start: start + 1, end: end - 1 })).toEqual({ start: start + 1, end: end - 1 })
    expect(trimmed(paragraphs, { start: start - 1, end: start })).toBeNull()
  })

  it('are found by a phrase without its accents, capitals and signs, as far as it is typed', () => {
    const found = (phrase: string) => findPhrase(paragraphs, phrase).map((at) => stretchText(paragraphs, at))
    expect(found('INÈS roth minister')).toEqual(['Ines Roth, Minister'])
    expect(found('callow br')).toEqual(['Callow bridge'])
    expect(found('the')).toEqual(['The', 'The', 'the', 'The', 'the', 'the'])
    expect(found('allow')).toEqual([])
    expect(found(' … ')).toEqual([])
  })

  it('are each there once, in order', () => {
    expect(wordsOf(paragraphs).map((word) => stretchText(paragraphs, word))).toEqual(
      TEXTS.gazette.split(/\s+/).filter(Boolean),
    )
  })
})

it('cuts the marks of a paragraph at a draft without losing a letter or a place to point at', () => {
  const paragraph = paragraphs[1]
  if (!paragraph) throw new Error('no paragraph')
  const cut = withDraft(paragraph, stretch('said 40 workers'))
  expect(cut.map(({ text }) => text).join('')).toBe(paragraph.segments.map(({ text }) => text).join(''))
  expect(cut.filter(({ drafted }) => drafted).map(({ text }) => text)).toEqual(['said ', '40 workers'])
  expect(cut.flatMap(({ ids }) => ids)).toEqual(paragraph.segments.flatMap(({ ids }) => ids))
  expect(withDraft(paragraph, null).some(({ drafted }) => drafted)).toBe(false)
})
