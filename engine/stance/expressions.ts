import type { Doc, Token } from '../model/document'
import { conceptKey, isName } from './concepts'

/**
 * One place where a text says that somebody moves to or from somebody ("closeness"), or that somebody or something is
 * behind a thing ("cause"), or judges something ("judgement"). `pull` is 1 towards, guilty or good, -1 away, cleared or bad;
 * `objects` are whom it names.
 */
export type Expression = {
  topic: 'closeness' | 'cause' | 'judgement'
  at: number
  pull: 1 | -1
  objects: ReadonlySet<string>
  /** true where no side is needed: "balancing", "neutrality" */
  balancing: boolean
  /** true where another's guilt speaks against the first one's */
  exclusive: boolean
  words: string
}

const CLAUSE_END = /^[,;:.!?—–()“”"]$/

/** The names (and where asked, nouns) between two tokens of a clause. */
export function keysBetween(doc: Doc, from: number, to: number, nouns = false): Set<string> {
  const keys = new Set<string>()
  for (let i = Math.max(0, from); i < Math.min(to, doc.tokens.length); i++) {
    const t = doc.tokens[i] as Token
    if (/^(?:not|than)$/.test(t.lower)) break
    if (!isName(t) && !(nouns && (t.pos === 'NOUN' || t.pos === 'ADJ'))) continue
    const key = conceptKey(t)
    if (key) keys.add(key)
    for (const part of compoundParts(doc, t)) keys.add(part)
  }
  return keys
}

/** Everything that a text names. */
export function conceptsOf(doc: Doc): Set<string> {
  const keys = keysBetween(doc, 0, doc.tokens.length)
  for (const t of doc.tokens) {
    const key = conceptKey(t)
    if (key) keys.add(key)
  }
  return keys
}

/** "Sino-Indian", "U.S.-Vietnam": each part names a side. */
function compoundParts(doc: Doc, t: Token): string[] {
  if (!t.text.includes('-')) return []
  return t.text.split('-').flatMap((part) => {
    const key = conceptKey({
      ...t,
      text: part,
      lower: part.toLowerCase(),
      lemma: part.toLowerCase(),
      stem: part.toLowerCase(),
      i: doc.tokens.length,
    })
    return key ? [key] : []
  })
}

/** Where the clause that holds the token ends to the right, at most `reach` tokens on. */
export function clauseEnd(doc: Doc, at: number, reach: number): number {
  let i = at + 1
  while (i < doc.tokens.length && i - at <= reach && !CLAUSE_END.test((doc.tokens[i] as Token).text)) i++
  return i
}

/** Where the clause that holds the token starts, at most `reach` tokens before it. */
export function clauseStart(doc: Doc, at: number, reach: number): number {
  let i = at
  while (i > 0 && at - i < reach && !CLAUSE_END.test((doc.tokens[i - 1] as Token).text)) i--
  return i
}

/** The first token from `from` before `to` whose form or lemma is in the list. */
export function findIn(doc: Doc, from: number, to: number, list: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) {
    const t = doc.tokens[i] as Token
    if (list.has(t.lower) || list.has(t.lemma)) return i
  }
  return -1
}
