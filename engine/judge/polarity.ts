import { ANTONYMS } from '../lexicon/antonyms'
import type { Doc, Token } from '../model/document'
import type { Matching } from './matching'
import type { Term } from './terms'

const NEGATORS = new Set("not n't no never none nobody nothing neither nor without cannot nowhere hardly".split(' '))
/** Verbs and nouns that say that something is not so. */
const DENYING = new Set(
  'deny refuse reject fail refute dismiss debunk false untrue lack prevent avoid unable stop cancel ban forbid'.split(
    ' ',
  ),
)
const REACH = 5

export const isNegator = (token: Token): boolean => NEGATORS.has(token.lower) || token.lower.endsWith("n't")

/** For each token whether a negator stands shortly before it in its clause. */
export function negatedTokens(doc: Doc): Set<number> {
  const negated = new Set<number>()
  for (const { from, to } of doc.sentences) {
    for (let k = from; k < to; k++) {
      const token = doc.tokens[k] as Token
      if (
        !isNegator(token) ||
        (token.lower === 'not' && (doc.tokens[k + 1]?.lower === 'only' || doc.tokens[k + 1]?.lower === 'just'))
      )
        continue
      for (let j = k + 1; j < Math.min(to, k + 1 + REACH); j++) {
        const after = doc.tokens[j] as Token
        if (/^[,;:.]$/.test(after.text) || after.lower === 'but') break
        negated.add(j)
      }
    }
  }
  return negated
}

export type Polarity = {
  negatedA: number
  negatedB: number
  flipped: number
  kept: number
  opposite: number
  prefixed: number
  denied: number
}

/** Words that both texts have and only one of them denies; words of one that are the opposite of words of the other. */
export function polarityOf(
  docA: Doc,
  docB: Doc,
  a: readonly Term[],
  b: readonly Term[],
  matching: Matching,
  taken: ReadonlySet<Term>,
): Polarity {
  const [notA, notB] = [negatedTokens(docA), negatedTokens(docB)]
  let flipped = 0
  let kept = 0
  b.forEach((term, k) => {
    const other = matching.of[k]
    if (!other || term.kind === 'name' || term.kind === 'number') return
    const [x, y] = [notA.has(other.i), notB.has(term.i)]
    if (x !== y) flipped += term.weight
    else if (x) kept += term.weight
  })
  const missedA = a.filter((term) => !taken.has(term))
  const missedB = b.filter((_, k) => !matching.of[k])
  const keysA = new Map(missedA.map((term) => [term.key, term]))
  let opposite = 0
  let prefixed = 0
  for (const term of missedB) {
    const found = [...(ANTONYMS.get(term.key) ?? [])].some((key) => keysA.has(key))
    if (found && (notA.size === 0) === (notB.size === 0)) opposite++
    if (missedA.some((other) => contrary(other.token.lower, term.token.lower))) prefixed++
  }
  const says = (terms: readonly Term[]) => terms.filter(({ token }) => DENYING.has(token.lemma)).length
  return {
    negatedA: Math.min(2, negators(docA)),
    negatedB: Math.min(2, negators(docB)),
    flipped,
    kept,
    opposite,
    prefixed,
    denied: Math.sign(says(missedB)) - Math.sign(says(missedA)),
  }
}

function negators(doc: Doc): number {
  let count = 0
  for (const { from, to } of doc.sentences)
    for (let k = from; k < to; k++) if (isNegator(doc.tokens[k] as Token)) count++
  return count
}

/** "happy", "unhappy". */
const contrary = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length >= 4 &&
    long.endsWith(short) &&
    /^(?:un|in|im|il|ir|dis|non-?|mis)$/.test(long.slice(0, long.length - short.length))
  )
}
