import type { DateValue, Granularity } from '../../model/value'
import type { Published } from './context'
import { type Day, iso, lengthOfMonth, pad, toCivil, toDay, weekdayOf, weekOf } from './days'

/** A date with its days; null where the text does not say enough. */
export type Resolved = {
  start: Day | null
  end: Day | null
  granularity: Granularity
  timex: string
  stated: boolean
  duration: boolean
}

const resolved = (
  start: Day | null,
  end: Day | null,
  granularity: Granularity,
  timex: string,
  stated: boolean,
): Resolved => ({
  start,
  end,
  granularity,
  timex,
  stated,
  duration: false,
})

export const ofDay = (day: Day, stated: boolean, part: string | null = null): Resolved =>
  resolved(day, day, 'day', part ? `${iso(day)}T${part}` : iso(day), stated)

export const ofMonth = (year: number, month: number, stated: boolean): Resolved =>
  resolved(
    toDay(year, month, 1),
    toDay(year, month, lengthOfMonth(year, month)),
    'month',
    `${pad(year, 4)}-${pad(month, 2)}`,
    stated,
  )

export const ofYear = (year: number, stated: boolean): Resolved =>
  resolved(toDay(year, 1, 1), toDay(year, 12, 31), 'year', pad(year, 4), stated)

export const ofYears = (from: number, to: number, timex: string, stated: boolean): Resolved =>
  resolved(toDay(from, 1, 1), toDay(to, 12, 31), 'range', timex, stated)

export const ofQuarter = (year: number, quarter: number, stated: boolean): Resolved =>
  resolved(
    toDay(year, quarter * 3 - 2, 1),
    toDay(year, quarter * 3, lengthOfMonth(year, quarter * 3)),
    'quarter',
    `${pad(year, 4)}-Q${quarter}`,
    stated,
  )

export const ofHalf = (year: number, half: number, stated: boolean): Resolved =>
  resolved(
    toDay(year, half * 6 - 5, 1),
    toDay(year, half * 6, half === 1 ? 30 : 31),
    'range',
    `${pad(year, 4)}-H${half}`,
    stated,
  )

export function ofWeek(day: Day, stated: boolean): Resolved {
  const monday = day - weekdayOf(day) + 1
  const { year, week } = weekOf(day)
  return resolved(monday, monday + 6, 'week', `${pad(year, 4)}-W${pad(week, 2)}`, stated)
}

export function ofWeekend(day: Day, stated: boolean): Resolved {
  const monday = day - weekdayOf(day) + 1
  return {
    ...ofWeek(day, stated),
    start: monday + 5,
    end: monday + 6,
    granularity: 'range',
    timex: `${ofWeek(day, stated).timex}-WE`,
  }
}

const FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** Seasons of the northern half of the world; the winter of a year begins in its December. */
export function ofSeason(year: number, season: keyof typeof FIRST_MONTH, stated: boolean): Resolved {
  const month = FIRST_MONTH[season]
  const [endYear, endMonth] = season === 'WI' ? [year + 1, 2] : [year, month + 2]
  return resolved(
    toDay(year, month, 1),
    toDay(endYear, endMonth, lengthOfMonth(endYear, endMonth)),
    'range',
    `${pad(year, 4)}-${season}`,
    stated,
  )
}

/** Somewhere in the month or year of publication, some days to either side included. */
export function within({ year, month }: Published, before: number, after: number, timex: string): Resolved {
  const [first, last] = month === null ? [1, 12] : [month, month]
  const [start, end] = [toDay(year, first, 1), toDay(year, last, lengthOfMonth(year, last))]
  return resolved(start + before, end + after, 'range', timex, false)
}

/** Days that nothing fixes: the words keep their TIMEX3 pattern. */
export const unknown = (timex: string, granularity: Granularity = 'range'): Resolved =>
  resolved(null, null, granularity, timex, false)

export const ofDuration = (timex: string): Resolved => ({
  ...resolved(null, null, 'range', timex, true),
  duration: true,
})

export function dateValue({ start, end, granularity, stated, duration }: Resolved, role: DateValue['role']): DateValue {
  return {
    type: 'date',
    start: start === null ? null : iso(start),
    end: end === null ? null : iso(end),
    granularity,
    role: duration ? 'duration' : role,
    stated,
  }
}

export const yearOf = (day: Day): number => toCivil(day).year
