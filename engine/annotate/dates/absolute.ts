import { DOUBTFUL_MONTHS, MONTHS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { isDay } from './days'
import { type Expression, type Recognised, recognised } from './expression'
import { dayAt, isCapital, isHyphen, word, yearAt } from './words'

const date = (year: number | null, month: number | null, day: number | null): Expression => ({
  kind: 'date',
  year,
  month,
  day,
  relative: null,
})

/** "August 18, 2024", "Aug. 18-20", "August 2024", "April of 2023", "July". */
export function readMonthFirst(tokens: readonly Token[], at: number): Recognised | null {
  const month = MONTHS.get(word(tokens, at))
  if (month === undefined || !isCapital(tokens[at])) return null
  const dot =
    word(tokens, at + 1) === '.' && tokens[at + 1]?.start === tokens[at]?.end && word(tokens, at).length < 5 ? 1 : 0
  const next = at + 1 + dot
  const day = dayAt(tokens, next)
  if (day !== null && isDay(2000, month, day) && !countsSomething(tokens, at, next))
    return readDaysAfter(tokens, at, next, month, day)
  const days = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(tokens, next))
  if (days && isDay(2000, month, Number(days[2])))
    return closeDays(tokens, at, next + 1, month, Number(days[1]), Number(days[2]))
  const year = yearAfter(tokens, next)
  if (year) return recognised(at, year.to, date(year.year, month, null))
  return isMonth(tokens, at, next) ? recognised(at, at + 1, date(null, month, null)) : null
}

/** "In August 18 people came" counts people. */
function countsSomething(tokens: readonly Token[], month: number, at: number): boolean {
  const after = tokens[at + 1]
  return (
    word(tokens, month - 1) === 'in' &&
    after?.pos === 'NOUN' &&
    after.lemma !== after.lower &&
    !/(?:st|nd|rd|th)$/.test(word(tokens, at))
  )
}

function readDaysAfter(tokens: readonly Token[], from: number, at: number, month: number, day: number): Recognised {
  const sign = word(tokens, at + 1)
  const last = ['-', '–', '—', 'to', 'through', 'until'].includes(sign) ? dayAt(tokens, at + 2) : null
  const other = MONTHS.has(word(tokens, at + 3)) && sign !== '-'
  if (last !== null && last > day && !other && isDay(2000, month, last))
    return closeDays(tokens, from, at + 3, month, day, last)
  const year = yearAfter(tokens, at + 1)
  return recognised(from, year ? year.to : at + 1, date(year ? year.year : null, month, day))
}

function closeDays(
  tokens: readonly Token[],
  from: number,
  at: number,
  month: number,
  day: number,
  last: number,
): Recognised {
  const year = yearAfter(tokens, at)
  const of = year ? year.year : null
  const first = recognised(from, at - 2 > from ? at - 2 : at, date(of, month, day))
  return recognised(from, year ? year.to : at, {
    kind: 'span',
    first,
    last: recognised(at - 1, at, date(of, month, last)),
  })
}

/** ", 2024", "2024", "of 2024", "of last year" is left to others. */
function yearAfter(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const skip = word(tokens, at) === ',' || word(tokens, at) === 'of' ? 1 : 0
  const year = yearAt(tokens, at + skip)
  if (year === null) return null
  if (
    skip === 1 &&
    word(tokens, at) === ',' &&
    tokens[at + 2]?.pos === 'NOUN' &&
    word(tokens, at + 2) !== tokens[at + 2]?.lemma
  )
    return null
  return { year, to: at + skip + 1 }
}

const BEFORE_MONTH = new Set(
  'in since by until till of from to through during before after last next this early late mid between and for around past every each previous that following coming - –'.split(
    ' ',
  ),
)

/** Whether a bare month name is a month and no person ("June Hale"), verb ("may") or word ("march"). */
function isMonth(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]]
  if (after && /^['’]s$/.test(after.text)) return true
  const named = isCapital(after) && after?.pos === 'PROPN' && tokens[at]?.end === (after.start ?? 0) - 1
  const led = before !== undefined && (BEFORE_MONTH.has(before.lower) || /^mid-?$|^(?:early|late)$/.test(before.lower))
  if (led && !['and', 'of', 'for', 'to', 'from', 'after', 'before', '-', '–'].includes(before.lower)) return true
  if (!DOUBTFUL_MONTHS.has(word(tokens, at)))
    return !(before && isCapital(before) && before.pos === 'PROPN' && at > 1 && !MONTHS.has(before.lower) && named)
  if (named || tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'VERB') return false
  if (before && isCapital(before) && before.pos === 'PROPN') return false
  if (isHyphen(tokens, next) && isCapital(tokens[next + 1]) && !MONTHS.has(word(tokens, next + 1))) return false
  const long = word(tokens, at).length > 4
  return (
    led || (long && word(tokens, at) !== 'march' && after !== undefined && ['NOUN', 'ADP', 'PUNCT'].includes(after.pos))
  )
}

/** "18 August 2024", "18-20 August", "18 to 20 August", "the 18th of August". */
export function readDayFirst(tokens: readonly Token[], at: number): Recognised | null {
  const token = word(tokens, at)
  const days = /^(\d{1,2})[-–](\d{1,2})$/.exec(token)
  if (days) return closeDayFirst(tokens, at, at + 1, Number(days[1]), Number(days[2]), at)
  const day = dayAt(tokens, at)
  if (day === null) return null
  const sign = word(tokens, at + 1)
  if (['-', '–', 'to', 'and'].includes(sign)) {
    const last = dayAt(tokens, at + 2)
    if (last !== null && last > day) return closeDayFirst(tokens, at, at + 3, day, last, at + 2)
  }
  return closeDayFirst(tokens, at, at + 1, day, null, at)
}

function closeDayFirst(
  tokens: readonly Token[],
  from: number,
  at: number,
  day: number,
  last: number | null,
  lastAt: number,
): Recognised | null {
  const skip = word(tokens, at) === 'of' || isHyphen(tokens, at) ? 1 : 0
  const month = MONTHS.get(word(tokens, at + skip))
  if (month === undefined || !isCapital(tokens[at + skip]) || !isDay(2000, month, last ?? day)) return null
  const ordinal = /(?:st|nd|rd|th)$/.test(word(tokens, at - 1))
  if (skip === 1 && !ordinal && word(tokens, at) === 'of') return null
  const to = at + skip + 1
  const comma = word(tokens, to) === ',' ? 1 : 0
  const year = yearAt(tokens, to + comma)
  const end = year === null ? to : to + comma + 1
  if (last === null) return recognised(from, end, date(year, month, day))
  const first = recognised(from, lastAt === from ? end : from + 1, date(year, month, day))
  return recognised(from, end, { kind: 'span', first, last: recognised(lastAt, end, date(year, month, last)) })
}

const ISO = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:t(\d{2}:\d{2}).*)?$/
const SLASHES = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/

/** "2024-08-18", "2024/08", "18/08/2024", "8/18/24", "18.08.2024". Where both readings fit, the month comes first after a slash. */
export function readFigures(tokens: readonly Token[], at: number): Recognised | null {
  const text = word(tokens, at)
  if (text.length > 25 || !/[-/.]/.test(text)) return null
  const ordered = ISO.exec(text)
  if (ordered) {
    const [year, month, day] = [
      Number(ordered[1]),
      Number(ordered[2]),
      ordered[3] === undefined ? null : Number(ordered[3]),
    ]
    if (
      year < 1500 ||
      year > 2199 ||
      !isDay(year, month, day ?? 1) ||
      (day === null && text.includes('-') && (ordered[2] as string).length < 2)
    )
      return null
    if (day === null && month > 12) return null
    return day === null &&
      /^\d{4}-\d{2}$/.test(text) &&
      month > year % 100 &&
      month <= 12 &&
      word(tokens, at - 1) === 'season'
      ? null
      : recognised(at, at + 1, date(year, month, day))
  }
  const parts = SLASHES.exec(text)
  if (!parts) return null
  const [a, b, written] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  const year = (parts[4] as string).length === 2 ? written + (written < 70 ? 2000 : 1900) : written
  if (parts[2] === '.' && (parts[4] as string).length === 2) return null
  const monthFirst = parts[2] === '/' && a <= 12
  const [month, day] = monthFirst ? [a, b] : [b, a]
  return isDay(year, month, day) ? recognised(at, at + 1, date(year, month, day)) : null
}
