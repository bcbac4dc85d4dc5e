import type { TimeUnit } from '../../lexicon/calendar'
import type { Context } from './context'
import { addMonths, type Day, pad, toCivil, toDay, weekdayOf } from './days'
import type { Expression } from './expression'
import {
  ofDay,
  ofDuration,
  ofMonth,
  ofQuarter,
  ofWeek,
  ofWeekend,
  ofYear,
  ofYears,
  type Resolved,
  unknown,
  within,
} from './resolved'
import { durationTimex } from './timex'

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

const MONTHS_IN: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS_IN: Partial<Record<TimeUnit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 }
const PATTERN: Record<TimeUnit, string> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
}

/** Units that a month or a year told before says nothing of. */
const FINE = new Set<TimeUnit>(['second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'fortnight'])

/** "last month", "two years ago", "three days later": so many units from the publication or from the date last mentioned. */
export function resolveShift(shift: Of<'shift'>, context: Context): Resolved {
  const { unit, by, anchored, part } = shift
  if (context.quarter && unit === 'year' && by === -1 && shift.counted)
    return ofQuarter(context.quarter.year - 1, context.quarter.quarter, false)
  const anchor = !anchored ? null : FINE.has(unit) ? context.day : context.anchor
  const now = anchor ?? context.published?.day ?? null
  if (now === null) return fromRough(shift, context)
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return ofDay(now + Math.round((by * SECONDS[unit]) / 86_400), false)
  if (unit === 'day' || unit === 'night') return ofDay(now + by, false, part)
  if (unit === 'week' || unit === 'fortnight') return ofWeek(now + by * (DAYS_IN[unit] as number), false)
  if (unit === 'weekend') return weekend(now, by, context)
  return ofMonths(now, unit, by)
}

const SECONDS = { second: 1, minute: 60, hour: 3600 }

/** "the weekend" in a text that looks back is the last one that has begun. */
function weekend(now: Day, by: number, context: Context): Resolved {
  const early = weekdayOf(now) < 6
  return ofWeekend(now + (by !== 0 ? by * 7 : early && context.tense !== 1 ? -7 : 0), false)
}

function ofMonths(now: Day, unit: TimeUnit, by: number): Resolved {
  const { year, month } = toCivil(now)
  if (unit === 'month') {
    const moved = toCivil(addMonths(toDay(year, month, 1), Math.round(by)))
    return ofMonth(moved.year, moved.month, false)
  }
  if (unit === 'quarter') {
    const moved = toCivil(addMonths(toDay(year, month, 1), by * 3))
    return ofQuarter(moved.year, Math.ceil(moved.month / 3), false)
  }
  if (unit === 'year') return ofYear(year + Math.trunc(by), false)
  if (unit === 'century' && by === 0) {
    const first = Math.floor((year - 1) / 100) * 100
    return ofYears(first + 1, first + 100, `${pad(first / 100, 2)}XX`, false)
  }
  if (Math.abs(by) > 1 || unit === 'century')
    return ofYear(Math.max(1, year + Math.round(by * (unit === 'decade' ? 10 : 100))), false)
  if (by === 0) {
    const first = Math.floor(year / 10) * 10
    return ofYears(first, first + 9, `${pad(first / 10, 3)}X`, false)
  }
  return ofYear(year + Math.round(by * 10), false)
}

/** With only the month or year of publication known, larger units still resolve, and smaller ones lie in or near it. */
function fromRough(shift: Of<'shift'>, { published }: Context): Resolved {
  const { unit, by } = shift
  if (!published || shift.anchored) return vague(shift)
  const months = MONTHS_IN[unit]
  if (months !== undefined && (published.month !== null || months >= 12)) {
    return ofMonths(toDay(published.year, published.month ?? 1, 1), unit, by)
  }
  const days = (DAYS_IN[unit] ?? (months ?? 0) * 31) * by
  return within(published, Math.min(days, 0), Math.max(days, 0), PATTERN[unit])
}

function vague({ unit, by, anchored }: Of<'shift'>): Resolved {
  if (unit === 'day' && by === 0 && !anchored) return unknown('PRESENT_REF', 'day')
  const calendar = unit === 'month' || unit === 'year' || unit === 'week' || unit === 'quarter' || unit === 'day'
  return unknown(PATTERN[unit], calendar ? unit : 'range')
}

/** How many units "the coming days" or "recent weeks" reach at most. */
const MOST_COMING: Partial<Record<TimeUnit, number>> = { hour: 48, day: 14, week: 8, month: 9, year: 8 }

/** "the past five days" end with the publication, "the next two years" begin with it. */
export function resolveWindow({ unit, count, direction }: Of<'window'>, context: Context): Resolved {
  const timex = durationTimex(unit, count)
  const now = context.published?.day ?? null
  if (now === null) return unknown(timex)
  // "the coming days" are few, and no more than these
  const most = count ?? MOST_COMING[unit]
  if (most === undefined) return unknown(timex)
  const moved = moveBy(now, unit, most * direction)
  if (moved === null) return unknown(timex)
  const [start, end] = direction === -1 ? [moved, now] : [now, moved]
  return { start, end, granularity: 'range', timex, stated: false, duration: false }
}

function moveBy(now: Day, unit: TimeUnit, by: number): Day | null {
  const days = DAYS_IN[unit]
  if (days !== undefined) return now + Math.round(days * by)
  const months = MONTHS_IN[unit]
  if (months !== undefined) return Math.abs(by * months) > 12_000 ? null : addMonths(now, Math.round(by * months))
  return now + Math.round((by * SECONDS[unit as keyof typeof SECONDS]) / 86_400)
}

export const resolveDuration = ({ unit, count }: Of<'duration'>): Resolved => ofDuration(durationTimex(unit, count))
