import type { Quote, Span } from '../model/span'

const CONTEXT = 32
/** A claim pinned to more than this is pinned to nothing. In code points. */
export const LONGEST_QUOTE = 600

/** The span as it is published: exact words, 32 characters before and after, offsets in code points. */
export function quoteOf(text: string, span: Span, codePoints: (utf16: number) => number): Quote {
  const start = onBoundary(text, span.start)
  let end = onBoundary(text, span.end)
  if (codePoints(end) - codePoints(start) > LONGEST_QUOTE) end = onBoundary(text, start + LONGEST_QUOTE)
  return {
    exact: text.slice(start, end),
    prefix: text.slice(onBoundary(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, onBoundary(text, Math.min(text.length, end + CONTEXT))),
    start: codePoints(start),
    end: codePoints(end),
  }
}

/** Never between the two halves of a surrogate pair. */
function onBoundary(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? at - 1 : at
}
