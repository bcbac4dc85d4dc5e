import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, isDay, iso, lengthOfMonth, toCivil, toDay, weekdayOf, weekOf } from './days'

const day = fc.integer({ min: toDay(1600, 1, 1), max: toDay(2399, 12, 31) })

describe('days as numbers', () => {
  it('counts from 1 January 1970 and knows leap years', () => {
    expect(toDay(1970, 1, 1)).toBe(0)
    expect(iso(toDay(2024, 2, 29) + 1)).toBe('2024-03-01')
    expect(lengthOfMonth(1900, 2)).toBe(28)
    expect(lengthOfMonth(2000, 2)).toBe(29)
    expect(isDay(2023, 2, 29)).toBe(false)
  })

  it('goes to the calendar and back', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: date } = toCivil(number)
        expect(toDay(year, month, date)).toBe(number)
        expect(iso(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('gives weekdays and weeks after ISO 8601', () => {
    expect(weekdayOf(toDay(2024, 8, 18))).toBe(7)
    expect(weekOf(toDay(2024, 12, 30))).toEqual({ year: 2025, week: 1 })
    expect(weekOf(toDay(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
    fc.assert(
      fc.property(day, (number) => {
        expect(weekOf(number - weekdayOf(number) + 1)).toEqual(weekOf(number - weekdayOf(number) + 7))
      }),
    )
  })

  it('moves by months to the last day where the month is shorter', () => {
    expect(iso(addMonths(toDay(2024, 1, 31), 1))).toBe('2024-02-29')
    expect(iso(addMonths(toDay(2024, 1, 31), -2))).toBe('2023-11-30')
  })
})
