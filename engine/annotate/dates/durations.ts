import { TIME_UNIT_WORDS, type TimeUnit } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import type { Numeral } from '../quantities/numerals'
import { type Recognised, recognised } from './expression'
import { durationTimex } from './timex'
import { isCapital, isHyphen, word } from './words'

const WITHOUT_COUNT = new Set<TimeUnit>(['quarter', 'weekend'])
const BETWEEN = /^(?:more|full|consecutive|straight|additional|long|whole|calendar)$/

/** "two years ago", "three days later", "a week earlier", "five-day", "5 1/2 hours", "18 months". */
export function readCounted(tokens: readonly Token[], numeral: Numeral): Recognised | null {
  const { from, to } = numeral
  if (numeral.kind === 'ordinal' || numeral.kind === 'vague' || numeral.value === null || numeral.value < 0) return null
  const unitAt = isHyphen(tokens, to) || BETWEEN.test(word(tokens, to)) ? to + 1 : to
  const unit = TIME_UNIT_WORDS.get(word(tokens, unitAt))
  if (unit === undefined || WITHOUT_COUNT.has(unit) || isTitle(tokens, from, unitAt)) return null
  const shift = shifted(tokens, from, unitAt + 1, unit, numeral.value)
  if (shift) return shift
  const next = isHyphen(tokens, unitAt + 1) ? unitAt + 2 : unitAt + 1
  const age = /^olds?$/.test(word(tokens, next)) || (word(tokens, next) === 'of' && word(tokens, next + 1) === 'age')
  return age || isSomeDay(tokens, from, unitAt)
    ? null
    : recognised(from, unitAt + 1, { kind: 'duration', unit, count: numeral.value })
}

/** "One day you will see": no length of time. */
function isSomeDay(tokens: readonly Token[], from: number, unitAt: number): boolean {
  if (word(tokens, from) !== 'one' || word(tokens, unitAt) !== 'day' || unitAt !== from + 1) return false
  return !BEFORE_ARTICLE.test(word(tokens, from - 1)) && !/^(?:after|before|of|only)$/.test(word(tokens, unitAt + 1))
}

/** "60 Minutes": a capital in the middle of a sentence makes a title of it. */
const isTitle = (tokens: readonly Token[], from: number, unitAt: number): boolean =>
  isCapital(tokens[unitAt]) && /^\d/.test(word(tokens, from)) && !isCapital(tokens[unitAt + 1])

const BEFORE_ARTICLE =
  /^(?:for|in|within|than|over|nearly|almost|about|after|under|around|half|takes?|took|lasts?|lasted|spent|spend|spends|until|and|every|once)$/

/** "a year ago", "an hour", "a decade": the article counts one. */
export function readArticle(tokens: readonly Token[], at: number): Recognised | null {
  // "a quarter century"
  if (word(tokens, at + 1) === 'quarter' || word(tokens, at + 1) === 'half') {
    const unitAt = isHyphen(tokens, at + 2) ? at + 3 : at + 2
    if (word(tokens, unitAt) === 'century')
      return recognised(at, unitAt + 1, {
        kind: 'duration',
        unit: 'year',
        count: word(tokens, at + 1) === 'half' ? 50 : 25,
      })
  }
  const skip = /^(?:full|whole|single)$/.test(word(tokens, at + 1)) ? 1 : 0
  const end = at + 2 + skip
  const unit = TIME_UNIT_WORDS.get(word(tokens, end - 1))
  if (unit === undefined || unit === 'second' || WITHOUT_COUNT.has(unit) || word(tokens, end - 1) !== unit) return null
  const shift = shifted(tokens, at, end, unit, 1)
  if (shift) return shift
  if (isRate(tokens, at, unit)) {
    return unit === 'hour' ? null : recognised(at, end, { kind: 'set', timex: durationTimex(unit, 1) })
  }
  const lasts = BEFORE_ARTICLE.test(word(tokens, at - 1)) || skip > 0
  return lasts && unit !== 'night' ? recognised(at, end, { kind: 'duration', unit, count: 1 }) : null
}

const RATES = new Set<TimeUnit>(['hour', 'day', 'week', 'month', 'year'])

/** "$2 million a year", "three meals a day": how often, no time that passes. */
function isRate(tokens: readonly Token[], at: number, unit: TimeUnit): boolean {
  const before = tokens[at - 1]
  if (!before || !RATES.has(unit)) return false
  const counted = [tokens[at - 2], tokens[at - 3]].some((token) => token?.pos === 'NUM' || token?.pos === 'SYM')
  return before.pos === 'NUM' || before.lower === '%' || (before.pos === 'NOUN' && counted)
}

const AGO = /^(?:ago|earlier|before|previously)$/
const LATER = /^(?:later|after|hence|afterwards?|on)$/

/** "ago" counts from now, "earlier" and "later" from what was told before. */
function shifted(tokens: readonly Token[], from: number, at: number, unit: TimeUnit, count: number): Recognised | null {
  const soFar = word(tokens, at) === 'or' && word(tokens, at + 1) === 'so' ? at + 2 : at
  const next = word(tokens, soFar)
  const shift = (to: number, by: number, anchored: boolean): Recognised =>
    recognised(from, to, { kind: 'shift', unit, by, anchored, part: null, counted: true })
  const past = AGO.test(next)
  if (!past && !LATER.test(next)) {
    return next === 'from' && word(tokens, soFar + 1) === 'now' ? shift(soFar + 2, count, false) : null
  }
  const ends = /^[.,;]?$/.test(word(tokens, soFar + 1))
  if (/^(?:before|after|on)$/.test(next) && !ends) return null
  return shift(soFar + 1, past ? -count : count, next !== 'ago')
}

const BEFORE_PLURAL =
  /^(?:for|in|over|within|after|recent|these|many|several|few|past|coming|future|throughout|through|during|early|later|than|those|take|took|lasting|spent|two|most)$/
const AMOUNT = /^(?:recent|several|few|many|coming|future|past)$/

/** "years", "for decades", "recent years", "a few days", "weeks ago", "decades-long", "day-long". */
export function readPlural(tokens: readonly Token[], at: number): Recognised | null {
  const text = word(tokens, at)
  const unit = TIME_UNIT_WORDS.get(text)
  if (unit === undefined) return null
  if (isHyphen(tokens, at + 1) && word(tokens, at + 2) === 'long') {
    return recognised(at, at + 3, { kind: 'duration', unit, count: text === unit ? 1 : null })
  }
  if (text === unit || unit === 'second' || unit === 'quarter') return null
  const before = word(tokens, at - 1)
  const from = !AMOUNT.test(before) ? at : before === 'few' && word(tokens, at - 2) === 'a' ? at - 2 : at - 1
  const next = word(tokens, at + 1)
  if (next === 'ago') return recognised(from, at + 2, { kind: 'reference', timex: 'PAST_REF' })
  const led = BEFORE_PLURAL.test(before) || /^(?:later|earlier)$/.test(next) || before === '' || /^[,;(]$/.test(before)
  return led ? recognised(from, at + 1, { kind: 'duration', unit, count: null }) : null
}
