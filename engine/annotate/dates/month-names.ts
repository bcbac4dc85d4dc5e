import { DOUBTFUL_MONTHS, MONTHS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { isCapital, isHyphen, word } from './words'

/** Words before a bare month that leave no doubt, and those that leave some. */
const SURE = new Set(
  'in since by until till during through last next this early late mid every each previous following past'.split(' '),
)
const LIKELY = new Set('of to from before after between and for around that coming - –'.split(' '))
const NEVER_LOWER = new Set(['may', 'march', 'mar', 'jan', 'jun', 'dec', 'sep', 'nov', 'apr'])
const BEFORE_LOWER_MAY = /^(?:on|by|since|until|before|after|through)$/

/** Whether the word may be a month at all: months have a capital, but in texts that lost their capitals a figure or a preposition helps. */
export function mayBeMonth(tokens: readonly Token[], at: number, figureFollows: boolean): boolean {
  if (isCapital(tokens[at])) return true
  const before = word(tokens, at - 1)
  if (figureFollows)
    return word(tokens, at) !== 'may' && word(tokens, at) !== 'march' ? true : BEFORE_LOWER_MAY.test(before)
  return !NEVER_LOWER.has(word(tokens, at)) && SURE.has(before)
}

/** Whether a bare month name is a month and no person ("June Hale"), verb ("may") or word ("march"). `next` is the token after it. */
export function isBareMonth(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]]
  if (after && /^['’]s$/.test(after.text)) return !(before && isCapital(before) && before.pos === 'PROPN')
  if (before && SURE.has(before.lower)) return true
  const named = isCapital(after) && after?.pos === 'PROPN' && tokens[at]?.end === (after.start ?? 0) - 1
  const surname = isCapital(before) && before?.pos === 'PROPN' && at > 1
  if (!DOUBTFUL_MONTHS.has(word(tokens, at))) return !(surname && named && !MONTHS.has(word(tokens, at - 1)))
  if (named || surname || tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'VERB') return false
  if (isHyphen(tokens, next) && isCapital(tokens[next + 1]) && !MONTHS.has(word(tokens, next + 1))) return false
  if (before && LIKELY.has(before.lower)) return true
  const describes = after?.pos === 'NOUN' && !isCapital(after) && ['DET', 'ADJ'].includes(before?.pos ?? '')
  if (describes) return word(tokens, at).length > 3
  if (/^(?:called|named|dubbed|nicknamed)$/.test(word(tokens, at - 1))) return false
  const long = word(tokens, at).length > 3 && word(tokens, at) !== 'march'
  return long && after !== undefined && ['NOUN', 'ADP', 'PUNCT'].includes(after.pos)
}
