/** Above these a page is no article, and the parser's time would grow with their square. */
const MOST_SIGNS = 100_000
const DEEPEST = 200

/** Elements that need no end tag and that the parser ends by itself, so that an open one tells nothing of depth. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** Whether a page is too tangled to be taken apart as a tree: tags, entities or nesting beyond what pages have. */
export function isTangled(html: string): boolean {
  if (count(html, '<') > MOST_SIGNS || count(html, '&') > MOST_SIGNS) return true
  let depth = 0
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (UNCLOSED.has((name as string).toLowerCase())) continue
    depth = Math.max(0, depth + (close ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++
  return found
}
