import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, claim, deskStory, TEXTS } from '@/testing/desk-story'
import { legendOf, readerPart } from './view-model'

const reading = readStory(deskStory())
const all = { part: null, claim: null }

describe('the reader', () => {
  it('prints the text once and whole, mark or no mark', () => {
    const { paragraphs } = readerPart(reading, 'gazette', TEXTS.gazette, all)
    const printed = paragraphs.map((paragraph) => paragraph.segments.map((segment) => segment.text).join(''))
    expect(printed).toEqual(TEXTS.gazette.split('\n').filter((line) => line !== ''))
    expect(paragraphs.map((paragraph) => paragraph.heading)).toEqual([true, false, false])
  })

  it('finds the words of a claim after an emoji', () => {
    const { paragraphs } = readerPart(reading, 'gazette', TEXTS.gazette, all)
    const marked = paragraphs
      .flatMap((paragraph) => paragraph.segments)
      .filter((segment) => segment.claims.includes('hurt-g'))
    expect(marked).toEqual([
      { text: '40 workers had been hurt', claims: ['hurt-g'], tone: 'conflict', ids: ['hurt-g'] },
    ])
  })

  it('gives overlapping claims the tone of the gravest and opens each once', () => {
    const wide = claim('wide', 'gazette', 'The mayor said 40 workers had been hurt while it was built.')
    const overlapping = readStory(deskStory({ comparison: { ...COMPARISON, claims: [...COMPARISON.claims, wide] } }))
    const { paragraphs, notes } = readerPart(overlapping, 'gazette', TEXTS.gazette, all)
    const marked = (paragraphs[1]?.segments ?? []).filter((segment) => segment.claims.includes('wide'))
    expect(marked.map(({ claims, tone, ids }) => [claims, tone, ids])).toEqual([
      [['wide'], 'alone', ['wide']],
      [['hurt-g', 'wide'], 'conflict', ['hurt-g']],
      [['wide'], 'alone', []],
    ])
    expect(notes.wide?.questions).toEqual([])
  })

  it('tells in the margin what other sources say at this place', () => {
    const { paragraphs, notes } = readerPart(reading, 'herald', TEXTS.herald, all)
    expect(paragraphs[1]?.margin).toEqual(['hurt-h', 'role-h'])
    expect(notes['role-h']?.questions[0]?.others).toEqual(['Callow Gazette, Reference notes: Minister of Roads'])
    const gazette = readerPart(reading, 'gazette', TEXTS.gazette, all).notes
    expect(gazette['hurt-g']?.questions[0]?.others).toEqual(['Harbour Herald: 52', 'The Weekly Ledger: 12'])
    expect(notes['hurt-h']?.chain).toEqual(['Harbour Herald', 'the harbour union'])
  })

  it('parts a long text and opens the part with the wanted claim', () => {
    const long = `${'A line of plain words.\n'.repeat(4000)}Here it says 52 workers were hurt.`
    const start = long.indexOf('52 workers')
    const far = {
      ...claim('far', 'herald', '52 workers were hurt'),
      quote: { exact: '52 workers were hurt', prefix: '', suffix: '', start, end: start + 20 },
    }
    const story = readStory(deskStory({ comparison: { ...COMPARISON, claims: [far] } }))
    expect(readerPart(story, 'herald', long, all)).toMatchObject({ part: 1, parts: 2, notes: {} })
    const at = readerPart(story, 'herald', long, { part: 1, claim: 'far' })
    expect(at.part).toBe(2)
    expect(at.paragraphs.at(-1)?.segments[1]?.text).toBe('52 workers were hurt')
  })

  it('opens the part with words that were found, and tells where they stand in the string', () => {
    const long = `${'🌉 A line of plain words.\n'.repeat(4000)}Nobody knows the ferryman.`
    const start = [...long].length - 'ferryman.'.length
    const { part, place } = readerPart(reading, 'herald', long, { ...all, place: { start, end: start + 8 } })
    expect(part).toBe(2)
    expect(long.slice(place?.start, place?.end)).toBe('ferryman')
    expect(readerPart(reading, 'herald', long, all).place).toBeNull()
  })

  it('counts the claims by their mark', () => {
    expect(legendOf(reading, 'gazette')).toEqual([
      { tone: 'conflict', count: 2 },
      { tone: 'agreement', count: 1 },
      { tone: 'alone', count: 1 },
    ])
  })
})
