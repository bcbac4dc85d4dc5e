import { strFromU8, unzipSync } from 'fflate'
import type { ExportFile } from '../../contracts/interchange/exported'
import { readCsv } from '../../server/exports/writers/csv'
import { bodyText } from './linked-data'
import type { Shown, Told } from './shown'

type Row = Record<string, string>

const place = (row: Row, prefix = ''): Told => ({
  sha256: row[`${prefix}sha256`] ?? '',
  start: Number(row[`${prefix}start`]),
  end: Number(row[`${prefix}end`]),
  exact: row[`${prefix}exact`] ?? '',
  url: row[`${prefix}url`] || null,
  archivedAt: row[`${prefix}archived_at`] || null,
})

/** Each row with its numbers, its finding and its words. */
export const claimsWalk = (file: ExportFile): Shown[] =>
  readCsv(bodyText(file)).map((row) => ({ what: `row ${row.number}`, places: [place(row)] }))

/** Each relation with both its ends. */
export const relationsWalk = (file: ExportFile): Shown[] =>
  readCsv(bodyText(file)).map((row) => ({
    what: `${row.a_claim} ${row.relation} ${row.b_claim}`,
    places: [place(row, 'a_'), place(row, 'b_')],
  }))

/** The texts of a zip by their names. */
export const unzipped = ({ body }: ExportFile): Map<string, string> =>
  new Map(Object.entries(unzipSync(body as Uint8Array)).map(([name, bytes]) => [name, strFromU8(bytes)]))

/** Each row of numbers of each sheet, by its table of units; a number that no code has rests on nothing. */
export function recalWalk(file: ExportFile): Shown[] {
  const files = unzipped(file)
  const units = readCsv(files.get('key-units.csv') ?? '')
  const codes = new Set(readCsv(files.get('key-codes.csv') ?? '').map(({ number }) => number))
  const sheets = [...files].filter(([name]) => !name.startsWith('key-'))
  return sheets.flatMap(([name, text]) =>
    text
      .trimEnd()
      .split('\r\n')
      .map((numbers, i) => {
        const own = units.filter(({ sheet, row }) => sheet === name && row === String(i + 1))
        const known = numbers.split(',').every((number) => codes.has(number))
        return { what: `${name}, row ${i + 1}`, places: known ? own.map((row) => place(row)) : [] }
      }),
  )
}
