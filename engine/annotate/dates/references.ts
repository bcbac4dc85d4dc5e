import { DEICTIC_DAYS, REFERENCES, SETS, TIME_UNIT_WORDS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { partAfter } from './clock'
import { type Recognised, recognised } from './expression'
import { word } from './words'

/** "yesterday", "today", "tonight", "tomorrow morning", "now", "recently", "daily". */
export function readPlain(tokens: readonly Token[], at: number): Recognised | null {
  const text = word(tokens, at)
  const days = DEICTIC_DAYS.get(text)
  if (days !== undefined) {
    if (
      text === 'today' &&
      tokens[at]?.text === 'Today' &&
      /^['"“‘]$/.test(tokens[at - 1]?.text ?? '') &&
      word(tokens, at + 1) === 'show'
    )
      return null
    const part = partAfter(tokens, at + 1)
    const said = text === 'tonight' ? 'NI' : (part?.part ?? null)
    return recognised(at, part ? part.to : at + 1, {
      kind: 'shift',
      unit: 'day',
      by: days,
      anchored: false,
      part: said,
    })
  }
  const reference = REFERENCES.get(text)
  if (reference !== undefined) return recognised(at, at + 1, { kind: 'reference', timex: reference })
  const set = SETS.get(text)
  if (isAdjectiveOrPaper(tokens, at, text)) return null
  if (set !== undefined)
    return /^\p{Lu}/u.test(tokens[at]?.text ?? '') && at > 0
      ? null
      : recognised(at, at + 1, { kind: 'set', timex: set })
  return null
}

/** "a quarterly dividend"; "the daily reported", "the daily Herald": a newspaper. */
function isAdjectiveOrPaper(tokens: readonly Token[], at: number, text: string): boolean {
  const next = tokens[at + 1]
  if (text === 'quarterly') return next?.pos === 'NOUN'
  const paper = text === 'daily' || text === 'weekly' || text === 'monthly'
  if (!paper) return false
  if (next?.pos === 'PROPN') return true
  return ['DET', 'NOUN'].includes(tokens[at - 1]?.pos ?? '') && ['VERB', 'AUX'].includes(next?.pos ?? '')
}

const UNIT_LETTERS: Record<string, string> = {
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  minute: 'PT1M',
}

/** "every day", "each year". */
export function readEvery(tokens: readonly Token[], at: number): Recognised | null {
  const opener = word(tokens, at)
  if (opener !== 'every' && opener !== 'each') return null
  const unit = TIME_UNIT_WORDS.get(word(tokens, at + 1))
  const timex = unit === undefined || word(tokens, at + 1) !== unit ? undefined : UNIT_LETTERS[unit]
  return timex ? recognised(at, at + 2, { kind: 'set', timex }) : null
}

/** "the weekend", "the future", "the past". */
export function readDefinite(tokens: readonly Token[], at: number): Recognised | null {
  const next = word(tokens, at + 1)
  if (next === 'weekend')
    return recognised(at, at + 2, { kind: 'shift', unit: 'weekend', by: 0, anchored: false, part: null })
  const after = tokens[at + 2]
  const alone =
    after === undefined || after.pos === 'PUNCT' || ['ADP', 'CCONJ', 'SCONJ', 'AUX', 'VERB', 'ADV'].includes(after.pos)
  if (next === 'future' && alone) return recognised(at, at + 2, { kind: 'reference', timex: 'FUTURE_REF' })
  if (next === 'past' && alone && word(tokens, at - 1) !== 'by')
    return recognised(at, at + 2, { kind: 'reference', timex: 'PAST_REF' })
  return null
}
