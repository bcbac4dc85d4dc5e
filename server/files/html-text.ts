/** Just enough of a document's nodes to read text from; no script ever runs on them. */
export type PageNode = {
  nodeType: number
  nodeName: string
  textContent: string | null
  firstChild: PageNode | null
  nextSibling: PageNode | null
  parentNode: PageNode | null
}

const TEXT = 3
const ELEMENT = 1
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED BUTTON SELECT TEXTAREA HEAD TITLE'.split(' '),
)
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])
export const FURNITURE = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU'])

/** The text under a node, a line for each block and none empty. Walks without recursion: nesting may be as deep as it likes. */
export function blockText(root: PageNode, alsoSkipped: ReadonlySet<string> = new Set()): string {
  const lines: string[] = []
  let line: string[] = []
  const closeLine = () => {
    const text = line
      .join('')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    if (text !== '') lines.push(text)
    line = []
  }
  let node: PageNode | null = root
  while (node) {
    const name = node.nodeName.toUpperCase()
    const skipped = node.nodeType === ELEMENT && (SKIPPED.has(name) || alsoSkipped.has(name))
    if (node.nodeType === TEXT) line.push(node.textContent ?? '')
    else if (BLOCKS.has(name)) closeLine()
    if (!skipped && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node) {
      const closed: string = node.nodeName.toUpperCase()
      if (BLOCKS.has(closed)) closeLine()
      else if (CELLS.has(closed)) line.push(' ')
      if (node === root) {
        node = null
        break
      }
      if (node.nextSibling) {
        node = node.nextSibling
        break
      }
      node = node.parentNode
    }
  }
  closeLine()
  return lines.join('\n')
}
