import type { Quote } from '@/engine/model/span'

/** How many code points of the text stand before and after quoted words, to tell equal words apart. */
const BESIDE = 32

/** The words of a span with what stands around them; null where the span is not in the text. Offsets in code points. */
export function quoteAt(text: string, start: number, end: number): Quote | null {
  const points = Array.from(text)
  if (start >= end || end > points.length) return null
  const words = (from: number, to: number) => points.slice(Math.max(0, from), to).join('')
  return {
    exact: words(start, end),
    prefix: words(start - BESIDE, start),
    suffix: words(end, end + BESIDE),
    start,
    end,
  }
}

/**
 * Where quoted words stand in another text, letter by letter; of several places the one whose surroundings are most
 * alike. Null where they are not there.
 */
export function findQuote(text: string, quote: Quote): Quote | null {
  let best: { at: number; alike: number } | null = null
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const before = sharedLength(reversed(text.slice(Math.max(0, at - 4 * BESIDE), at)), reversed(quote.prefix))
    const after = sharedLength(text.slice(at + quote.exact.length, at + quote.exact.length + 4 * BESIDE), quote.suffix)
    if (!best || before + after > best.alike) best = { at, alike: before + after }
  }
  if (!best) return null
  const start = Array.from(text.slice(0, best.at)).length
  return quoteAt(text, start, start + Array.from(quote.exact).length)
}

const reversed = (words: string): string => Array.from(words).reverse().join('')

function sharedLength(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}
