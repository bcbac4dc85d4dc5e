/** A place in a text, in UTF-16 code units of the text that was read, end exclusive. Published offsets are code points: see `text/code-points.ts`. */
export type Span = { start: number; end: number }

/** A place in a source as it is published: W3C TextQuoteSelector and TextPositionSelector in one; offsets in Unicode code points, end exclusive. */
export type Quote = { exact: string; prefix: string; suffix: string; start: number; end: number }

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
