import { expect, it } from 'vitest'
import { step } from './walk'

const size = { rows: 500, heads: 1, cols: 60, page: 5 }
const from = (row: number, col: number, key: string, ctrl = false) => {
  const to = step(key, ctrl, { row, col }, size)
  return to && [to.row, to.col]
}

it('arrows go one cell, into the heads and no further', () => {
  expect(from(3, 3, 'ArrowUp')).toEqual([2, 3])
  expect(from(3, 3, 'ArrowLeft')).toEqual([3, 2])
  expect(from(0, 3, 'ArrowUp')).toEqual([-1, 3])
  expect(from(-1, 3, 'ArrowUp')).toEqual([-1, 3])
  expect(from(499, 60, 'ArrowDown')).toEqual([499, 60])
  expect(from(499, 60, 'ArrowRight')).toEqual([499, 60])
})

it('home and end go to the ends of the row, with control to the ends of the grid', () => {
  expect(from(7, 9, 'Home')).toEqual([7, 0])
  expect(from(7, 9, 'End')).toEqual([7, 60])
  expect(from(7, 9, 'Home', true)).toEqual([0, 0])
  expect(from(7, 9, 'End', true)).toEqual([499, 60])
})

it('a page is what is in sight, and never leads into the heads', () => {
  expect(from(7, 9, 'PageDown')).toEqual([12, 9])
  expect(from(498, 9, 'PageDown')).toEqual([499, 9])
  expect(from(3, 9, 'PageUp')).toEqual([0, 9])
  expect(from(-1, 9, 'PageUp')).toEqual([-1, 9])
})

it('other keys are not for walking', () => {
  expect(from(3, 3, 'a')).toBeNull()
  expect(from(3, 3, 'Tab')).toBeNull()
})
