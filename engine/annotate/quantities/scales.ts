import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from '../../lexicon/currencies'
import type { Token } from '../../model/document'

/** Whether "m", "b" or "t" behind a figure is millions, billions or trillions, and no metre, byte or tonne. */
export function readsScale(tokens: readonly Token[], letter: number): boolean {
  const token = tokens[letter] as Token
  const before = tokens[letter - 2]
  const paid = before !== undefined && (CURRENCY_SIGNS.has(before.lower) || CURRENCY_CODES.has(before.text))
  if (paid) return true
  const next = tokens[letter + 1]
  if (token.text === 'T' || token.text === 't') return false
  if (next && (CURRENCY_SIGNS.has(next.text) || CURRENCY_CODES.has(next.text) || CURRENCY_WORDS.has(next.lower)))
    return true
  if (token.text !== 'm') return true
  return next?.pos === 'NOUN' && next.lower.endsWith('s') && next.lower !== next.lemma ? true : next?.lower === 'people'
}
