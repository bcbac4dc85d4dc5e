import { expect, test } from 'vitest'
import { agreement, conflictLines, type Judged, viewOf } from './second-reading'

const row = (gold: Judged['gold'], method: Judged['gold'], model: Judged['gold']): Judged => ({ gold, method, model })
const ROWS = [
  row('conflict', 'conflict', 'other'),
  row('conflict', 'other', 'conflict'),
  row('conflict', 'conflict', 'conflict'),
  row('agree', 'agree', 'conflict'),
  row('other', 'agree', 'other'),
]

test('conflicts are counted for the method, the model, both and either', () => {
  expect(conflictLines(ROWS).map(({ who, found, said, falseAlarms }) => [who, found, said, falseAlarms])).toEqual([
    ['the method', 2, 2, 0],
    ['the model', 2, 3, 1],
    ['both', 1, 1, 0],
    ['either', 3, 4, 1],
  ])
  expect(conflictLines(ROWS)[0]).toMatchObject({ of: 3, others: 2 })
})

test('agreement is counted apart', () => {
  expect(agreement(ROWS, 'method')).toEqual({ found: 1, of: 1, said: 2 })
  expect(agreement(ROWS, 'model')).toEqual({ found: 0, of: 1, said: 0 })
})

test('the labels of the sets are three views', () => {
  expect(['conflict', 'agree', 'name_variant', 'update', 'neutral', 'not_agree'].map(viewOf)).toEqual([
    'conflict',
    'agree',
    'agree',
    'other',
    'other',
    'other',
  ])
})
