/** The pages of a document: where each begins in its text, in code points, in their order. */
export type Pages = readonly number[] | null | undefined

/** The page, counted from 1, that a place in a text (code points) stands on; null where the document has no pages. */
export function pageAt(pages: Pages, offset: number): number | null {
  if (!pages || pages.length === 0) return null
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}

/** “p. 4”, or “pp. 4–5” for words that run over the end of a page; null where the document has no pages. */
export function pagesInWords(pages: Pages, { start, end }: { start: number; end: number }): string | null {
  const first = pageAt(pages, start)
  if (first === null) return null
  const last = pageAt(pages, Math.max(start, end - 1)) ?? first
  return last > first ? `pp. ${first}–${last}` : `p. ${first}`
}
