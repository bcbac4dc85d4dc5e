import { hyphenJoiner } from './hyphens'
import type { PdfLine } from './pdf-lines'
import { type Layout, layoutOf, startsParagraph } from './pdf-paragraphs'

/** The lines of all pages as one text, a paragraph a line, and where each page begins in it, in code points. */
export function flowedText(pages: PdfLine[][]): { text: string; starts: number[] } {
  const layout: Layout = layoutOf(pages)
  const joiner = hyphenJoiner(pages.flat().map(({ text }) => text))
  const pieces: string[] = []
  const starts: number[] = []
  let at = 0
  let last: { line: PdfLine; page: number } | null = null
  const add = (piece: string) => {
    pieces.push(piece)
    at += codePoints(piece)
  }
  for (const [page, lines] of pages.entries()) {
    let start: number | null = null
    for (const [index, line] of lines.entries()) {
      let text = line.text
      if (last) {
        const broken = startsParagraph(last, { line, page }, lines[index + 1], layout)
        const joined = broken ? null : joiner(pieces.at(-1) as string, text)
        if (joined) {
          const before = pieces.pop() as string
          at -= codePoints(before)
          add(joined.before)
          text = joined.after
        } else add(broken ? '\n' : ' ')
      }
      start ??= at
      add(text)
      last = { line, page }
    }
    starts.push(start ?? Number.NaN)
  }
  // a page without text begins where the next one does
  for (let page = starts.length - 1; page >= 0; page--)
    if (Number.isNaN(starts[page])) starts[page] = page + 1 < starts.length ? (starts[page + 1] as number) : at
  return { text: pieces.join(''), starts }
}

/** How many code points a text has. */
function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
