import { expect, it } from 'vitest'
import { deskStory } from '../testing/desk-story'
import type { EditDto } from './edits'
import { byHand, handOrder, placed } from './question-order'
import { readStory } from './story-reading'

const order = (...questions: string[]): EditDto => ({
  id: 'e1',
  subject: 'grid.order',
  edit: { kind: 'grid.order', questions },
  made: null,
  why: '',
  person: { id: 'p1', name: 'Mira' },
  at: '2031-06-01T10:00:00.000Z',
  orphaned: false,
  quotes: [],
})
const untouched = readStory(deskStory())
const ordered = (...questions: string[]) => readStory(deskStory({ edits: [order(...questions)] }))

it('nobody moved anything: most disputed first', () => {
  expect(handOrder(untouched)).toEqual([])
  expect(byHand(untouched).map(({ id }) => id)).toEqual(['role', 'hurt-new', 'opened', 'hurt-old', 'opened-old'])
})

it('what was named comes first, what is gone is passed over, the rest follows', () => {
  const ids = byHand(ordered('opened', 'gone', 'hurt-old')).map(({ id }) => id)
  expect(ids).toEqual(['opened', 'hurt-old', 'role', 'hurt-new', 'opened-old'])
})

it('a move names no more than it has to', () => {
  expect(placed(untouched, { question: 'hurt-new', beside: 'role', side: 'before' })).toEqual(['hurt-new', 'role'])
  expect(placed(untouched, { question: 'role', beside: 'hurt-new', side: 'after' })).toEqual(['hurt-new', 'role'])
  expect(placed(ordered('opened'), { question: 'hurt-new', beside: 'role', side: 'before' })).toEqual([
    'opened',
    'hurt-new',
    'role',
  ])
  expect(placed(ordered('opened', 'role', 'hurt-old'), { question: 'role', beside: 'opened', side: 'before' })).toEqual(
    ['role', 'opened', 'hurt-old'],
  )
})

it('what is not there is not moved', () => {
  expect(placed(untouched, { question: 'gone', beside: 'role', side: 'after' })).toBeNull()
  expect(placed(untouched, { question: 'role', beside: 'gone', side: 'after' })).toBeNull()
  expect(placed(untouched, { question: 'role', beside: 'role', side: 'after' })).toBeNull()
})
