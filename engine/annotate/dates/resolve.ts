import { FIXED_FEASTS } from '../../lexicon/calendar'
import type { Context } from './context'
import { pad, toDay } from './days'
import { atEdge } from './edges'
import type { Expression, Recognised } from './expression'
import {
  dayOfFeast,
  resolveDate,
  resolveHalf,
  resolveQuarter,
  resolveSameQuarter,
  resolveSeason,
  resolveWeekday,
} from './resolve-calendar'
import { resolveDuration, resolveShift, resolveWindow } from './resolve-relative'
import { ofDay, ofDuration, ofYears, type Resolved, unknown, yearOf } from './resolved'

/** Gives a recognised date its days, as far as the text, the publication date and the dates before it allow. */
export function resolve(date: Recognised, context: Context): Resolved {
  const { expression, edge, part, clock } = date
  const plain = expression.kind === 'clock' ? ofClock(context, clock) : resolveExpression(expression, context, part)
  const timed =
    clock && plain.granularity === 'day' ? { ...plain, timex: `${plain.timex.slice(0, 10)}T${clock}` } : plain
  return edge ? atEdge(timed, edge) : timed
}

function resolveExpression(
  expression: Exclude<Expression, { kind: 'clock' }>,
  context: Context,
  part: string | null,
): Resolved {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, context, part)
    case 'weekday':
      return resolveWeekday(expression, context, part)
    case 'decade':
      return ofDecade(
        expression.year ?? centuryFor(expression.short, context) + expression.short,
        expression.year !== null,
      )
    case 'century':
      return ofYears(
        (expression.century - 1) * 100 + 1,
        expression.century * 100,
        `${pad(expression.century - 1, 2)}XX`,
        true,
      )
    case 'quarter':
      return resolveQuarter(expression, context)
    case 'sameQuarter':
      return resolveSameQuarter(expression, context)
    case 'endOf':
      return endOfYear(context)
    case 'half':
      return resolveHalf(expression, context)
    case 'season':
      return resolveSeason(expression, context)
    case 'feast':
      return ofFeast(expression, context, part)
    case 'shift':
      return resolveShift(expression, context)
    case 'window':
      return resolveWindow(expression, context)
    case 'duration':
      return resolveDuration(expression)
    case 'set':
      return ofDuration(expression.timex)
    case 'reference':
      return ofReference(expression.timex, context)
    case 'span':
      return ofSpan(expression, context)
  }
}

function ofDecade(year: number, stated: boolean): Resolved {
  return ofYears(year, year + 9, `${pad(Math.floor(year / 10), 3)}X`, stated)
}

/** "the '90s" are the last ones before the text. */
const centuryFor = (short: number, { published }: Context): number =>
  published && published.year % 100 >= short + 5 && published.year >= 2000
    ? 2000
    : published && published.year < 1900
      ? Math.floor(published.year / 100) * 100
      : !published && short < 30
        ? 2000
        : 1900

function ofFeast(
  { feast, year, relative }: Extract<Expression, { kind: 'feast' }>,
  context: Context,
  part: string | null,
): Resolved {
  const known = (at: number) => dayOfFeast(feast, at, FIXED_FEASTS)
  if (year !== null) return ofDay(known(year) as number, true, part)
  const { published } = context
  if (!published) return unknown('XXXX-XX-XX', 'day')
  const now = published.day ?? null
  if (now === null) return ofDay(known(published.year + (relative ?? 0)) as number, false, part)
  const days = [-1, 0, 1].map((shift) => known(published.year + shift) as number)
  const direction = relative ?? context.tense
  if (direction === -1) return ofDay(days.filter((day) => day <= now).at(-1) as number, false, part)
  if (direction === 1) return ofDay(days.find((day) => day >= now) as number, false, part)
  return ofDay(
    days.reduce((best, day) => (Math.abs(day - now) < Math.abs(best - now) ? day : best)),
    false,
    part,
  )
}

/** "by year-end" looks ahead, "since year-end" back. */
function endOfYear({ published, tense }: Context): Resolved {
  if (!published) return unknown('XXXX-12-31', 'day')
  return ofDay(toDay(published.year - (tense === -1 ? 1 : 0), 12, 31), false)
}

function ofReference(timex: string, { published }: Context): Resolved {
  const day = timex === 'PRESENT_REF' ? (published?.day ?? null) : null
  return { start: day, end: day, granularity: 'day', timex, stated: false, duration: false }
}

function ofClock(context: Context, clock: string | null): Resolved {
  const day = context.day ?? context.published?.day ?? null
  return day === null ? unknown(`T${clock}`, 'day') : ofDay(day, false)
}

/** Two ends that share what only one of them says: "3 to 5 June 2024". */
function ofSpan({ first, last }: Extract<Expression, { kind: 'span' }>, context: Context): Resolved {
  const end = resolve(last, context)
  const start = resolve(withYearOf(first, end), context)
  const swapped = start.start !== null && end.end !== null && start.start > end.end
  const [from, to] = swapped ? [end, start] : [start, end]
  const granularity = from.granularity === to.granularity && from.start === to.start ? from.granularity : 'range'
  return {
    start: from.start,
    end: to.end,
    granularity,
    timex: `${from.timex}/${to.timex}`,
    stated: start.stated && end.stated,
    duration: false,
  }
}

function withYearOf(first: Recognised, end: Resolved): Recognised {
  const { expression } = first
  if (
    expression.kind !== 'date' ||
    expression.year !== null ||
    expression.month === null ||
    end.start === null ||
    expression.relative !== null
  )
    return first
  const year = yearOf(end.start)
  const later = expression.month * 31 + (expression.day ?? 0) > (Number(end.timex.slice(5, 7)) || 12) * 31 + 31
  return { ...first, expression: { ...expression, year: later ? year - 1 : year } }
}
