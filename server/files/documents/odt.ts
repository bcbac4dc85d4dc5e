import { publishedFrom } from '../published'
import type { ReadFile } from '../reading'
import { documentMeta } from './document-meta'
import { documentText } from './document-text'
import { held, parseXml } from './xml'
import { unzip } from './zip'

const PARTS = ['content.xml', 'meta.xml']

/** The text of an OpenDocument text, a paragraph a line, with its notes at the end; title, author and day from its properties. */
export async function readOdt(bytes: Uint8Array): Promise<ReadFile> {
  const { parts } = unzip(bytes, (name) => PARTS.includes(name))
  const content = parts.get('content.xml')
  if (!content) throw new Error('The archive has no content.xml.')
  const body = parseXml(content).getElementsByTagName('office:text')[0]
  const notes: string[] = []
  const html = body ? htmlOf(body, notes) : ''
  return { text: documentText(html + notes.join('')), meta: metaOf(parts.get('meta.xml')), notes: [] }
}

type Node = { nodeType: number; nodeName: string; textContent: string | null; childNodes: Iterable<Node> }

/** What was deleted, remarks in the margin, and pictures are no text. */
const SKIPPED = new Set(
  'text:tracked-changes office:annotation office:annotation-end office:forms draw:image'.split(' '),
)
const TAGS: Record<string, string> = {
  'text:p': 'p',
  'text:h': 'h2',
  'text:list-item': 'li',
  'text:section': 'section',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
}
const SIGNS: Record<string, string> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': '<br>' }

function htmlOf(node: Node, notes: string[]): string {
  if (node.nodeType === 3) return escaped(node.textContent ?? '')
  const sign = SIGNS[node.nodeName]
  if (sign !== undefined) return sign
  if (node.nodeType !== 1 || SKIPPED.has(node.nodeName)) return ''
  if (node.nodeName === 'text:note') {
    const body = [...node.childNodes].find(({ nodeName }) => nodeName === 'text:note-body')
    if (body) notes.push(htmlOf(body, notes))
    return ''
  }
  const inner = [...node.childNodes].map((child) => htmlOf(child, notes)).join('')
  const tag = TAGS[node.nodeName]
  return tag ? `<${tag}>${inner}</${tag}>` : inner
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function metaOf(part: Uint8Array | undefined): ReadFile['meta'] {
  if (!part) return {}
  const meta = parseXml(part)
  const day = held(meta, 'meta:creation-date') ?? held(meta, 'dc:date')
  return documentMeta({
    title: held(meta, 'dc:title'),
    author: held(meta, 'meta:initial-creator') ?? held(meta, 'dc:creator'),
    published: day ? publishedFrom(day) : null,
  })
}
