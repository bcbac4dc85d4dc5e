import { TIME_UNIT_WORDS, type TimeUnit } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import type { Numeral } from '../quantities/numerals'
import { type Recognised, recognised } from './expression'
import { isHyphen, word } from './words'

/** "two years ago", "three days later", "a week earlier", "five-day", "5 1/2 hours", "18 months". */
export function readCounted(tokens: readonly Token[], numeral: Numeral): Recognised | null {
  const { from, to } = numeral
  if (numeral.kind === 'ordinal' || numeral.kind === 'vague' || numeral.value === null || numeral.value < 0) return null
  const more = ['more', 'full', 'consecutive', 'straight', 'additional', 'long', 'whole', 'calendar'].includes(
    word(tokens, to),
  )
    ? 1
    : 0
  const unitAt = isHyphen(tokens, to) ? to + 1 : to + more
  const unit = TIME_UNIT_WORDS.get(word(tokens, unitAt))
  if (unit === undefined || unit === 'quarter' || unit === 'weekend') return null
  return (
    shifted(tokens, from, unitAt + 1, unit, numeral.value) ?? closeDuration(tokens, from, unitAt, unit, numeral.value)
  )
}

function closeDuration(
  tokens: readonly Token[],
  from: number,
  unitAt: number,
  unit: TimeUnit,
  count: number,
): Recognised | null {
  const next = isHyphen(tokens, unitAt + 1) ? unitAt + 2 : unitAt + 1
  if (/^olds?$/.test(word(tokens, next)) || (word(tokens, next) === 'of' && word(tokens, next + 1) === 'age'))
    return null
  return recognised(from, unitAt + 1, { kind: 'duration', unit, count })
}

/** "a year ago", "an hour", "a decade": the article counts one. */
export function readArticle(tokens: readonly Token[], at: number): Recognised | null {
  const skip = /^(?:full|whole|single)$/.test(word(tokens, at + 1)) ? 1 : 0
  const unit = TIME_UNIT_WORDS.get(word(tokens, at + 1 + skip))
  if (
    unit === undefined ||
    unit === 'second' ||
    unit === 'quarter' ||
    unit === 'weekend' ||
    word(tokens, at + 1 + skip) !== unit
  )
    return null
  const end = at + 2 + skip
  const shift = shifted(tokens, at, end, unit, 1)
  if (shift) return shift
  const before = word(tokens, at - 1)
  const lasts =
    /^(?:for|in|within|than|over|nearly|almost|about|after|under|around|half|takes?|took|lasts?|lasted|spent|spend|spends|until|and|every|once)$/.test(
      before,
    ) || skip > 0
  return lasts && unit !== 'night' ? recognised(at, end, { kind: 'duration', unit, count: 1 }) : null
}

const AGO = /^(?:ago|earlier|before|previously)$/
const LATER = /^(?:later|after|hence|afterwards?|on)$/

/** "ago" counts from now, "earlier" and "later" from what was told before. */
function shifted(tokens: readonly Token[], from: number, at: number, unit: TimeUnit, count: number): Recognised | null {
  const soFar = word(tokens, at) === 'or' && word(tokens, at + 1) === 'so' ? at + 2 : at
  const next = word(tokens, soFar)
  const past = AGO.test(next)
  if (!past && !LATER.test(next)) {
    const fromNow = next === 'from' && word(tokens, soFar + 1) === 'now'
    return fromNow ? recognised(from, soFar + 2, { kind: 'shift', unit, by: count, anchored: false, part: null }) : null
  }
  if ((next === 'before' || next === 'after' || next === 'on') && !/^[.,;]?$/.test(word(tokens, soFar + 1))) return null
  return recognised(from, soFar + 1, {
    kind: 'shift',
    unit,
    by: past ? -count : count,
    anchored: next !== 'ago',
    part: null,
  })
}

const OPENS_PLURAL =
  /^(?:for|in|over|within|after|of|recent|these|many|several|few|past|coming|future|throughout|through|during|early|later|than|the|those|take|took|lasting|spent|all|two|most)$/

/** "years", "for decades", "recent years", "a few days", "weeks ago", "decades-long", "day-long". */
export function readPlural(tokens: readonly Token[], at: number): Recognised | null {
  const text = word(tokens, at)
  const unit = TIME_UNIT_WORDS.get(text)
  if (unit === undefined) return null
  const long = isHyphen(tokens, at + 1) && word(tokens, at + 2) === 'long'
  if (long) return recognised(at, at + 3, { kind: 'duration', unit, count: text === unit ? 1 : null })
  if (text === unit || unit === 'second' || unit === 'quarter') return null
  const before = word(tokens, at - 1)
  if (/^(?:ago|later|earlier)$/.test(word(tokens, at + 1))) {
    const few = /^(?:few|several|many|some)$/.test(before) ? (word(tokens, at - 2) === 'a' ? 2 : 1) : 0
    if (word(tokens, at + 1) === 'ago') return recognised(at - few, at + 2, { kind: 'reference', timex: 'PAST_REF' })
    return recognised(at - few, at + 1, { kind: 'duration', unit, count: null })
  }
  if (!OPENS_PLURAL.test(before) && !(before === '' || /^[,;(]$/.test(before))) return null
  if (before === 'of' || before === 'the' || before === 'all') return null
  const from =
    before === 'few' && word(tokens, at - 2) === 'a'
      ? at - 2
      : /^(?:recent|several|few|many|coming|future|past)$/.test(before)
        ? at - 1
        : at
  return recognised(from, at + 1, { kind: 'duration', unit, count: null })
}
