import { AFTER_NO, AFTER_NOT, NEGATING_VERBS, NEGATIONS } from '../lexicon/hedges'
import type { Doc, Token } from '../model/document'

/** No negation reaches further than so many words. */
const REACH = 14
const STOPS = /^[.!?;:,—–()]$/
/** Words that open what stands beside the negated words. */
const ENDS = new Set(
  'but because and although though while who which whose whom where when since as if than except unless until why how whether'.split(
    ' ',
  ),
)
/** What is refused to somebody who asks for it, not said to be untrue: "denied bail". */
const ASKED_FOR = new Set(
  'bail parole appeal request petition motion visa entry access permission application stay bid plea custody'.split(
    ' ',
  ),
)

/** What is said, and can be said to be untrue: "rejected claims of …". */
const SAID = new Set(
  'claim allegation accusation report suggestion notion idea assertion rumor rumour assessment insinuation speculation'.split(
    ' ',
  ),
)

/**
 * The tokens that a negation governs: "did not extend to the ferry", "no one was hurt", "refused to answer", "denied that he was there", and of them
 * the `heads`, up to the first verb: what is negated itself. Two negations of one word cancel out.
 */
export type Negation = { governed: ReadonlySet<number>; heads: ReadonlySet<number> }

export function negationOf(doc: Doc): Negation {
  const governed = new Set<number>()
  const heads = new Set<number>()
  for (const { from, to } of doc.sentences) {
    for (let k = from; k < to; k++) {
      const end = isNegation(doc, k) ? endOfScope(doc, k + 1, to) : isDenial(doc, k, to) ? endOfDenial(doc, k, to) : k
      let head = true
      for (let j = k + 1; j < end; j++) {
        if (governed.has(j)) governed.delete(j)
        else governed.add(j)
        if (head) heads.add(j)
        if (doc.tokens[j]?.pos === 'VERB') head = false
      }
    }
  }
  return { governed, heads }
}

function isNegation(doc: Doc, k: number): boolean {
  const { lower, lemma, pos } = doc.tokens[k] as Token
  const next = doc.tokens[k + 1]?.lower ?? ''
  if (NEGATING_VERBS.has(lemma)) return next === 'to' && pos === 'VERB'
  if (lower === 'without') return true
  if (lower === 'inability' || lower === 'unable') return next === 'to'
  if (lower === 'too') return isTooMuch(doc, k)
  if (!NEGATIONS.has(lower) || AFTER_NOT.has(next)) return false
  return lower !== 'no' || !(AFTER_NO.has(next) || next === '.' || next === ',')
}

/** "too close to call". */
const isTooMuch = (doc: Doc, k: number): boolean =>
  doc.tokens[k + 1]?.pos === 'ADJ' && doc.tokens[k + 2]?.lower === 'to' && doc.tokens[k + 3]?.pos === 'VERB'

/** "denied knowing", "denied that", "denied the claims", but not "denied bail"; "did not deny" denies nothing. */
function isDenial(doc: Doc, k: number, to: number): boolean {
  const token = doc.tokens[k] as Token
  if (token.pos !== 'VERB' || !/^(?:deny|refute|disavow)$/.test(token.lemma)) {
    if (token.pos !== 'VERB' || !/^(?:reject|dismiss|dispute|rebut)$/.test(token.lemma)) return false
    return doc.tokens.slice(k + 1, Math.min(to, k + 5)).some(({ lemma }) => SAID.has(lemma))
  }
  return !doc.tokens.slice(k + 1, Math.min(to, k + 5)).some(({ lemma }) => ASKED_FOR.has(lemma))
}

function endOfScope(doc: Doc, from: number, to: number): number {
  for (let k = from; k < Math.min(to, from + REACH); k++) {
    const { text, lower } = doc.tokens[k] as Token
    if (STOPS.test(text) || ENDS.has(lower)) return k
  }
  return Math.min(to, from + REACH)
}

/** A denial governs all that is denied, with its commas. */
function endOfDenial(doc: Doc, from: number, to: number): number {
  for (let k = from + 1; k < Math.min(to, from + 2 * REACH); k++)
    if (/^[.!?;:—–]$/.test((doc.tokens[k] as Token).text) || (doc.tokens[k] as Token).lower === 'but') return k
  return Math.min(to, from + 2 * REACH)
}
