import { parseHTML } from 'linkedom'
import { isTangled } from '../html-guard'
import { blockText, type PageNode } from '../html-text'

const TAGS = /<(?:p|div|br|h[1-6]|article|section|ul|ol|li|blockquote|span|strong|em|b|i|a|html|body)(?:\s[^<>]*)?\/?>/i

/** Whether a cell holds HTML instead of plain text. */
export const hasTags = (text: string): boolean => text.includes('<') && TAGS.test(text.slice(0, 20_000))

/** The text of a piece of HTML, a line for each block; as it stands where it is too tangled to be taken apart. */
export function textOfTags(html: string): string {
  if (isTangled(html)) return html
  try {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    return blockText(document.documentElement as unknown as PageNode)
  } catch {
    return html
  }
}
