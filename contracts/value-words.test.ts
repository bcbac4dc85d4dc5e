import { describe, expect, it } from 'vitest'
import type { DateValue, Quantity, Value } from '../engine/model/value'
import { dateInWords, eventInWords, isoInWords, valueInWords } from './value-words'

const quantity = (more: Partial<Quantity>): Quantity => ({
  type: 'quantity',
  number: null,
  low: null,
  high: null,
  unit: null,
  of: null,
  stated: true,
  ...more,
})
const date = (start: string | null, end: string | null, granularity: DateValue['granularity']): DateValue => ({
  type: 'date',
  start,
  end,
  granularity,
  role: 'event',
  stated: true,
})

describe('values in words', () => {
  it.each([
    [quantity({ number: 14, low: 14, high: 14, of: 'boat' }), '14 boats'],
    [quantity({ number: 1, low: 1, high: 1, of: 'boat' }), '1 boat'],
    [quantity({ number: 3, low: 3, high: 3, of: 'ferry' }), '3 ferries'],
    [quantity({ number: 12, low: 12, high: 12, of: 'harbour child' }), '12 harbour children'],
    [quantity({ low: 12, of: 'people' }), 'at least 12 people'],
    [quantity({ high: 9 }), 'at most 9'],
    [quantity({ low: 3, high: 5 }), '3 to 5'],
    [quantity({ number: 50, low: 45, high: 55 }), 'about 50'],
    [quantity({ number: 10, low: 10, high: 10, unit: 'percent' }), '10%'],
    [quantity({ number: 2000, low: 2000, high: 2000, unit: 'USD' }), '2,000 USD'],
    [quantity({}), 'an unknown number'],
  ] satisfies [Value, string][])('%j', (value, words) => {
    expect(valueInWords(value)).toBe(words)
  })
})

describe('dates in words', () => {
  it.each([
    [date('1931-01-01', '1931-12-31', 'year'), '1931'],
    [date('2031-08-01', '2031-08-31', 'month'), 'August 2031'],
    [date('2031-04-01', '2031-06-30', 'quarter'), '2031, quarter 2'],
    [date('2031-08-18', '2031-08-18', 'day'), '18 August 2031'],
    [date('2031-08-18', '2031-08-20', 'range'), '18–20 August 2031'],
    [date('2031-08-30', '2031-09-02', 'range'), '30 August – 2 September 2031'],
    [date('2030-12-30', '2031-01-02', 'range'), '30 December 2030 – 2 January 2031'],
    [date('2031-02-01', '2031-02-28', 'range'), 'February 2031'],
    [date('2031-01-01', '2031-12-31', 'range'), '2031'],
    [date('2031-08-18', null, 'range'), 'from 18 August 2031'],
    [date(null, '2031-08-18', 'range'), 'until 18 August 2031'],
    [date(null, null, 'day'), 'at an unknown time'],
  ])('%j', (value, words) => {
    expect(dateInWords(value)).toBe(words)
  })

  it('leaves what is no date as it is', () => {
    expect(isoInWords('soon')).toBe('soon')
    expect(isoInWords('2031-13')).toBe('2031')
  })
})

describe('events in words', () => {
  const event = { label: 'the regatta', participants: [], action: 'race', time: null, place: null }

  it('adds time and place once', () => {
    const time = date('2031-08-01', '2031-08-31', 'month')
    expect(eventInWords({ ...event, time, place: 'Port Callow' })).toBe('the regatta, Port Callow, August 2031')
    expect(eventInWords({ ...event, label: 'the regatta (2031)', time })).toBe('the regatta (2031)')
    expect(eventInWords({ ...event, label: 'the Port Callow regatta', place: 'Port Callow' })).toBe(
      'the Port Callow regatta',
    )
  })
})
