import type { Quote } from '@/engine/model/span'

/**
 * How alike two passages are, for finding words again in a text that was changed. The parts and their weights are those
 * of fuzzy anchoring in web annotation: the words count most, what stands beside them next, and the place hardly.
 * Set by hand.
 */
export const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const

/** Below this share of common words and pairs a passage is another one, whatever stands around it. Set by hand. */
const LEAST_QUOTE = 0.5
/** What all parts together have to reach. Set by hand: reworded sentences pass, neighbours with a like beginning do not. */
const LEAST_SCORE = 0.55

/** The words of a passage and each pair of neighbours, so that the order counts as much as the words. */
export function signsOf(words: readonly string[]): string[] {
  return words.flatMap((word, i) => (i === 0 ? [word] : [word, `${words[i - 1]} ${word}`]))
}

const signsIn = (text: string): string[] => signsOf(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** The share of signs that two passages have in common, each as often as it stands there. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / (a.length + b.length)
}

const TURNS =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|without|den(?:y|ies|ied|ying)|refut\w+|reject\w*|false)\b|n[’']t\b/gi
const NUMBERS = /\d[\d.,]*\d|\d/g

/** What may not change under a decision: the numbers, and whether something is so. */
export const sameBearing = (a: string, b: string): boolean =>
  [NUMBERS, TURNS].every((sign) => found(a, sign) === found(b, sign))

const found = (text: string, sign: RegExp): string =>
  (text.toLowerCase().match(sign) ?? [])
    .map((one) => one.replace(/[.,](?=\d{3}\b)/g, ''))
    .sort()
    .join(' ')

/**
 * A place in a text of so many characters, compared with where quoted words stood. 0 where it is another passage.
 * Whether it says the same of the matter is for `sameBearing` to tell.
 */
export function quoteScore(quote: Quote, other: Quote, length: number): number {
  const words = likeness(signsIn(quote.exact), signsIn(other.exact))
  if (words < LEAST_QUOTE) return 0
  const near = length === 0 ? 1 : Math.max(0, 1 - Math.abs(quote.start - other.start) / length)
  // words that came without what stands around them are asked for nothing else
  const alone = quote.prefix === '' && quote.suffix === ''
  const around = alone
    ? 0
    : WEIGHTS.prefix * likeness(signsIn(quote.prefix), signsIn(other.prefix)) +
      WEIGHTS.suffix * likeness(signsIn(quote.suffix), signsIn(other.suffix))
  const score = WEIGHTS.quote * words + around + WEIGHTS.position * near
  const most = WEIGHTS.quote + (alone ? 0 : WEIGHTS.prefix + WEIGHTS.suffix) + WEIGHTS.position
  return score / most >= LEAST_SCORE ? score / most : 0
}
