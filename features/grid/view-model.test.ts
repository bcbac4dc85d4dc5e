import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, deskStory, question, review, SOURCES } from '@/testing/desk-story'
import { rowShare, shareInWords } from './columns'
import { type GridFilter, loadGrid, type Sort } from './filter'
import { foundIn } from './found'
import { partAt, signOf } from './row'
import { rowOf, sourcesOf, windowOf } from './view-model'

const ALL: GridFilter = {
  finding: null,
  kind: null,
  sources: [],
  between: null,
  decided: null,
  origins: null,
  text: '',
}
const reading = readStory(deskStory())
const ids = (filter: Partial<GridFilter>, of = reading, sort: Sort = 'disputed') =>
  foundIn(of, { ...ALL, ...filter }, sort).map(({ id }) => id)

describe('rows', () => {
  it('come most disputed first, then by how many sources answer', () => {
    expect(ids({})).toEqual(['role', 'hurt-new', 'opened', 'hurt-old', 'opened-old'])
  })

  it('put what was decided after what is open', () => {
    const decided = readStory(deskStory({ reviews: [review({ key: 'role', decision: 'conflict' })] }))
    expect(ids({}, decided).slice(0, 2)).toEqual(['hurt-new', 'role'])
    expect(ids({ decided: 'yes' }, decided)).toEqual(['role'])
    expect(ids({ decided: 'no' }, decided)).toEqual(['hurt-new'])
  })

  it('are filtered by what stands, not only by what the method suggested', () => {
    const decided = readStory(deskStory({ reviews: [review({ decision: 'apparent' })] }))
    expect(ids({ finding: 'conflict' })).toEqual(['role', 'hurt-new'])
    expect(ids({ finding: 'conflict' }, decided)).toEqual(['role'])
    expect(ids({ finding: 'apparent' }, decided)).toEqual(['hurt-new'])
  })

  it('are filtered by kind, by sources that all answer, and by words without accents', () => {
    expect(ids({ kind: 'date' })).toEqual(['opened', 'opened-old'])
    expect(ids({ sources: ['herald'] })).toEqual(['role', 'hurt-new'])
    expect(ids({ sources: ['herald', 'record'] })).toEqual(['role'])
    expect(ids({ text: 'ROADS inés' })).toEqual(['role'])
    expect(ids({ text: 'nothing like it' })).toEqual([])
  })

  it('are filtered by whether all who answer go back to one origin', () => {
    expect(ids({ origins: 'one' })).toEqual([])
    const questions = COMPARISON.questions.map((question) => ({ ...question, origins: 1 }))
    const copied = readStory(deskStory({ comparison: { ...COMPARISON, questions } }))
    expect(ids({ origins: 'one' }, copied)).toEqual(['role', 'hurt-new', 'opened'])
  })

  it('are filtered by what holds between two sources', () => {
    expect(ids({ sources: ['gazette', 'record'], between: 'agree' })).toEqual(['role', 'opened'])
    expect(ids({ sources: ['gazette', 'weekly'], between: 'apparent' })).toEqual(['hurt-new', 'hurt-old'])
  })

  it('are handed out a stretch at a time, with how many there are', () => {
    const window = windowOf(reading, loadGrid('?sort=disputed'), 1, 3)
    expect(window).toMatchObject({ version: '1', total: 5, from: 1 })
    expect(window.rows.map(({ id }) => id)).toEqual(['hurt-new', 'opened'])
    expect(windowOf(reading, loadGrid('?kind=date'), 0, 50).total).toBe(2)
  })
})

describe('cells', () => {
  const sources = sourcesOf(reading)
  const place = (id: string) => sources.findIndex((source) => source.id === id)
  const row = (id: string, of = reading) => {
    const asked = of.question(id)
    if (!asked) throw new Error(`no question ${id}`)
    return rowOf(of, asked, 'disputed')
  }

  it('show answer, certainty and the innermost voice; the same letter is the same answer', () => {
    const hurt = row('hurt-new')
    expect(hurt.claims[place('gazette')]).toEqual([
      { id: 'hurt-g', answer: 0, certainty: 'stated', voice: 'the mayor' },
    ])
    expect([hurt.answers, signOf(hurt, 0), signOf(hurt, 1)]).toEqual([['40', '52'], 'A', 'B'])
    expect(signOf(row('opened'), 0)).toBeNull()
    expect(hurt.note).toBe('only seems to conflict with 12 (The Weekly Ledger)')
  })

  it('tell silence from what was published before the fact and from what takes no part', () => {
    const partsIn = (id: string, of = reading) => sources.map((_, at) => partAt(row(id, of), at))
    expect(partsIn('hurt-new')).toEqual(['answers', 'answers', 'silent', 'apart'])
    expect(shareInWords(rowShare(row('hurt-new'), sources))).toBe('answered by 2 of 3 that could')
    expect(shareInWords(rowShare(row('opened'), sources))).toBe('answered by 1 of 3 that could, and the record')

    const early = SOURCES.map((source) => (source.id === 'weekly' ? { ...source, published: '2030-11' } : source))
    const before = readStory(deskStory({ sources: early }))
    expect(partsIn('hurt-new', before)).toEqual(['answers', 'answers', 'before', 'apart'])
    expect(shareInWords(rowShare(row('hurt-new', before), sources))).toBe('answered by 2 of 2 that could')
  })

  it('never call silence an omission where the fact came after the page, even in the same month', () => {
    const eve = SOURCES.map((source) => (source.id === 'herald' ? { ...source, published: '2031-05-03' } : source))
    const opening = COMPARISON.claims.map((claim) =>
      claim.id.startsWith('opened-') ? { ...claim, event: null, time: claim.value as never } : claim,
    )
    const before = readStory(deskStory({ sources: eve, comparison: { ...COMPARISON, claims: opening } }))
    expect(partAt(row('opened', before), place('herald'))).toBe('before')
    expect(partAt(row('opened', before), place('weekly'))).toBe('silent')
  })

  it('set a source aside that was not analysed, or that the run failed on', () => {
    const dumb = SOURCES.map((source) => (source.id === 'weekly' ? { ...source, analysed: false } : source))
    expect(partAt(row('hurt-new', readStory(deskStory({ sources: dumb }))), place('weekly'))).toBe('apart')
    const failed = { ...COMPARISON, failed: [{ source: 'weekly', message: 'too deep' }] }
    expect(partAt(row('hurt-new', readStory(deskStory({ comparison: failed }))), place('weekly'))).toBe('apart')
  })

  it('cut long answers, which are read on their own page', () => {
    const long = {
      ...COMPARISON,
      questions: [question('long', { answers: [{ id: 'a', label: 'x'.repeat(400), claims: [] }] })],
    }
    expect(row('long', readStory(deskStory({ comparison: long }))).answers[0]).toHaveLength(160)
  })
})
