import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOneUnit } from './units'
import type { Quantity } from './value'

const exactly = (number: number, unit: string | null): Quantity => ({
  type: 'quantity',
  number,
  low: number,
  high: number,
  unit,
  of: null,
  stated: true,
})

describe('amounts in two units', () => {
  it.each([
    [12, 'mi', 19, 'km'],
    [300, 'kg', 661, 'lb'],
    [300, 'kg', 660, 'lb'],
    [72, 'hour', 3, 'day'],
    [2, 'week', 14, 'day'],
    [18, 'month', 1.5, 'year'],
    [100, 'acre', 40.5, 'ha'],
    [30, '°C', 86, '°F'],
    [-40, '°C', -40, '°F'],
    [1000, 'bbl', 159_000, 'l'],
    [60, 'mph', 97, 'km/h'],
  ])('%d %s are %d %s', (a, unit, b, other) => {
    const [x, y] = inOneUnit(exactly(a, unit), exactly(b, other)) as [Quantity, Quantity]
    expect(y).toMatchObject({ number: x.number, low: x.low, high: x.high, unit })
  })

  it.each([
    [12, 'mi', 17, 'km'],
    [72, 'hour', 5, 'day'],
    [30, '°C', 90, '°F'],
  ])('%d %s are not %d %s', (a, unit, b, other) => {
    const [x, y] = inOneUnit(exactly(a, unit), exactly(b, other)) as [Quantity, Quantity]
    expect(y.number).not.toBe(x.number)
  })

  it.each([
    ['kg', 'km'],
    ['USD', 'EUR'],
    ['percent', null],
    ['day', 'month'],
  ])('of %s and %s cannot be compared', (a, b) => {
    expect(inOneUnit(exactly(3, a), exactly(3, b))).toBeNull()
  })

  it('come back to what they were', () => {
    const units = fc.constantFrom('km', 'mi', 'nmi', 'm', 'ft')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), units, units, (amount, a, b) => {
        const there = (inOneUnit(exactly(1e9, b), exactly(amount, a)) as [Quantity, Quantity])[1]
        const back = (inOneUnit(exactly(1e9, a), there) as [Quantity, Quantity])[1]
        expect(back.number).toBeCloseTo(amount, 5)
      }),
    )
  })
})
