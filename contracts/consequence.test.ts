import { describe, expect, it } from 'vitest'
import type { Quantity, Value } from '../engine/model/value'
import { deskStory } from '../testing/desk-story'
import { consequenceInWords, consequenceOf, gapBetween } from './consequence'
import { readStory } from './story-reading'

const number = (low: number | null, high = low): Quantity => ({
  type: 'quantity',
  number: low === high ? low : null,
  low,
  high,
  unit: null,
  of: null,
  stated: true,
})
const date = (start: string, end = start): Value => ({
  type: 'date',
  start,
  end,
  granularity: 'day',
  role: 'event',
  stated: true,
})

describe('how far values are apart', () => {
  it.each([
    [number(40), number(52), 12 / 52],
    [number(50), number(50), 0],
    [number(45, 55), number(50), 0],
    [number(12, null), number(9), 0.25],
    [number(0), number(0), 0],
    [number(-5), number(5), 1],
  ])('%j and %j', (a, b, gap) => {
    expect(gapBetween(a, b)).toBeCloseTo(gap)
    expect(gapBetween(b, a)).toBeCloseTo(gap)
  })

  it('days count the less the more there are of them', () => {
    const [day, year, decades] = ['2031-05-05', '2032-05-04', '1960-05-04'].map((other) =>
      gapBetween(date('2031-05-04'), date(other)),
    ) as [number, number, number]
    expect(day).toBeGreaterThan(0)
    expect(year).toBeGreaterThan(day)
    expect(decades).toBe(1)
  })

  it('is unknown between values of two kinds, and where there is none', () => {
    expect(gapBetween(number(2031), date('2031-05-04'))).toBeNull()
    expect(gapBetween(number(null), number(3))).toBeNull()
    expect(gapBetween(null, number(3))).toBeNull()
  })
})

it('more rests on what the record and more sources speak of', () => {
  const reading = readStory(deskStory())
  const [hurt, role] = ['hurt-new', 'role'].map((id) => {
    const question = reading.question(id)
    if (!question) throw new Error(`no question ${id}`)
    return consequenceOf(reading, question)
  })
  expect(hurt).toMatchObject({ sources: 2, origins: 2, record: false })
  expect(role).toMatchObject({ sources: 3, origins: 3, record: true, gap: null })
  expect(role?.weight).toBeGreaterThan(hurt?.weight ?? Infinity)
  expect(role && consequenceInWords(role)).toBe('3 sources, 3 origins, the record takes part')
})
