import { expect, test } from 'vitest'
import { type Chosen, moved, noted, sameChoice, withOne, without } from './chosen'

const LIST: Chosen[] = [
  { question: 'a', note: 'first' },
  { question: 'b', note: '' },
  { question: 'c', note: '' },
]
const order = (list: Chosen[]) => list.map(({ question }) => question).join('')

test('a finding moves by a place and not over the ends', () => {
  expect(order(moved(LIST, 'b', -1))).toBe('bac')
  expect(order(moved(LIST, 'b', 1))).toBe('acb')
  expect(moved(LIST, 'a', -1)).toBe(LIST)
  expect(order(moved(LIST, 'c', 5))).toBe('abc')
  expect(moved(LIST, 'x', 1)).toBe(LIST)
})

test('a finding comes in once, at the end, and goes with its words', () => {
  expect(order(withOne(LIST, 'd'))).toBe('abcd')
  expect(withOne(LIST, 'a')).toBe(LIST)
  expect(order(withOne(null, 'a'))).toBe('a')
  expect(order(without(LIST, 'a'))).toBe('bc')
  expect(noted(LIST, 'b', 'why')[1]).toEqual({ question: 'b', note: 'why' })
  expect(noted(LIST, 'b', 'why')[0]).toBe(LIST[0])
})

test('two choices are the same where they show the same', () => {
  expect(sameChoice(LIST, [...LIST])).toBe(true)
  expect(sameChoice([], null)).toBe(false)
})
