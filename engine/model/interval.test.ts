import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateContains,
  dateNarrower,
  datesOverlap,
  quantitiesEqual,
  quantitiesOverlap,
  quantityNarrower,
} from './interval'
import type { DateValue, Quantity } from './value'

const quantity = (low: number | null, high: number | null, unit: string | null = null): Quantity => ({
  type: 'quantity',
  number: low === high ? low : null,
  low,
  high,
  unit,
  of: null,
  stated: true,
})
const date = (
  start: string | null,
  end: string | null,
  granularity: DateValue['granularity'] = 'range',
): DateValue => ({
  type: 'date',
  start,
  end,
  granularity,
  role: 'event',
  stated: true,
})

const bound = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null })
const someQuantity = fc
  .tuple(bound, bound)
  .filter(([low, high]) => (low !== null || high !== null) && (low === null || high === null || low <= high))
  .map(([low, high]) => quantity(low, high))
const isoDay = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
const someDate = fc
  .tuple(fc.option(isoDay, { nil: null }), fc.option(isoDay, { nil: null }))
  .filter(([start, end]) => (start !== null || end !== null) && (start === null || end === null || start <= end))
  .map(([start, end]) => date(start, end))

describe('quantities as intervals', () => {
  it('finds room for both, or none', () => {
    expect(quantitiesOverlap(quantity(12, null), quantity(14, 14))).toBe(true)
    expect(quantitiesOverlap(quantity(12, null), quantity(9, 9))).toBe(false)
    expect(quantitiesOverlap(quantity(45, 55), quantity(47, 47))).toBe(true)
    expect(quantitiesOverlap(quantity(3, 3, 'kg'), quantity(3, 3, 'km'))).toBeNull()
    expect(quantitiesOverlap(quantity(null, null), quantity(3, 3))).toBeNull()
  })

  it('is symmetric, and everything overlaps itself', () => {
    fc.assert(
      fc.property(someQuantity, someQuantity, (a, b) => {
        expect(quantitiesOverlap(a, b)).toBe(quantitiesOverlap(b, a))
        expect(quantitiesOverlap(a, a)).toBe(true)
        expect(quantitiesEqual(a, a)).toBe(true)
      }),
    )
  })

  it('overlaps exactly where some number lies in both', () => {
    fc.assert(
      fc.property(someQuantity, someQuantity, fc.integer({ min: -1000, max: 1000 }), (a, b, n) => {
        const holds = ({ low, high }: Quantity) => (low === null || low <= n) && (high === null || n <= high)
        if (holds(a) && holds(b)) expect(quantitiesOverlap(a, b)).toBe(true)
        if (quantitiesOverlap(a, b) === false) expect(holds(a) && holds(b)).toBe(false)
      }),
    )
  })

  it('narrows in one direction only, and what is narrower overlaps', () => {
    fc.assert(
      fc.property(someQuantity, someQuantity, someQuantity, (a, b, c) => {
        expect(quantityNarrower(a, a)).toBe(false)
        if (quantityNarrower(a, b)) {
          expect(quantityNarrower(b, a)).toBe(false)
          expect(quantitiesOverlap(a, b)).toBe(true)
          if (quantityNarrower(b, c)) expect(quantityNarrower(a, c)).toBe(true)
        }
      }),
    )
  })
})

describe('dates as intervals', () => {
  const may = date('2022-05-01', '2022-05-31', 'month')
  const day = date('2022-05-11', '2022-05-11', 'day')

  it('knows the day in the month', () => {
    expect(dateContains(may, day)).toBe(true)
    expect(dateContains(day, may)).toBe(false)
    expect(dateNarrower(day, may)).toBe(true)
    expect(datesOverlap(day, date('2022-06-01', null))).toBe(false)
    expect(datesOverlap(day, date(null, '2022-05-11'))).toBe(true)
    expect(datesOverlap(day, date(null, null))).toBeNull()
  })

  it('is symmetric, contains itself, and containing means overlapping', () => {
    fc.assert(
      fc.property(someDate, someDate, (a, b) => {
        expect(datesOverlap(a, b)).toBe(datesOverlap(b, a))
        expect(dateContains(a, a)).toBe(true)
        expect(dateNarrower(a, a)).toBe(false)
        if (dateContains(a, b)) expect(datesOverlap(a, b)).toBe(true)
        if (dateNarrower(a, b)) expect(dateNarrower(b, a)).toBe(false)
      }),
    )
  })
})
