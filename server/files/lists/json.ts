import type { Reading } from '../reading'
import { refuse } from '../refusal'
import { readClaimReviews } from './claim-review'
import { columnsOf, type Field, isDocumentList } from './columns'
import { isNode, type Node } from './linked-data'
import { isOwnStory, readOwnStory } from './own-story'
import { RowReader } from './rows'
import { readWebAnnotations } from './web-annotation'

/**
 * Reads JSON by what is in it, whatever the file is called: ClaimReviews, Web Annotations, or a list of documents, as one
 * document of data or as JSON Lines. Null where the text is no JSON and `certain` is false.
 */
export function readJson(fileName: string, text: string, certain = true): Partial<Reading> | null {
  const body = text.replace(/^\uFEFF/, '')
  const whole = parsed(body)
  if (whole.ok) return readData(fileName, whole.value, linkedData(body, whole.value))
  const lines = linesOf(body)
  if (lines.values.length > 0) {
    const values = lines.values.map(({ value }) => value)
    return readLines(fileName, lines, linkedData(body, values))
  }
  if (!certain) return null
  return refuse(
    'not-json',
    `is not JSON (${whole.problem})`,
    'Save it again from where it came, as JSON or JSON Lines.',
  )
}

type Linked = Pick<Reading, 'checks' | 'annotations' | 'notes'>

/** Reviews and annotations; null where there is none. A file without these words is not searched. */
function linkedData(text: string, json: unknown): Linked | null {
  const reviews = text.includes('ClaimReview') ? readClaimReviews(json) : { checks: [], notes: [] }
  const marks = text.includes('Annotation') ? readWebAnnotations(json) : { annotations: [], notes: [] }
  const notes = [...reviews.notes, ...marks.notes]
  const any = reviews.checks.length + marks.annotations.length + notes.length > 0
  return any ? { checks: reviews.checks, annotations: marks.annotations, notes } : null
}

function readData(fileName: string, json: unknown, linked: Linked | null): Partial<Reading> {
  if (isOwnStory(json)) return readOwnStory(json)
  if (linked) return linked
  const rows = rowsIn(json)
  if (rows === null)
    return refuse(
      'no-list',
      'holds no list of documents, reviews or annotations',
      'A list needs entries with a text or an address, called “text”, “body”, “url” or “link”.',
    )
  const reader = new RowReader(fileName)
  for (const [k, row] of rows.entries()) addRow(reader, `entry ${k + 1}`, row)
  return { ...reader.found, notes: reader.notes.list() }
}

type Lines = { values: { line: number; value: unknown }[]; bad: { line: number; problem: string }[] }

function linesOf(text: string): Lines {
  const lines: Lines = { values: [], bad: [] }
  text.split(/\r\n?|\n/).forEach((raw, k) => {
    if (raw.trim() === '') return
    const one = parsed(raw)
    if (one.ok && typeof one.value === 'object' && one.value !== null)
      lines.values.push({ line: k + 1, value: one.value })
    else lines.bad.push({ line: k + 1, problem: one.ok ? 'is no object' : one.problem })
  })
  return lines
}

function readLines(fileName: string, { values, bad }: Lines, linked: Linked | null): Partial<Reading> {
  const reader = new RowReader(fileName)
  for (const { line, problem } of bad) reader.notes.add(`line ${line}`, `is not JSON (${problem}): left out`)
  if (linked) return { ...linked, notes: [...reader.notes.list(), ...linked.notes] }
  for (const { line, value } of values) {
    const rows = rowsIn(value)
    if (rows === null || rows[0] === value) addRow(reader, `line ${line}`, value)
    else for (const [k, row] of rows.entries()) addRow(reader, `line ${line}, entry ${k + 1}`, row)
  }
  return { ...reader.found, notes: reader.notes.list() }
}

function parsed(text: string): { ok: true; value: unknown } | { ok: false; problem: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, problem: (error as Error).message.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 160) }
  }
}

/** Deeper than this no list of documents stands in what a news interface answers. */
const DEEPEST_LIST = 4

/**
 * The documents in a piece of data: itself, or those of the lists within it, the outermost first. Lists of texts go together,
 * as one a cluster; of lists of addresses alone only the first is meant.
 */
function rowsIn(json: unknown): Node[] | null {
  if (isNode(json) && isDocument(json)) return [json]
  let level: unknown[] = [json]
  for (let depth = 0; depth <= DEEPEST_LIST; depth++) {
    const lists = level.filter(Array.isArray).map((list) => list.filter(isNode))
    const texts = lists.filter((list) => list.some(hasText))
    const found = texts.length > 0 ? texts.flat() : lists.find((list) => list.some(isDocument))
    if (found) return found
    level = [...level.filter(isNode), ...lists.flat()].flatMap((node) => Object.values(node))
  }
  return null
}

const isDocument = (node: Node): boolean => isDocumentList(cellsOf(node).columns)
const hasText = (node: Node): boolean => cellsOf(node).columns.has('text')

/** Within these a news interface or a search engine keeps the document itself. */
const INNER = ['fields', 'attributes', '_source', 'article', 'document']

type Cells = { columns: ReadonlyMap<Field, number[]>; cells: unknown[] }

/** The columns of the names met last: rows of one list have the same names, mostly. */
const KNOWN = new Map<string, ReadonlyMap<Field, number[]>>()
const MOST_KNOWN = 50

function cellsOf(row: Node): Cells {
  const names = Object.keys(row)
  const cells = Object.values(row)
  for (const name of INNER) {
    const inner = row[name]
    if (!isNode(inner)) continue
    names.push(...Object.keys(inner))
    cells.push(...Object.values(inner))
  }
  const key = names.join('\n')
  const columns = KNOWN.get(key) ?? columnsOf(names)
  if (!KNOWN.has(key)) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
    KNOWN.set(key, columns)
  }
  return { columns, cells }
}

function addRow(reader: RowReader, where: string, row: unknown): void {
  if (!isNode(row)) {
    reader.notes.add(where, 'is no object: left out')
    return
  }
  const { columns, cells } = cellsOf(row)
  reader.add({
    where,
    of: (field) => {
      for (const column of columns.get(field) ?? []) {
        const value = cellText(cells[column], field === 'text' ? '\n\n' : ', ')
        if (value !== '') return value
      }
      return null
    },
  })
}

/** A value as a cell's text: lists joined, of an object its name or address. */
function cellText(value: unknown, between: string): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const parts = value.filter((one) => !Array.isArray(one)).map((one) => cellText(one, between))
    return parts.filter((part) => part !== '').join(between)
  }
  if (!isNode(value)) return ''
  const inner = ['name', 'title', 'text', 'value', 'url', '@id'].map((name) => value[name])
  return inner.find((one): one is string => typeof one === 'string')?.trim() ?? ''
}
