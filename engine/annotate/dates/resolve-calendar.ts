import type { Season } from '../../lexicon/calendar'
import type { Context } from './context'
import { type Day, isDay, pad, toCivil, toDay, weekdayOf } from './days'
import type { Direction, Expression } from './expression'
import { ofDay, ofHalf, ofMonth, ofQuarter, ofSeason, ofYear, type Resolved, unknown, within } from './resolved'

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** How many times nearer a date against the tense must be than one with it to be taken all the same; set by hand. */
const AGAINST_TENSE = { day: 4, month: 6 }

/** A date of which the text gives the year, the month, the day, or some of them. */
export function resolveDate(date: Of<'date'>, context: Context, part: string | null): Resolved {
  const { month, day } = date
  const stated = date.year !== null
  if (date.year !== null && month === null) return ofYear(date.year, true)
  if (month === null) return unknown('XXXX')
  const year = date.year ?? missingYear(date, month, context)
  const shape = `-${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`
  if (year === null) return unknown(`XXXX${shape}`, day === null ? 'month' : 'day')
  if (day === null) return ofMonth(year, month, stated)
  return isDay(year, month, day) ? ofDay(toDay(year, month, day), stated, part) : unknown(`XXXX${shape}`, 'day')
}

function missingYear({ day, relative, namesYear }: Of<'date'>, month: number, context: Context): number | null {
  const { published } = context
  if (!published) return context.year
  if (namesYear || published.month === null) return published.year + (relative ?? 0)
  if (day === null) return yearOfMonth(month, relative, published.year, published.month, context)
  const now = published.day ?? toDay(published.year, published.month, 15)
  const candidates = [-1, 0, 1].map((shift) => published.year + shift).filter((year) => isDay(year, month, day))
  return nearest(candidates, (year) => toDay(year, month, day) - now, relative ?? context.tense, AGAINST_TENSE.day)
}

/** "in July" is the July nearest to the publication on the side that the tense points to; "last July" is never to come. */
function yearOfMonth(
  month: number,
  relative: Direction | null,
  year: number,
  current: number,
  context: Context,
): number | null {
  if (relative === 0) return year
  if (relative === -1) return month < current ? year : year - 1
  if (relative === 1) return month > current ? year : year + 1
  return nearest(
    [year - 1, year, year + 1],
    (candidate) => (candidate - year) * 12 + month - current,
    context.tense,
    AGAINST_TENSE.month,
  )
}

function nearest(
  years: number[],
  distance: (year: number) => number,
  tense: Direction,
  against: number,
): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const year of years) {
    const away = distance(year)
    const cost = Math.abs(away) * (tense !== 0 && away !== 0 && Math.sign(away) !== tense ? against : 1)
    if (cost < least) [best, least] = [year, cost]
  }
  return best
}

/** A weekday is the nearest one on the side of the tense, the day of publication included; "last" and "next" exclude it. */
export function resolveWeekday(
  { weekday, relative, anchored }: Of<'weekday'>,
  context: Context,
  part: string | null,
): Resolved {
  const now = anchored ? (context.anchor ?? context.published?.day) : context.published?.day
  if (now === null || now === undefined) {
    const timex = `XXXX-WXX-${weekday}`
    const rough = anchored ? null : context.published
    return rough ? within(rough, relative === 1 ? 0 : -6, relative === -1 ? 0 : 6, timex) : unknown(timex, 'day')
  }
  const since = (weekdayOf(now) - weekday + 7) % 7
  const until = (7 - since) % 7
  if (relative === -1) return ofDay(now - (since || 7), false, part)
  if (relative === 1) return ofDay(now + (until || 7), false, part)
  return ofDay(relative === 0 || context.tense === 1 ? now + until : now - since, false, part)
}

/** "the third quarter": the one of the publication's year that has begun, or the one to come where the text looks ahead. */
export function resolveQuarter({ quarter, year, relative }: Of<'quarter'>, context: Context): Resolved {
  if (year !== null) return ofQuarter(year, quarter, true)
  const { published } = context
  if (!published)
    return context.year === null ? unknown(`XXXX-Q${quarter}`, 'quarter') : ofQuarter(context.year, quarter, false)
  if (relative !== null) return ofQuarter(published.year + relative, quarter, false)
  const current = published.month === null ? 4 : Math.ceil(published.month / 3)
  const ahead = context.tense === 1
  const soon = ahead && (quarter - current + 4) % 4 <= 2
  const back = quarter > current && !ahead ? -1 : quarter < current && soon ? 1 : 0
  return ofQuarter(published.year + back, quarter, false)
}

/** "the quarter", "the 1988 period": the quarter last named, else the last one that is over. */
export function resolveSameQuarter({ year, back }: Of<'sameQuarter'>, context: Context): Resolved {
  const { published, quarter } = context
  if (quarter) return ofQuarter((year ?? quarter.year) - back, quarter.quarter, false)
  if (year !== null) return ofYear(year, true)
  if (back > 0) return published ? ofYear(published.year - back, false) : unknown('XXXX', 'year')
  if (!published || published.month === null) return unknown('XXXX-QX', 'quarter')
  const last = Math.ceil(published.month / 3) - 1
  return last === 0 ? ofQuarter(published.year - 1, 4, false) : ofQuarter(published.year, last, false)
}

export function resolveHalf({ half, year, relative }: Of<'half'>, context: Context): Resolved {
  const base = year ?? (context.published ? context.published.year + (relative ?? 0) : null)
  return base === null ? unknown(`XXXX-H${half}`) : ofHalf(base, half, year !== null)
}

const MIDDLE_MONTH: Record<Season, number> = { SP: 4, SU: 7, FA: 10, WI: 1 }

export function resolveSeason({ season, year, relative }: Of<'season'>, context: Context): Resolved {
  if (year !== null) return ofSeason(year, season, true)
  const { published } = context
  if (!published) return unknown(`XXXX-${season}`)
  const month = published.month ?? 6
  const middle = MIDDLE_MONTH[season]
  const start = (candidate: number): number => (season === 'WI' ? candidate - 1 : candidate)
  if (relative === 0 || published.month === null)
    return ofSeason(start(published.year) + (published.month === null ? (relative ?? 0) : 0), season, false)
  const away = (candidate: number): number => (candidate - published.year) * 12 + middle - month
  const candidates = [-1, 0, 1].map((shift) => published.year + shift)
  const direction = relative ?? (context.tense === 0 ? -1 : context.tense)
  const side = candidates.filter((candidate) =>
    direction === -1 ? away(candidate) < (relative === null ? 2 : 0) : away(candidate) > (relative === null ? -2 : 0),
  )
  const found = direction === -1 ? side.at(-1) : side[0]
  return ofSeason(start(found ?? published.year), season, false)
}

/** The day of a feast in a year. */
export function dayOfFeast(
  feast: string,
  year: number,
  fixed: readonly (readonly [string, number, number])[],
): Day | null {
  const known = fixed.find(([name]) => name === feast || name === `${feast} day`)
  if (known) return toDay(year, known[1], known[2])
  if (feast === 'easter') return easter(year)
  const first = (month: number, weekday: number): Day => {
    const opening = toDay(year, month, 1)
    return opening + ((weekday - weekdayOf(opening) + 7) % 7)
  }
  if (feast === 'thanksgiving') return first(11, 4) + 21
  if (feast === 'labor day') return first(9, 1)
  if (feast === 'election day') return first(11, 1) + 1
  if (feast !== 'memorial day') return null
  const last = toDay(year, 5, 31)
  return last - weekdayOf(last) + 1
}

/** The Sunday of Easter by the Gregorian rule. */
function easter(year: number): Day {
  const [golden, century] = [year % 19, Math.floor(year / 100)]
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const offset = moon - sunday
  return toDay(year, 3, 28) + offset
}

export const civilYear = (day: Day): number => toCivil(day).year
