import { wordsOf } from './words'

/**
 * A part of what was asked for. Several words stand next to each other in this order; the last may be the beginning of a
 * longer one unless it was `exact`, in quotes. `not`: what holds it is left out.
 */
export type Term = { words: string[]; exact: boolean; not: boolean }

const TERM = /(-?)"([^"]*)"?|(-?)([^\s"]+)/g
const QUOTES = /[“”„‟«»＂]/g

/** Reads what was typed: words that must all be there, "phrases in quotes", and -words that must not. */
export function readQuery(query: string): Term[] {
  const terms: Term[] = []
  for (const [, notPhrase, phrase, notWord, word] of query.replace(QUOTES, '"').matchAll(TERM)) {
    const exact = phrase !== undefined
    const words = wordsOf(phrase ?? word ?? '').map((one) => one.word)
    if (words.length > 0) terms.push({ words, exact, not: Boolean(notPhrase || notWord) })
  }
  return terms
}

/** Whether a word of a text is the one asked for at this place of a term. */
export const fits = (word: string, term: Term, at: number): boolean => {
  const wanted = term.words[at] as string
  const open = !term.exact && at === term.words.length - 1
  return open ? word.startsWith(wanted) : word === wanted
}
