import { conceptOf } from '../lexicon/concept-of'
import { RAREST, RARITY } from '../lexicon/word-rarity'
import type { Annotated } from '../model/annotated'
import type { Token } from '../model/document'
import { byToken } from '../text/locate'

export const KINDS = ['name', 'noun', 'verb', 'modifier', 'number'] as const
export type TermKind = (typeof KINDS)[number]

/** A word that says something: what it stands for, how much it tells, and its place. */
export type Term = { key: string; kind: TermKind; weight: number; i: number; sentence: number; token: Token }

/** Words that stand in every text tell nothing; a word that the table does not know tells most. */
const TELLS_NOTHING = 5
/** A name of several words is one thing; its words share its weight in part. */
const NAME_WEIGHT = 0.9

/** The words of a text that say something, in their order. Words within a country's name are that country. */
export function termsOf(text: Annotated): Term[] {
  const nameAt = byToken(text.names)
  const terms: Term[] = []
  for (const sentence of text.doc.sentences) {
    const capitals = mostlyCapitals(text, sentence.from, sentence.to)
    for (let k = sentence.from; k < sentence.to; k++) {
      const token = text.doc.tokens[k] as Token
      const name = nameAt.get(k)
      const country = name?.kind === 'country'
      if (country && name.from !== k) continue
      const number = /\d/.test(token.text) || token.pos === 'NUM'
      const key = country
        ? `@${name.name.toLowerCase()}`
        : number
          ? `#${token.lower.replace(/,(?=\d{3})|st$|nd$|rd$|th$/g, '')}`
          : conceptOf(token)
      if (!key) continue
      const named = country || (!number && isName(token, name !== undefined, capitals))
      const kind = number ? 'number' : named ? 'name' : kindOf(token)
      const weight = named ? NAME_WEIGHT : weightOf(token.lower, token.lemma)
      terms.push({ key, kind, weight, i: k, sentence: sentence.index, token })
    }
  }
  return terms
}

/** 0.1 for the commonest words, 1 for those that the table does not know. */
export function weightOf(word: string, lemma: string): number {
  const rarity = RARITY.get(word) ?? RARITY.get(lemma) ?? RAREST
  return Math.max(0.1, (rarity - TELLS_NOTHING) / (RAREST - TELLS_NOTHING))
}

const kindOf = ({ pos }: Token): TermKind =>
  pos === 'VERB' || pos === 'AUX' ? 'verb' : pos === 'ADJ' || pos === 'ADV' ? 'modifier' : 'noun'

/** A word written large that small writing does not know, or one that stands within a name. */
function isName(token: Token, inName: boolean, capitals: boolean): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false
  const known = RARITY.has(token.lower) || RARITY.has(token.lemma)
  return known ? inName && !capitals && token.pos === 'PROPN' : inName || token.pos === 'PROPN'
}

/** A headline of capitals: there a capital is no sign of a name. */
function mostlyCapitals(text: Annotated, from: number, to: number): boolean {
  let large = 0
  let words = 0
  for (let k = from; k < to; k++) {
    const own = (text.doc.tokens[k] as Token).text
    if (!/^\p{L}{4}/u.test(own)) continue
    words++
    if (/^\p{Lu}/u.test(own)) large++
  }
  return words >= 3 && large / words > 0.7
}
