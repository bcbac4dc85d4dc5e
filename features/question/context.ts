import type { Quote } from '@/engine/model/span'
import { codePointOffsets } from '@/ui/code-points'

export type Context = { before: string; exact: string; after: string }

/** How much of the paragraph stands on each side of the quoted words, in characters. */
const AROUND = 280

/**
 * The quoted words in the paragraph they stand in. Where the text does not have these words at this place (it should),
 * the quote's own prefix and suffix serve.
 */
export function contextOf(text: string | undefined, quote: Quote, around = AROUND): Context {
  const fallback = { before: quote.prefix, exact: quote.exact, after: quote.suffix }
  if (text === undefined) return fallback
  const at = codePointOffsets(text)
  const start = at(quote.start)
  const end = at(quote.end)
  if (text.slice(start, end) !== quote.exact) return fallback
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  return { before: tail(text.slice(from, start), around), exact: quote.exact, after: head(text.slice(end, to), around) }
}

function tail(before: string, around: number): string {
  if (before.length <= around) return before
  const cut = before.indexOf(' ', before.length - around)
  return `… ${before.slice(cut < 0 ? before.length - around : cut + 1)}`
}

function head(after: string, around: number): string {
  if (after.length <= around) return after
  const cut = after.lastIndexOf(' ', around)
  return `${after.slice(0, cut < 0 ? around : cut)} …`
}
