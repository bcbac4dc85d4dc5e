import { MONTHS, RELATIVES } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { isDay } from './days'
import { type Direction, type Expression, type Recognised, recognised } from './expression'
import { isBareMonth, mayBeMonth } from './month-names'
import { partial } from './partial'
import { dayAt, word, yearAt, yearOrSpokenAt } from './words'

type Year = { year: number | null; relative: Direction | null; to: number }

/** "June 11, 2021", "Jun. 3-5", "October 2021", "April of 2017", "February this year", "July". */
export function readMonthFirst(tokens: readonly Token[], at: number): Recognised | null {
  const month = MONTHS.get(word(tokens, at))
  if (month === undefined) return null
  const next = afterName(tokens, at)
  const day = dayAt(tokens, next)
  const days = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(tokens, next))
  if (!mayBeMonth(tokens, at, day !== null || days !== null || yearAt(tokens, next) !== null)) return null
  if (day !== null && isDay(2000, month, day) && !countsSomething(tokens, at, next))
    return readDay(tokens, at, next, month, day)
  if (days && isDay(2000, month, Number(days[2])))
    return closeDays(tokens, at, next, next, month, [Number(days[1]), Number(days[2])])
  const year = yearAfter(tokens, next)
  if (year) return recognised(at, year.to, withYear(month, null, year))
  return isBareMonth(tokens, at, next) ? recognised(at, at + 1, partial(null, month, null)) : null
}

/** Past the full stop of an abbreviation, which may stand apart. */
function afterName(tokens: readonly Token[], at: number): number {
  const dotted = word(tokens, at + 1) === '.' && word(tokens, at).length < 5 && dayAt(tokens, at + 2) !== null
  return dotted ? at + 2 : at + 1
}

/** "In October 30 people came" counts people. */
function countsSomething(tokens: readonly Token[], month: number, at: number): boolean {
  const after = tokens[at + 1]
  const plural = after?.pos === 'NOUN' && after.lemma !== after.lower
  return word(tokens, month - 1) === 'in' && plural && !/(?:st|nd|rd|th)$/.test(word(tokens, at))
}

function readDay(tokens: readonly Token[], from: number, at: number, month: number, day: number): Recognised {
  const join = word(tokens, at + 1)
  const last = /^(?:-|–|—|to|through|until|and)$/.test(join) ? dayAt(tokens, at + 2) : null
  const next = tokens[at + 3]
  const other = MONTHS.has(word(tokens, at + 3)) || (join === 'and' && (last !== day + 1 || next?.pos === 'NOUN'))
  if (last !== null && last > day && !other && isDay(2000, month, last))
    return closeDays(tokens, from, at, at + 2, month, [day, last])
  const year = yearAfter(tokens, at + 1)
  return recognised(from, year ? year.to : at + 1, withYear(month, day, year))
}

/** `firstAt` and `lastAt` are the tokens of the two days, which may be one. */
function closeDays(
  tokens: readonly Token[],
  from: number,
  firstAt: number,
  lastAt: number,
  month: number,
  [day, end]: [number, number],
): Recognised {
  const year = yearAfter(tokens, lastAt + 1)
  const of = year ? year.year : null
  const first = recognised(from, firstAt + 1, partial(of, month, day))
  const last = recognised(lastAt, lastAt + 1, partial(of, month, end))
  return recognised(from, year ? year.to : lastAt + 1, { kind: 'span', first, last })
}

function withYear(month: number, day: number | null, year: Year | null): Expression {
  if (!year) return partial(null, month, day)
  const date = partial(year.year, month, day, year.relative)
  return year.relative === null || date.kind !== 'date' ? date : { ...date, namesYear: true }
}

/** ", 2024", "2024", "of 2024", "this year", "of last year". */
function yearAfter(tokens: readonly Token[], at: number): Year | null {
  const skip = word(tokens, at) === ',' || word(tokens, at) === 'of' ? 1 : 0
  const year = yearOrSpokenAt(tokens, at + skip)
  const after = tokens[at + 2]
  const counts = skip === 1 && word(tokens, at) === ',' && after?.pos === 'NOUN' && after.lower !== after.lemma
  if (year) return counts ? null : { ...year, relative: null }
  const relative = word(tokens, at) === ',' ? undefined : RELATIVES.get(word(tokens, at + skip))
  return relative !== undefined && word(tokens, at + skip + 1) === 'year'
    ? { year: null, relative, to: at + skip + 2 }
    : null
}
