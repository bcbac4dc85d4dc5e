import { parseHTML } from 'linkedom'
import { blockText, type PageNode } from '../html-text'

/** The signs that lead to the notes and back; they are no words. */
const NOTE_SIGNS = 'a[id^=footnote-ref-], a[id^=endnote-ref-], a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'

/** The text of a document that was turned to HTML: a paragraph or a row of a table a line. */
export function documentText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const sign of document.querySelectorAll(NOTE_SIGNS)) sign.remove()
  for (const cell of document.querySelectorAll('td, th')) {
    const [only, ...more] = cell.children
    if (only?.nodeName === 'P' && more.length === 0) only.replaceWith(...only.childNodes)
  }
  return blockText(document.documentElement as unknown as PageNode)
}
