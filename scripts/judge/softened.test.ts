import { expect, it } from 'vitest'
import { slopeOf, soften } from './softened'

const sayings = (said: number, held: number, of: number) =>
  Array.from({ length: of }, (_, k) => ({ said, held: k < held, weight: 1 }))

it('leaves likelihoods that come true as they are', () => {
  expect(slopeOf([...sayings(0.2, 20, 100), ...sayings(0.8, 80, 100)])).toBeCloseTo(1, 2)
})

it('draws bold likelihoods towards a half, and never over it', () => {
  const slope = slopeOf([...sayings(0.05, 25, 100), ...sayings(0.95, 75, 100)])
  expect(soften(0.95, slope)).toBeCloseTo(0.75, 2)
  expect(soften(0.5, slope)).toBe(0.5)
  expect(soften(0.51, slope)).toBeGreaterThan(0.5)
})
