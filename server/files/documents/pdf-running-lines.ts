import type { PdfLine } from './pdf-lines'

type Page = { lines: PdfLine[]; height: number }

/** The share of a page's height, above and below, where running heads and feet stand. */
const MARGIN = 0.15
/** A head has so many lines at most, and stands apart from the text by more than this, in sizes of the text. */
const MOST_LINES = 3
const APART = 1.6
const PAGE_NUMBER = /^(?:page |p\. ?)?[–—-]? ?#(?: ?(?:of|\/) ?#)? ?[–—-]?$/i

/**
 * The lines of each page without running heads, running feet and page numbers: what stands apart in the upper or lower margin,
 * is not larger than the text, and stands so on several pages, with other numbers at most.
 */
export function withoutRunningLines(pages: Page[]): PdfLine[][] {
  const body = bodySize(pages.flatMap(({ lines }) => lines))
  const margins = pages.map((page) => inMargins(page, body))
  const seen = new Map<string, number>()
  for (const lines of margins)
    for (const pattern of new Set([...lines].map(patternOf))) seen.set(pattern, (seen.get(pattern) ?? 0) + 1)
  const least = pages.length <= 5 ? 2 : 3
  const runs = (line: PdfLine) => {
    const pattern = patternOf(line)
    return (seen.get(pattern) ?? 0) >= least || PAGE_NUMBER.test(pattern)
  }
  return pages.map(({ lines }, page) => lines.filter((line) => !(margins[page]?.has(line) && runs(line))))
}

function inMargins({ lines, height }: Page, body: number): Set<PdfLine> {
  const downwards = [...lines].sort((a, b) => b.y - a.y)
  const top = apart(downwards, body).filter(({ y }) => y > height * (1 - MARGIN))
  const foot = apart(downwards.reverse(), body).filter(({ y }) => y < height * MARGIN)
  return new Set([...top, ...foot].filter(({ size }) => size <= body * 1.15))
}

/** The first lines, where a gap sets them apart from the rest. */
function apart(lines: PdfLine[], body: number): PdfLine[] {
  let rows = 1
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (!before) continue
    const step = Math.abs(before.y - line.y)
    if (step > APART * Math.max(body, before.size)) return lines.slice(0, index)
    if (step > 2 && ++rows > MOST_LINES) return []
  }
  return lines
}

/** A line with its numbers, Roman ones alone too, made alike. */
const patternOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#').replace(/^[ivxlc]{1,7}$/i, '#')

/** The size that most signs have. */
export function bodySize(lines: PdfLine[]): number {
  const signs = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    signs.set(rounded, (signs.get(rounded) ?? 0) + text.length)
  }
  return [...signs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
