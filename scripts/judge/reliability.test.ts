import { expect, it } from 'vitest'
import { curveOf, pictureOf } from './reliability'

const sayings = (said: number, held: number, of: number) =>
  Array.from({ length: of }, (_, k) => ({ said, held: k < held, weight: 1 }))

it('finds no error where likelihoods come true as often as they say', () => {
  const curve = curveOf('fair', [...sayings(0.25, 5, 20), ...sayings(0.75, 15, 20)])
  expect(curve.error).toBeCloseTo(0)
  expect(curve.points.map(({ held }) => held)).toEqual([0.25, 0.75])
})

it('weighs how far a bin is off by its rows, and draws none of few rows', () => {
  const curve = curveOf('bold', [...sayings(0.95, 10, 20), ...sayings(0.05, 0, 5)])
  expect(curve.error).toBeCloseTo((0.45 * 20 + 0.05 * 5) / 25)
  expect(curve.points).toHaveLength(1)
  expect(pictureOf([curve])).toContain('bold (error 0.370)')
})
