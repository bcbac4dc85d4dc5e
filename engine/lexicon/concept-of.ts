import type { Token } from '../model/document'
import { STOPWORDS } from './stopwords'
import { CONCEPTS } from './synonyms'

/** British to American spelling, so that both give one concept. */
const respelled = (word: string): string =>
  word
    .replace(/isation$/, 'ization')
    .replace(/(?<=[^aeiou]{1}[a-z]*[^aeiou])ise(s|d)?$/, 'ize$1')
    .replace(/(?<=\w{2})our(?=s?$|ed$|ing$|able$|ful$|ite)/, 'or')
    .replace(/(?<=\w{2})tre$/, 'ter')
    .replace(/ence$/, (end) => (word === 'defence' || word === 'offence' ? 'ense' : end))

/** Each word is respelled once. */
const spellings = new Map<string, string>()
const MOST_SPELLINGS = 50_000

function american(word: string): string {
  const known = spellings.get(word)
  if (known !== undefined) return known
  if (spellings.size >= MOST_SPELLINGS) spellings.clear()
  const spelled = respelled(word)
  spellings.set(word, spelled)
  return spelled
}

/** Verbs whose noun means something else. */
const AS_VERB = new Map([['issue', 'release']])

/** What a word stands for: the name of its line in the table of synonyms, else its stem; null for words that say nothing about the matter. */
export function conceptOf(token: Token): string | null {
  if (token.pos === 'PUNCT' || token.pos === 'SYM' || token.pos === 'NUM' || token.pos === 'SPACE') return null
  const lemma = token.pos === 'VERB' ? (AS_VERB.get(token.lemma) ?? token.lemma) : token.lemma
  if (STOPWORDS.has(lemma) || STOPWORDS.has(token.lower)) return null
  const spelled = american(lemma)
  const known = CONCEPTS.get(lemma) ?? CONCEPTS.get(token.lower) ?? CONCEPTS.get(spelled)
  if (known) return known
  const stem = token.stem.toLowerCase()
  return CONCEPTS.get(stem) ?? (spelled === lemma ? stem : spelled)
}
