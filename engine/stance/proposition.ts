import { conceptOf } from '../lexicon/concept-of'
import { COUNTRY_WORDS } from '../lexicon/countries'
import type { Doc, Token } from '../model/document'
import { readText } from '../text/read'

/** A disputed reading, taken apart once: what it is about and which way it points. */
export type Prepared = {
  text: string
  doc: Doc
  /** concept → how much it counts; names count double */
  concepts: ReadonlyMap<string, number>
  weight: number
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
  negative: boolean
  future: boolean
}

const NEGATIVE = /^(?:not|n't|never|no|nobody|none|without|neither|cannot)$/

/** What a word stands for when two texts are held against each other: a country by name, people or capital; else its concept. */
export function conceptKey(token: Token): string | null {
  const country = COUNTRY_WORDS.get(token.lower)
  if (country && /^\p{Lu}/u.test(token.text)) return `=${country.country}`
  return conceptOf(token)
}

/** Takes a proposition apart for `stanceTowards`. */
export function prepareProposition(text: string): Prepared {
  const doc = readText(text)
  const concepts = new Map<string, number>()
  const words = new Set<string>()
  const numbers = new Set<string>()
  for (const token of doc.tokens) {
    words.add(token.lower)
    if (/\d/.test(token.text)) numbers.add(digits(token.text))
    const concept = conceptKey(token)
    if (concept) concepts.set(concept, isName(token) ? 2 : 1)
  }
  let weight = 0
  for (const one of concepts.values()) weight += one
  return {
    text,
    doc,
    concepts,
    weight,
    words,
    numbers,
    negative: doc.tokens.some((token) => NEGATIVE.test(token.lower)),
    future: doc.tokens.some((token) => /^(?:will|'ll|would|going|plans?|to)$/.test(token.lower)),
  }
}

export const isNegative = (token: Token): boolean => NEGATIVE.test(token.lower)
export const isName = (token: Token): boolean => token.pos === 'PROPN' || (/^\p{Lu}/u.test(token.text) && token.i > 0)
export const digits = (text: string): string => text.replace(/[^\d.]/g, '').replace(/\.$/, '')
