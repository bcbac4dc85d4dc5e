import { TENTATIVE } from '../lexicon/attitude'
import { conceptOf } from '../lexicon/concept-of'
import { COUNTRY_WORDS } from '../lexicon/countries'
import type { Token } from '../model/document'

const NEGATIVE = /^(?:not|n't|never|no|nobody|none|without|neither|cannot)$/

/** What a word stands for when two texts are held against each other: a country by name, people or capital; else its concept. */
export function conceptKey(token: Token): string | null {
  const country = COUNTRY_WORDS.get(token.lower)
  if (country && /^\p{Lu}/u.test(token.text)) return `=${country.country}`
  return conceptOf(token)
}

export const isNegative = (token: Token): boolean => NEGATIVE.test(token.lower)
export const isName = (token: Token): boolean => token.pos === 'PROPN' || (/^\p{Lu}/u.test(token.text) && token.i > 0)
export const digits = (text: string): string => text.replace(/[^\d.]/g, '').replace(/\.$/, '')

/** A word of weak assertion; "May" is one only as a verb. */
export const isTentativeWord = (token: Token): boolean =>
  TENTATIVE.has(token.lower) && (token.lower !== 'may' || token.pos === 'AUX' || token.text === 'may')
