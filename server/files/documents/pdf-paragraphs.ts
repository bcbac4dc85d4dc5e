import type { PdfLine } from './pdf-lines'

/** Per page the right edge of each column, and how far lines of one paragraph stand apart, in sizes of their type. */
export type Layout = { leading: number; rightEdge: (page: number, line: PdfLine) => number }

type Placed = { line: PdfLine; page: number }

export function layoutOf(pages: PdfLine[][]): Layout {
  const steps = pages
    .flatMap((lines) => lines.map((line, i) => stepBetween(lines[i - 1], line)))
    .filter((step) => step !== null)
    .sort((a, b) => a - b)
  const leading = Math.min(2.5, steps[Math.floor(steps.length / 2)] ?? 1.2)
  return { leading, rightEdge: (page, line) => rightEdge(pages[page] ?? [], line) }
}

/** From one baseline to the next in sizes of the type, where both may belong to one paragraph. */
function stepBetween(before: PdfLine | undefined, line: PdfLine): number | null {
  if (!before || !alike(before, line)) return null
  const step = (before.y - line.y) / line.size
  return step > 0.8 && step < 3 ? step : null
}

const alike = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size)

/** How far the lines reach that begin about where this one does. */
function rightEdge(lines: PdfLine[], line: PdfLine): number {
  let edge = line.right
  for (const other of lines)
    if (Math.abs(other.x - line.x) < 3 * line.size && alike(other, line)) edge = Math.max(edge, other.right)
  return edge
}

const ENDS_SENTENCE = /[.!?:;…]["”’)\]]*$/
const BULLET = /^(?:[•‣▪●◦∙○■□➢✓*]|[–—-](?= ))/u
const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]\s/i

/** Whether `next` begins a paragraph after `last`; `after` is the line that follows it on its page. */
export function startsParagraph(last: Placed, next: Placed, after: PdfLine | undefined, layout: Layout): boolean {
  const [a, b] = [last.line, next.line]
  if (!alike(a, b) || BULLET.test(b.text)) return true
  const ended = ENDS_SENTENCE.test(a.text)
  const divided = /\p{L}[-\u2010\u00ad]$/u.test(a.text)
  if (!divided && wordWouldFit(a, b, layout.rightEdge(last.page, a))) return true
  // the top of a page or of a column goes on where a sentence is open
  if (last.page !== next.page || b.y > a.y + a.size) return ended
  if ((a.y - b.y) / b.size > layout.leading * 1.3 + 0.1) return true
  if (!ended) return false
  const indented = b.x - a.x > 0.8 * b.size && (!after || b.x - after.x > 0.8 * b.size)
  return indented || (NUMBERED.test(b.text) && b.x <= a.x + 1)
}

/** The line ended although the next line's first word had room on it: somebody ended it. */
function wordWouldFit(line: PdfLine, next: PdfLine, edge: number): boolean {
  const sign = (next.right - next.x) / Math.max(1, next.text.length)
  const word = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ')
  return line.right + (word + 1.5) * sign < edge - 0.5 * line.size
}
