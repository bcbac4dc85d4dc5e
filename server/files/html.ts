import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { clean } from './clean'
import { type PageElement, removeFurniture, withoutCaptions } from './html-furniture'
import { isTangled } from './html-guard'
import { type PageMeta, pageMeta } from './html-meta'
import { blockText, FURNITURE, type PageNode } from './html-text'

export type ExtractedHtml = PageMeta & { text: string }

/** Pages with more elements than this are no articles; the search for the main part is left out, it could take minutes. */
const MOST_ELEMENTS = 30_000
/** What is read of an article must be this share of the page's own text, or the search missed it. */
const LEAST_SHARE = 0.25

/**
 * The article in a page: its headline and paragraphs, a line each, and what the page says of itself. No script runs and
 * nothing is fetched; a page that no parser understands gives the text between its tags.
 */
export function extractHtml(html: string): ExtractedHtml {
  if (isTangled(html)) return textOnly(html)
  try {
    const { document } = parseHTML(wrapped(html))
    const meta = pageMeta(document, html)
    const headline = clean(document.querySelector('h1')?.textContent)
    const elements = elementsOf(document.documentElement)
    const small = elements.length <= MOST_ELEMENTS
    if (small) removeFurniture(elements as unknown as PageElement[], document.body as unknown as PageElement)
    const whole = blockText(document.documentElement as unknown as PageNode, FURNITURE)
    const article = small ? mainPart(document) : ''
    const text = article.length >= whole.length * LEAST_SHARE || article.length > 2000 ? article : whole
    return { text: headlined(withoutCaptions(text), headline, meta.title), ...meta }
  } catch {
    return textOnly(html)
  }
}

const textOnly = (html: string): ExtractedHtml => ({
  text: betweenTags(html),
  title: null,
  author: null,
  published: null,
  outlet: null,
  url: null,
})

/** The parser wants a document; a fragment is given one. */
const wrapped = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`

function mainPart(document: Document): string {
  try {
    // the part itself, instead of its HTML that would have to be taken apart again
    const serializer = (part: Node) => part as unknown as PageNode
    const article = new Readability<PageNode>(document, { charThreshold: 200, serializer }).parse()
    return article?.content ? blockText(article.content) : ''
  } catch {
    return ''
  }
}

/** Every element, in its place in the document; the parser's own search takes several times as long. */
function elementsOf(root: Element): Element[] {
  const found: Element[] = []
  let node: Node | null = root
  while (node) {
    if (node.nodeType === 1) found.push(node as Element)
    let next: Node | null = node.firstChild
    while (!next && node && node !== root) {
      next = node.nextSibling
      if (!next) node = node.parentNode
    }
    node = next
  }
  return found
}

/** The headline is what readers see first and belongs to the text; the search for the main part takes it off. */
function headlined(text: string, headline: string | null, title: string | null): string {
  if (!headline || !title || text.split('\n', 3).includes(headline)) return text
  const same = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  return same(title).startsWith(same(headline)) || same(headline).startsWith(same(title))
    ? `${headline}\n${text}`
    : text
}

/** A last resort in one pass: tags become line ends, scripts and styles go. */
function betweenTags(html: string): string {
  const lower = html.toLowerCase()
  const pieces: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      pieces.push(html.slice(at))
      break
    }
    pieces.push(html.slice(at, open))
    const hidden = /^<(script|style)\b/i.exec(html.slice(open, open + 8))?.[1]
    const close = html.indexOf('>', hidden ? endOf(lower, hidden, open) : open)
    if (close < 0) break
    at = close + 1
  }
  return pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .join('\n')
}

function endOf(lower: string, tag: string, from: number): number {
  const end = lower.indexOf(`</${tag.toLowerCase()}`, from)
  return end < 0 ? lower.length : end
}
