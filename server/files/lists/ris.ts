import type { Reading } from '../reading'
import type { Field } from './columns'
import { RowReader } from './rows'

const NOTES = ['N1', 'RN']

/**
 * Which tags tell a field, the best first. Only AB, N2 and notes hold running text. UR and L1–L4 are addresses: of the page,
 * of the full text and of an archive's copy.
 */
const TAGS: Partial<Record<Field, string[]>> = {
  text: ['AB', 'N2', ...NOTES],
  title: ['TI', 'T1', 'CT', 'BT'],
  url: ['UR', 'L1', 'LK'],
  archiveUrl: ['L2', 'L3', 'L4'],
  outlet: ['T2', 'JO', 'JF', 'J2', 'JA', 'PB'],
  author: ['AU', 'A1', 'A2', 'ED'],
  published: ['DA', 'PY', 'Y1'],
}
const TAG = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/

type Entry = { line: number; tags: Map<string, string[]> }

/** References as sources, where they have an abstract or notes, else as links to fetch. */
export function readRis(fileName: string, text: string): Pick<Reading, 'sources' | 'links' | 'notes'> {
  const reader = new RowReader(fileName)
  for (const { line, tags } of entriesOf(text, reader)) {
    const where = `line ${line}`
    reader.add({ where, of: (field) => fieldOf(tags, field) })
    if ((tags.has('AB') || tags.has('N2')) && NOTES.some((tag) => tags.has(tag)))
      reader.notes.add(where, 'its notes (N1) were left out: the abstract is its text')
  }
  return { ...reader.found, notes: reader.notes.list() }
}

/** The references between TY and ER. A line without a tag goes on with the value before it. */
function entriesOf(text: string, reader: RowReader): Entry[] {
  const entries: Entry[] = []
  let open: Entry | null = null
  let value: string[] | null = null
  text.split(/\r\n?|\n/).forEach((raw, k) => {
    const written = k === 0 ? raw.replace(/^\uFEFF/, '') : raw
    const [, tag, words = ''] = TAG.exec(written.trimEnd()) ?? []
    if (tag === 'TY') {
      value = null
      open = { line: k + 1, tags: new Map() }
      entries.push(open)
    } else if (tag === 'ER') {
      open = null
      value = null
    } else if (tag !== undefined && open) {
      value = open.tags.get(tag) ?? []
      open.tags.set(tag, value)
      value.push(words)
    } else if (open && value && value.length > 0) value[value.length - 1] += `\n${written}`
    else if (written.trim() !== '') reader.notes.add(`line ${k + 1}`, 'stands outside of a reference: left out')
  })
  return entries
}

function fieldOf(tags: ReadonlyMap<string, string[]>, field: Field): string | null {
  for (const tag of TAGS[field] ?? []) {
    const values = (tags.get(tag) ?? []).map((value) => value.trim()).filter((value) => value !== '')
    if (values.length === 0) continue
    if (field === 'text') return values.join('\n\n')
    if (field === 'author') return values.map(natural).join(', ')
    if (field === 'published') return dateOf(values[0] as string)
    return values[0] as string
  }
  return null
}

/** "2024/05/14/evening", "2024///": year, month and day as far as they are told; another way of writing as it stands. */
function dateOf(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/.*)?$/s.exec(value) ?? []
  if (!year) return value
  return [year, month, month && day]
    .filter(Boolean)
    .map((part) => (part as string).padStart(2, '0'))
    .join('-')
}

/** "Brook, Ada" as people write it. */
const natural = (name: string): string => {
  const [family, given, ...rest] = name.split(',').map((part) => part.trim())
  return given ? [given, family, ...rest].filter(Boolean).join(' ') : name
}
