import { AFTER_NAMED_DAY, BEFORE_NAMED_DAY, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { partAfter } from './clock'
import { readDayFirst } from './day-first'
import { type Recognised, recognised } from './expression'
import { readMonthFirst } from './month-first'
import { isCapital, word } from './words'

/** "Friday", "Friday night", "Monday, Oct. 26", "Tue 5 May 2020". */
export function readWeekday(tokens: readonly Token[], at: number): Recognised | null {
  const short = SHORT_WEEKDAYS.get(word(tokens, at))
  const weekday = WEEKDAYS.get(word(tokens, at).replace(/s$/, '')) ?? short
  const lower = !isCapital(tokens[at]) && (short !== undefined || word(tokens, at).endsWith('s'))
  if (weekday === undefined || lower) return null
  const comma =
    word(tokens, at + 1) === ',' ? at + 2 : word(tokens, at + 1) === '.' && short !== undefined ? at + 2 : at + 1
  const withDate = MONTHS.has(word(tokens, comma))
    ? readMonthFirst(tokens, comma)
    : /^\d/.test(word(tokens, comma))
      ? readDayFirst(tokens, comma)
      : null
  if (withDate?.expression.kind === 'date' && withDate.expression.day !== null) return { ...withDate, from: at }
  if (short !== undefined) return null
  if (BEFORE_NAMED_DAY.has(word(tokens, at - 1)) && isCapital(tokens[at - 1])) return null
  if (AFTER_NAMED_DAY.has(word(tokens, at + 1)) && isCapital(tokens[at + 1])) return null
  const every = word(tokens, at).endsWith('days') || ['every', 'each'].includes(word(tokens, at - 1))
  if (every) return recognised(at, at + 1, { kind: 'set', timex: `XXXX-WXX-${weekday}` })
  const part = partAfter(tokens, at + 1)
  return recognised(
    at,
    part ? part.to : at + 1,
    { kind: 'weekday', weekday, relative: null, anchored: false },
    { part: part ? part.part : null },
  )
}
