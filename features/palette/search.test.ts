import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, deskStory, question } from '@/testing/desk-story'
import { pagesFor, storyOf } from './commands'
import { SHOWN, searchStory } from './search'

const reading = readStory(deskStory())
const titles = (query: string) => {
  const { questions, sources, claims } = searchStory(reading, query)
  return [questions, sources, claims].map(({ hits }) => hits.map(({ title }) => title))
}

describe('search in a story', () => {
  it('is blind to accents and case, and finds questions, sources and claims', () => {
    expect(titles('ÏNES rail')).toEqual([['Which office does Ines Roth hold?'], [], ['Ines Roth, Minister of Rail']])
    expect(titles('ledger')).toEqual([[], ['The Weekly Ledger'], []])
  })

  it('finds a question by its answer and a claim by who says it', () => {
    expect(titles('52')[0]).toEqual(['How many workers were hurt while the Callow bridge was built?'])
    expect(titles('odd lind')[2]).toEqual(['Union chief Odd Lind called talk of empty ferries “pure fantasy”.'])
  })

  it('puts first where the words stand together', () => {
    const questions = ['Is the lock deep?', 'Who built the deep lock?'].map((text) => question(text, { text }))
    const found = searchStory(readStory(deskStory({ comparison: { ...COMPARISON, questions } })), 'deep lock')
    expect(found.questions.hits.map(({ title }) => title)).toEqual(['Who built the deep lock?', 'Is the lock deep?'])
  })

  it('leads to where each is', () => {
    const { questions, claims } = searchStory(reading, 'rail')
    expect(questions.hits[0]).toMatchObject({ href: '/stories/callow-bridge/questions/role', tone: 'conflict' })
    expect(claims.hits[0]?.href).toBe('/stories/callow-bridge/sources/herald?claim=role-h#claim-role-h')
  })

  it('shows a few, says of how many, and leads to the rest', () => {
    const questions = Array.from({ length: 30 }, (_, i) => question(`q${i}`, { text: `How deep is lock ${i}?` }))
    const many = readStory(deskStory({ comparison: { ...COMPARISON, questions } }))
    const found = searchStory(many, 'lock').questions
    expect(found.hits).toHaveLength(SHOWN)
    expect([found.of, found.more]).toEqual([30, '/stories/callow-bridge/grid?q=lock'])
    expect(searchStory(many, 'lock 7?').questions.more).toBeNull()
  })

  it('finds nothing for nothing', () => {
    expect(titles('  ')).toEqual([[], [], []])
    expect(titles('zzzz')).toEqual([[], [], []])
  })
})

describe('pages to go to', () => {
  it('are those of the story one is in, and those outside', () => {
    expect(storyOf('/stories/a%20b/questions/x')).toBe('a b')
    expect(storyOf('/method')).toBeNull()
    expect(pagesFor(null).map(({ title }) => title)).toEqual([
      'Stories',
      'New story',
      'Method',
      'Programming interface',
    ])
    expect(pagesFor('a b')[2]?.href).toBe('/stories/a%20b/review')
  })
})
