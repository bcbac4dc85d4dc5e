import type { Quote } from '@/engine/model/span'
import { codePointOffsets } from '@/ui/code-points'

export type Context = { before: string; exact: string; after: string }

/** How much of the paragraph stands on each side of the quoted words, in characters. */
const AROUND = 280

/**
 * The quoted words in the paragraph they stand in. Where the text does not have these words at this place (it should),
 * the quote's own prefix and suffix serve.
 */
export function contextOf(text: string | undefined, quote: Quote): Context {
  const fallback = { before: quote.prefix, exact: quote.exact, after: quote.suffix }
  if (text === undefined) return fallback
  const at = codePointOffsets(text)
  const start = at(quote.start)
  const end = at(quote.end)
  if (text.slice(start, end) !== quote.exact) return fallback
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  return { before: tail(text.slice(from, start)), exact: quote.exact, after: head(text.slice(end, to)) }
}

function tail(before: string): string {
  if (before.length <= AROUND) return before
  const cut = before.indexOf(' ', before.length - AROUND)
  return `… ${before.slice(cut < 0 ? before.length - AROUND : cut + 1)}`
}

function head(after: string): string {
  if (after.length <= AROUND) return after
  const cut = after.lastIndexOf(' ', AROUND)
  return `${after.slice(0, cut < 0 ? AROUND : cut)} …`
}
