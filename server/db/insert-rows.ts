import { Prisma } from '@/generated/sqlite/client'
import type { Handle } from './client'

type Cell = string | number | boolean | null | object
type Row = Record<string, Cell>

/** Rows of one statement: enough to be quick, few enough that its JSON stays some megabytes. */
const AT_ONCE = 2000

/**
 * Inserts many rows in one statement each few thousand: they travel as one JSON text, ten times quicker than
 * `createMany`. Lists and objects become JSON columns. All rows have the columns of the first. This is the one place
 * where SQLite's own functions are used; PostgreSQL has `jsonb_to_recordset` for it.
 */
export async function insertRows(db: Handle, table: Prisma.ModelName, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = Prisma.raw(columns.map((column) => `"${column}"`).join(', '))
  const cells = Prisma.raw(columns.map((_, i) => `json_extract("value", '$[${i}]')`).join(', '))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const part = rows.slice(from, from + AT_ONCE)
    const json = JSON.stringify(part.map((row) => columns.map((column) => row[column])))
    await db.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) SELECT ${cells} FROM json_each(${json})`
  }
}
