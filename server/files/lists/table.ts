import Papa from 'papaparse'
import type { Reading } from '../reading'
import { columnsOf, isDocumentList } from './columns'
import { isMention, mentionField, notOnTheWeb } from './gdelt'
import { isWebAddress, type Row, RowReader } from './rows'

/** A row with the line on which it begins; `open`: a quotation mark in it is never closed. */
type Line = { line: number; cells: string[]; open: boolean }

/** A quotation mark that is never closed swallows the rest; so often the rest is read again without that line. */
const MOST_RESUMED = 50
const MOST_ROWS = 200_000

type Found = Pick<Reading, 'sources' | 'links' | 'notes'>

/** Reads comma-, tab- or semicolon-separated values: a head that names columns, GDELT's mentions, or bare addresses. */
export function readTable(fileName: string, text: string): Found {
  const reader = new RowReader(fileName)
  const lines = linesOf(text)
  const [head] = lines
  if (head && isMention(head.cells)) mentions(lines, reader)
  else if (head) named(head, lines, reader)
  if (lines.length >= MOST_ROWS) reader.notes.add(`line ${lines.at(-1)?.line}`, 'what comes after it was not read')
  return { ...reader.found, notes: reader.notes.list() }
}

/** All rows that are not empty. Fields keep their line ends, so that lines can be counted. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  // the other half of CRLF is taken off with the spaces around a cell; old tables have nothing but that half
  let rest = text.includes('\n') ? text : text.replaceAll('\r', '\n')
  let line = 1
  const delimiter = delimiterOf(rest)
  for (let resumed = 0; resumed <= MOST_RESUMED && lines.length < MOST_ROWS; resumed++) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n', preview: MOST_ROWS })
    const openRow = errors.find(({ code }) => code === 'MissingQuotes')?.row
    for (const [k, cells] of data.entries()) {
      const open = k === openRow
      if (open || cells.length > 1 || cells[0]?.trim()) lines.push({ line, cells, open })
      if (open) break
      line += rowLines(cells)
    }
    if (openRow === undefined) break
    const after = nthLine(rest, data.slice(0, openRow).reduce((sum, cells) => sum + rowLines(cells), 0) + 1)
    if (after < 0) break
    rest = rest.slice(after)
    line++
  }
  return lines
}

/** So much of a table tells what parts its cells. */
const HEAD = 20_000

/** The sign between cells: the one by which the head names most columns that are known, else the one that parts rows most evenly. */
function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD)
  const first = head.split('\n', 1)[0] ?? ''
  const known = [',', '\t', ';', '|'].map((delimiter) => {
    const [names = []] =
      first.includes(delimiter) || delimiter === ',' ? Papa.parse<string[]>(first, { delimiter }).data : []
    const columns = columnsOf(names)
    return { delimiter, count: isDocumentList(columns) ? columns.size : 0 }
  })
  const best = known.reduce((a, b) => (b.count > a.count ? b : a))
  if (best.count > 0) return best.delimiter
  return Papa.parse(head, { newline: '\n', preview: 10, skipEmptyLines: 'greedy' }).meta.delimiter
}

const rowLines = (cells: readonly string[]): number => 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0)

function lineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Where the line after so many line ends begins; -1 where there is none. */
function nthLine(text: string, ends: number): number {
  let at = 0
  for (let k = 0; k < ends; k++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return -1
    at = end + 1
  }
  return at < text.length ? at : -1
}

function named(head: Line, lines: Line[], reader: RowReader): void {
  const columns = columnsOf(head.cells)
  if (!isDocumentList(columns)) {
    bareAddresses(lines, reader)
    return
  }
  for (const row of lines.slice(1)) {
    const where = `line ${row.line}`
    const width = lastFilled(row.cells)
    if (row.open) reader.notes.add(where, OPEN)
    else if (width > head.cells.length || (row.cells.length < head.cells.length && row.cells.length > 0))
      reader.notes.add(where, `has ${row.cells.length} fields where the head has ${head.cells.length}: left out`)
    else
      reader.add({
        where,
        of: (field) => {
          for (const column of columns.get(field) ?? []) {
            const value = row.cells[column]?.trim()
            if (value) return value
          }
          return null
        },
      })
  }
}

const OPEN = 'a quotation mark is not closed: left out'

const lastFilled = (cells: readonly string[]): number => {
  let width = cells.length
  while (width > 0 && cells[width - 1]?.trim() === '') width--
  return width
}

/** Without a head that names a text or an address, the column with addresses is taken. */
function bareAddresses(lines: Line[], reader: RowReader): void {
  const wide = Math.max(...lines.slice(0, 50).map(({ cells }) => cells.length))
  const counts = Array.from(
    { length: wide },
    (_, k) => lines.filter(({ cells }) => isWebAddress(cells[k]?.trim() ?? '')).length,
  )
  const most = Math.max(...counts)
  const column = counts.indexOf(most)
  if (most === 0) {
    const names = (lines[0]?.cells ?? []).slice(0, 12).join(', ').slice(0, 300)
    reader.notes.add(`line ${lines[0]?.line}`, `no column is called text, body, url or link, only: ${names}`)
    return
  }
  for (const { line, cells, open } of lines) {
    const url = cells[column]?.trim() ?? ''
    const row: Row = { where: `line ${line}`, of: (field) => (field === 'url' ? url || null : null) }
    if (open) reader.notes.add(row.where, OPEN)
    // the first line may be a head in words of its own
    else if (line !== lines[0]?.line || isWebAddress(url)) reader.add(row)
  }
}

function mentions(lines: Line[], reader: RowReader): void {
  for (const { line, cells } of lines) {
    const where = `line ${line}`
    const other = isMention(cells) ? notOnTheWeb(cells) : 'is no row of GDELT’s mentions'
    if (other) reader.notes.add(where, `${other}: left out`)
    else reader.add({ where, of: (field) => mentionField(cells, field) })
  }
}
