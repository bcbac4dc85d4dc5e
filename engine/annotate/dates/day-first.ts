import { MONTHS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { isDay } from './days'
import { type Recognised, recognised } from './expression'
import { partial } from './partial'
import { dayAt, isCapital, isHyphen, word, yearAt } from './words'

/** "11 June 2021", "3-5 June", "3 to 5 June", "the 11th of June". */
export function readDayFirst(tokens: readonly Token[], at: number): Recognised | null {
  const days = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(tokens, at))
  if (days) return close(tokens, at, at, [Number(days[1]), Number(days[2])])
  const day = dayAt(tokens, at)
  if (day === null) return null
  const last = /^(?:-|–|to|and)$/.test(word(tokens, at + 1)) ? dayAt(tokens, at + 2) : null
  return last !== null && last > day ? close(tokens, at, at + 2, [day, last]) : close(tokens, at, at, [day, null])
}

/** `lastAt` is the token of the last day, in front of the month. */
function close(
  tokens: readonly Token[],
  from: number,
  lastAt: number,
  [day, last]: [number, number | null],
): Recognised | null {
  const of = word(tokens, lastAt + 1) === 'of'
  const monthAt = of || isHyphen(tokens, lastAt + 1) ? lastAt + 2 : lastAt + 1
  const month = MONTHS.get(word(tokens, monthAt))
  if (month === undefined || !isCapital(tokens[monthAt]) || !isDay(2000, month, last ?? day)) return null
  if (of && !/(?:st|nd|rd|th)$/.test(word(tokens, lastAt))) return null
  const comma = word(tokens, monthAt + 1) === ',' ? 1 : 0
  const year = yearAt(tokens, monthAt + 1 + comma)
  const to = year === null ? monthAt + 1 : monthAt + 2 + comma
  if (last === null) return recognised(from, to, partial(year, month, day))
  const first = recognised(from, from + 1, partial(year, month, day))
  return recognised(from, to, { kind: 'span', first, last: recognised(lastAt, to, partial(year, month, last)) })
}
