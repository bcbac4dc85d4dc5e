import { describe, expect, it } from 'vitest'
import type { EditDto } from '@/contracts/edits'
import { readStory } from '@/contracts/story-reading'
import type { Comparison } from '@/engine/model/comparison'
import { aRelation } from '@/testing/builders'
import { COMPARISON, deskStory, question, review, TEXTS } from '@/testing/desk-story'
import { itemOf } from './item'
import { nextAfter } from './next'
import { type Entry, narrow, progressOf, queueOf, shownBy, sliceAt } from './queue'

const ALL = { show: 'all', why: null, kind: null, text: '' } as const

const weak = question('ferries', {
  text: 'Do the ferries run?',
  finding: 'agreement',
  answers: [{ id: 'yes', label: 'yes', claims: ['empty-g', 'empty-h'] }],
  relations: [aRelation({ a: 'empty-g', b: 'empty-h', relation: 'sameTruthConditions', coarse: 'agree', score: 0.3 })],
})
const comparison: Comparison = { ...COMPARISON, questions: [...COMPARISON.questions, weak] }
const story = (reviews: ReturnType<typeof review>[] = []) => readStory(deskStory({ comparison, reviews }))
const texts = new Map<string, string>(Object.entries(TEXTS))
const ids = (entries: Entry[]) => entries.map(({ id }) => id)

describe('the queue', () => {
  it('puts differences first, what the record speaks of and more say before the rest, then what is weakly held', () => {
    expect(ids(queueOf(story(), []))).toEqual(['role', 'hurt-new', 'ferries'])
  })

  it('takes in what a model suggests, and decisions without a place last', () => {
    const lost = review({ id: 'r9', key: 'gone', orphaned: true })
    const queue = queueOf(story([lost]), [{ question: 'opened', suggested: [{ model: 'kite', coarse: 'conflict' }] }])
    expect(queue.map(({ id, reason }) => [id, reason])).toEqual([
      ['role', 'conflict'],
      ['hurt-new', 'conflict'],
      ['opened', 'suggested'],
      ['ferries', 'weak'],
      ['orphan-r9', 'orphan'],
    ])
    expect(progressOf(queue)).toEqual({ decided: 0, of: 4 })
  })

  it('keeps the place of what is decided', () => {
    const queue = queueOf(story([review({ key: 'role' })]), [])
    expect(ids(queue)).toEqual(['role', 'hurt-new', 'ferries'])
    expect(ids(shownBy(queue, 'open'))).toEqual(['hurt-new', 'ferries'])
    expect(ids(shownBy(queue, 'decided'))).toEqual(['role'])
    expect(progressOf(queue)).toEqual({ decided: 1, of: 3 })
  })

  it('is narrowed by reason, kind and words, blind to accents and case', () => {
    const reading = story()
    const queue = queueOf(reading, [])
    expect(ids(narrow(reading, queue, { ...ALL, why: 'weak' }))).toEqual(['ferries'])
    expect(ids(narrow(reading, queue, { ...ALL, kind: 'quantity' }))).toEqual(['hurt-new'])
    expect(ids(narrow(reading, queue, { ...ALL, text: 'ÍNES rail' }))).toEqual(['role'])
    expect(ids(narrow(reading, queue, { ...ALL, text: 'weekly ledger' }))).toEqual([])
  })
})

describe('the place in it', () => {
  const many = (n: number): Entry[] =>
    Array.from({ length: n }, (_, i) => ({
      id: `q${i}`,
      reason: 'conflict' as const,
      question: question(`q${i}`, {}),
      decided: i % 2 === 0,
      weight: 1,
    }))

  it('is the first where the address names none', () => {
    const slice = sliceAt(many(5), many(5), null)
    expect([slice.at, slice.first, slice.total, slice.before, slice.after]).toEqual(['q0', 0, 5, null, null])
  })

  it('shows the part around it, with the way to the parts before and after', () => {
    const slice = sliceAt(many(60), many(60), 'q30')
    expect([slice.at, slice.first, slice.entries.length]).toEqual(['q30', 24, 24])
    expect([slice.before, slice.after]).toEqual(['q23', 'q48'])
  })

  it('is what comes next where what one was at has gone, and the last where nothing does', () => {
    const all = many(6)
    const open = shownBy(all, 'open')
    expect(sliceAt(all, open, 'q2').at).toBe('q3')
    expect(sliceAt(all, open.slice(0, 1), 'q2').at).toBe('q1')
    expect(sliceAt(all, [], 'q2').at).toBeNull()
  })

  it('moves on to the next that nobody decided, and back where there is none', () => {
    const items = [
      { id: 'a', decision: null },
      { id: 'b', decision: null },
      { id: 'c', decision: {} },
    ]
    expect(nextAfter(items, 'a')).toBe('b')
    expect(nextAfter(items, 'b')).toBe('a')
    expect(nextAfter(items.slice(1), 'b')).toBeNull()
  })
})

describe('a thing to decide', () => {
  const at = (id: string, reviews: ReturnType<typeof review>[] = []) => {
    const reading = story(reviews)
    const entry = queueOf(reading, []).find((one) => one.id === id) as Entry
    return itemOf(reading, entry, [{ question: 'role', suggested: [{ model: 'kite', coarse: 'apparent' }] }], texts)
  }

  it('shows the two quotes of the relation that speaks for the finding, and its reason', () => {
    const item = at('hurt-new')
    expect(item.sides.map(({ label, exact }) => [label, exact])).toEqual([
      ['40', '40 workers had been hurt'],
      ['52', '52 workers were hurt'],
    ])
    expect(item.sides[0]?.chain).toEqual(['Callow Gazette', 'the mayor'])
    // in their paragraph, in whole words
    expect(item.sides[0]?.before).toMatch(/^The Callow bridge opened .* The mayor said $/)
    expect(item.sides[0]?.after).toBe(' while it was built.')
    expect(item.why?.reason).toBe('hurt-g beside hurt-h')
    expect(item.rests).toBe('2 sources, 2 origins, the values lie close')
    expect([item.stands, item.method, item.decision]).toEqual(['Conflict', null, null])
  })

  it('says what a person decided beside what the method found, and what a model suggests', () => {
    const item = at('role', [review({ key: 'role', decision: 'apparent', note: 'Before and after a reshuffle.' })])
    expect([item.stands, item.method]).toEqual(['Only seems to conflict', 'Conflict'])
    expect(item.decision).toMatchObject({ decision: 'apparent', person: 'Mira', note: 'Before and after a reshuffle.' })
    expect(item.suggested).toEqual([{ model: 'kite', tone: 'apparent', says: 'Only seems to conflict' }])
  })

  it('shows a decision without a place with the words it was about', () => {
    const quotes = [{ source: 'gazette', exact: 'Words that were taken out.' }]
    const lost = review({ id: 'r9', key: 'gone', orphaned: true, quotes, note: 'Seen on the site.' })
    const item = at('orphan-r9', [lost])
    expect(item.title).toBe('They only seem to conflict, decided by Mira')
    expect(item.sides.map(({ source, exact }) => [source, exact])).toEqual([['Callow Gazette', quotes[0]?.exact]])
    expect(item.note).toBe('Seen on the site.')
  })

  it('shows an edit without a place too', () => {
    const edit: EditDto = {
      id: 'e1',
      subject: 'question.rename\ngone',
      edit: { kind: 'question.rename', question: 'gone', text: 'Who paid?' },
      made: null,
      why: 'Clearer so.',
      person: null,
      at: '2031-06-01T10:00:00.000Z',
      orphaned: true,
      quotes: [{ source: 'removed', exact: 'The town paid.' }],
    }
    const reading = readStory(deskStory({ comparison, edits: [edit] }))
    const entry = queueOf(reading, []).at(-1) as Entry
    expect(entry.id).toBe('orphan-e1')
    const item = itemOf(reading, entry, [], texts)
    expect([item.title, item.note]).toEqual(['A question renamed by somebody on this computer', 'Clearer so.'])
    expect(item.sides[0]).toMatchObject({ source: 'a removed source', href: '/stories/callow-bridge/sources' })
  })
})
