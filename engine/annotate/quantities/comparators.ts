import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../../lexicon/numbers'
import type { Comparator } from '../../model/annotated'
import type { Token } from '../../model/document'

type Phrase = { words: string[]; comparator: Comparator }

/** "about 50": how far from the figure the true number may be, as a share of it. Wide enough for the roundings of news. */
const ABOUT = 0.1
/** Counts below ten move by whole ones. */
const SMALL = 10

const BEFORE = indexed(COMPARATORS_BEFORE, (words) => words.at(-1) as string)
const AFTER = indexed(COMPARATORS_AFTER, (words) => words[0] as string)

function indexed(
  table: readonly (readonly [string, Comparator])[],
  key: (words: string[]) => string,
): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [text, comparator] of table) {
    const words = text.split(' ')
    const known = index.get(key(words)) ?? []
    known.push({ words, comparator })
    index.set(key(words), known)
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The comparator that ends just before token `at`, and where it starts. */
export function comparatorBefore(
  tokens: readonly Token[],
  at: number,
): { comparator: Comparator; from: number } | null {
  for (const { words, comparator } of BEFORE.get(tokens[at - 1]?.lower ?? '') ?? []) {
    const from = at - words.length
    if (from >= 0 && words.every((word, k) => tokens[from + k]?.lower === word)) return { comparator, from }
  }
  return null
}

/** The comparator that starts at token `at`, and where it ends. */
export function comparatorAfter(tokens: readonly Token[], at: number): { comparator: Comparator; to: number } | null {
  for (const { words, comparator } of AFTER.get(tokens[at]?.lower ?? '') ?? []) {
    if (words.every((word, k) => tokens[at + k]?.lower === word)) return { comparator, to: at + words.length }
  }
  return null
}

/**
 * The bounds that a comparator gives a number. Bounds are closed: "more than 12" starts at 12, since writers say
 * it of round numbers loosely and a bound one too low costs nothing, while one too high makes a conflict.
 */
export function boundsOf(comparator: Comparator, value: number): { low: number | null; high: number | null } {
  switch (comparator) {
    case 'moreThan':
    case 'atLeast':
      return { low: value, high: null }
    case 'lessThan':
    case 'atMost':
      return { low: null, high: value }
    case 'about':
      return { low: value - slack(value), high: value + slack(value) }
    case 'nearly':
      return { low: value - slack(value), high: value }
    default:
      return { low: value, high: value }
  }
}

const slack = (value: number): number => {
  const size = Math.abs(value)
  return Number.isInteger(size) && size < SMALL && size > 1 ? 1 : size * ABOUT
}
