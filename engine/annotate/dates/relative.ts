import { DAY_PARTS, RELATIVES, SEASONS, TIME_UNIT_WORDS, type TimeUnit, WEEKDAYS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { readCardinal } from '../quantities/cardinals'
import { partAfter } from './clock'
import { type Direction, type Expression, type Recognised, recognised } from './expression'
import { readFeast } from './feasts'
import { readMonthFirst } from './month-first'
import { readPeriod } from './periods'
import { isCapital, ordinalAt, word } from './words'

const ANCHORED = new Set(['previous', 'preceding', 'following'])
const NEAR = new Set(['few', 'several', 'couple'])

/** "last month", "this year", "next Monday", "the past five days", "the following week", "last December", "this year's third quarter". */
export function readRelative(tokens: readonly Token[], at: number): Recognised | null {
  const opener = word(tokens, at)
  const relative = RELATIVES.get(opener)
  if (relative === undefined) return null
  if (relative === 0 && opener === 'current' && word(tokens, at - 1) !== 'the') return null
  if (isTitle(tokens, at) || (opener === 'following' && word(tokens, at - 1) !== 'the')) return null
  const from = word(tokens, at - 1) === 'the' ? at - 1 : at
  return (
    readWindow(tokens, from, at, relative, opener) ??
    readNamed(tokens, from, at, relative, opener) ??
    readMonth(tokens, from, at, relative, opener) ??
    readUnit(tokens, from, at, relative, opener)
  )
}

/** The name of a programme: both words have a capital, and a quotation mark opens it. */
const isTitle = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) &&
  isCapital(tokens[at + 1]) &&
  /^["“‘'`]+$/.test(word(tokens, at - 1)) &&
  TIME_UNIT_WORDS.has(word(tokens, at + 1))

/** "last December", "next May 5". */
function readMonth(
  tokens: readonly Token[],
  from: number,
  at: number,
  relative: Direction,
  opener: string,
): Recognised | null {
  const month = opener === 'current' || ANCHORED.has(opener) ? null : readMonthFirst(tokens, at + 1)
  if (month?.expression.kind !== 'date' || month.expression.year !== null) return null
  return { ...month, from, expression: { ...month.expression, relative } }
}

/** "next Monday", "last fall", "last Thanksgiving", "last night", "this morning". */
function readNamed(
  tokens: readonly Token[],
  from: number,
  at: number,
  relative: Direction,
  opener: string,
): Recognised | null {
  const next = word(tokens, at + 1)
  const weekday = WEEKDAYS.get(next)
  if (weekday !== undefined) {
    const part = partAfter(tokens, at + 2)
    const anchored = ANCHORED.has(opener)
    return recognised(
      from,
      part ? part.to : at + 2,
      { kind: 'weekday', weekday, relative, anchored },
      { part: part ? part.part : null },
    )
  }
  const season = SEASONS.get(next)
  if (season !== undefined && opener !== 'current')
    return recognised(from, at + 2, { kind: 'season', season, year: null, relative })
  const feast = readFeast(tokens, at + 1)
  if (feast) return { ...feast, from, expression: { ...feast.expression, relative } as Expression }
  const part = DAY_PARTS.get(next)
  if (part !== undefined && relative === 1 && (opener === 'following' || from < at))
    return recognised(from, at + 2, { kind: 'shift', unit: 'day', by: 1, anchored: true, part })
  if (part !== undefined && (relative === 0 || (relative === -1 && part === 'NI'))) {
    return opener === 'past' || opener === 'current'
      ? null
      : recognised(from, at + 2, { kind: 'shift', unit: 'day', by: relative, anchored: false, part })
  }
  return null
}

/** "the past five days", "the last few months", "the next two years", "recent years". */
function readWindow(
  tokens: readonly Token[],
  from: number,
  at: number,
  relative: Direction,
  opener: string,
): Recognised | null {
  if (relative === 0 || opener === 'previous' || opener === 'current') return null
  const few = NEAR.has(word(tokens, at + 1))
  const skip = few && word(tokens, at + 2) === 'of' ? 3 : 2
  const count = few ? null : readCardinal(tokens, at + 1, () => false)
  const unitAt = few ? at + skip : (count?.to ?? at + 1)
  const unit = TIME_UNIT_WORDS.get(word(tokens, unitAt))
  if (unit === undefined || (!few && count === null && !word(tokens, unitAt).endsWith('s'))) {
    const past = opener === 'past' && unit !== undefined && from < at && unit !== 'quarter'
    return past ? recognised(from, at + 2, { kind: 'window', unit: unit as TimeUnit, count: 1, direction: -1 }) : null
  }
  if (count?.ordinal) return null
  return recognised(from, unitAt + 1, { kind: 'window', unit, count: count ? count.value : null, direction: relative })
}

/** "last month", "this quarter", "next year"; "this year's third quarter". */
function readUnit(
  tokens: readonly Token[],
  from: number,
  at: number,
  relative: Direction,
  opener: string,
): Recognised | null {
  const unit = TIME_UNIT_WORDS.get(word(tokens, at + 1))
  if (unit === undefined || word(tokens, at + 1) !== unit || unit === 'second' || unit === 'minute') return null
  if (unit === 'year' && /^['’]s$/.test(tokens[at + 2]?.text ?? '')) {
    const ordinal = ordinalAt(tokens, at + 3)
    const period = ordinal === null ? null : readPeriod(tokens, at + 3, ordinal)
    if (period && 'relative' in period.expression)
      return { ...period, from, expression: { ...period.expression, relative } as Expression }
  }
  if (opener === 'last' && from < at && (unit === 'day' || unit === 'hour')) return null
  if ((unit === 'day' || unit === 'hour') && relative === 0) return null
  if (unit === 'night')
    return recognised(from, at + 2, {
      kind: 'shift',
      unit: 'day',
      by: relative,
      anchored: ANCHORED.has(opener),
      part: 'NI',
    })
  const anchored = ANCHORED.has(opener) || ((unit === 'day' || unit === 'hour') && relative === 1)
  const part = unit === 'day' ? null : partAfter(tokens, at + 2)
  return recognised(from, part ? part.to : at + 2, { kind: 'shift', unit, by: relative, anchored, part: null })
}

/** "the same day", "that year", "that month". */
export function readThat(tokens: readonly Token[], at: number): Recognised | null {
  const opener = word(tokens, at)
  const same = opener === 'same' && ['the', 'that'].includes(word(tokens, at - 1))
  if (!same && opener !== 'that') return null
  const unit = TIME_UNIT_WORDS.get(word(tokens, at + 1))
  if (
    unit === undefined ||
    word(tokens, at + 1) !== unit ||
    !['day', 'week', 'month', 'year', 'decade', 'night', 'quarter', 'weekend'].includes(unit)
  )
    return null
  const part = unit === 'night' ? 'NI' : null
  return recognised(same ? at - 1 : at, at + 2, {
    kind: 'shift',
    unit: unit === 'night' ? 'day' : unit,
    by: 0,
    anchored: true,
    part,
  })
}
