import { describe, expect, it } from 'vitest'
import {
  areaUnderCurve,
  balancedAccuracy,
  cohensKappa,
  growthExponent,
  interval,
  labelScores,
  macroF1,
  median,
  scores,
} from './metrics'

const gold = ['a', 'a', 'a', 'b']

describe('labels', () => {
  it('are scored by what was hit, given and wanted', () => {
    expect(scores(1, 2, 4)).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 })
    expect(scores(0, 0, 4)).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(labelScores(gold, ['a', 'a', 'b', 'b'], 'b')).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 })
  })

  it('count the same however rare', () => {
    expect(macroF1(gold, gold, ['a', 'b'])).toBe(1)
    expect(macroF1(gold, ['a', 'a', 'a', 'a'], ['a', 'b'])).toBeCloseTo(0.4286, 4)
    expect(balancedAccuracy(gold, ['a', 'a', 'a', 'a'], ['a', 'b'])).toBe(0.5)
  })
})

it('the middle is between the two middle ones where they are even', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5])
})

it('the area is one for a clean split, a half for none', () => {
  expect(areaUnderCurve([0.9, 0.8], [0.1, 0.2])).toBe(1)
  expect(areaUnderCurve([0.5, 0.5], [0.5])).toBe(0.5)
  expect(areaUnderCurve([0.1], [0.9, 0.05])).toBe(0.5)
})

it('the exponent tells linear from quadratic growth', () => {
  const sizes = [10, 20, 40, 80]
  expect(
    growthExponent(
      sizes,
      sizes.map((n) => 3 * n),
    ),
  ).toBeCloseTo(1)
  expect(
    growthExponent(
      sizes,
      sizes.map((n) => 0.1 * n * n),
    ),
  ).toBeCloseTo(2)
})

it('few cases leave a share open, many pin it down', () => {
  expect(interval(0, 0)).toEqual([0, 1])
  const [low, high] = interval(14, 17)
  expect([low, high]).toEqual([expect.closeTo(0.5897, 4), expect.closeTo(0.9381, 4)])
  expect(interval(3, 3)[0]).toBeCloseTo(0.4385, 4)
  expect(interval(1400, 1700)[0]).toBeGreaterThan(0.8)
})

it('two readers agree beyond chance, at chance, or against it', () => {
  expect(cohensKappa(gold, gold)).toBe(1)
  expect(cohensKappa(gold, ['a', 'a', 'b', 'a'])).toBeCloseTo(-1 / 3, 10)
  expect(cohensKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'a', 'b'])).toBe(0)
  expect(cohensKappa(['a', 'a'], ['a', 'a'])).toBeNull()
})
