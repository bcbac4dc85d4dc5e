import Papa from 'papaparse'

export type Cell = string | number | boolean | null | undefined

/**
 * What a spreadsheet would run, by its first sign (also full-width ones, and after a line break), and a leading
 * apostrophe itself: such a cell gets an apostrophe before it, so that taking one away gives back every cell.
 */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/

/** A table with a head as RFC 4180 writes it: CRLF, quotation marks where needed and doubled. `bom`: led by a byte-order mark. */
export function csvOf(head: string[], rows: Cell[][], bom: boolean): string {
  const data = rows.map((row) => row.map((cell) => cell ?? ''))
  const body = Papa.unparse({ fields: head, data }, { newline: '\r\n', escapeFormulae: RISKY })
  return `${bom ? '\uFEFF' : ''}${body}\r\n`
}

/** The rows of such a table by their heads, each cell as it was given. */
export function readCsv(text: string): Record<string, string>[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  })
  const [head = [], ...rows] = data
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [plain(name), plain(row[i] ?? '')])))
}

const plain = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)
