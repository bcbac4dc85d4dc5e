import { type ColumnType, ColumnTypeEnum, type SqlQuery } from '@prisma/driver-adapter-utils'

type ArgType = SqlQuery['argTypes'][number]
type Bound = string | number | bigint | null | Uint8Array

/** SQLite's declared types, most telling first; what matches none is told by its first value. */
const DECLARED: [RegExp, ColumnType][] = [
  [/^(TINY|SMALL|MEDIUM)?INT$|^INTEGER|^INT2$|^SERIAL$/, ColumnTypeEnum.Int32],
  [/BIGINT|^INT8$/, ColumnTypeEnum.Int64],
  [/^DECIMAL/, ColumnTypeEnum.Numeric],
  [/^FLOAT/, ColumnTypeEnum.Float],
  [/^(DOUBLE|NUMERIC|REAL)/, ColumnTypeEnum.Double],
  [/^(DATETIME|TIMESTAMP)/, ColumnTypeEnum.DateTime],
  [/^TIME$/, ColumnTypeEnum.Time],
  [/^DATE$/, ColumnTypeEnum.Date],
  [/CHAR|TEXT|CLOB/, ColumnTypeEnum.Text],
  [/^BLOB/, ColumnTypeEnum.Bytes],
  [/^BOOL/, ColumnTypeEnum.Boolean],
  [/^JSON/, ColumnTypeEnum.Json],
]

/** Prisma's type of a column with this declaration and these values. */
export function columnType(declaration: string | null, values: () => unknown): ColumnType {
  const upper = declaration?.toUpperCase() ?? ''
  const known = DECLARED.find(([pattern]) => pattern.test(upper))
  if (known) return known[1]
  const sample = values()
  if (typeof sample === 'string') return ColumnTypeEnum.Text
  if (typeof sample === 'bigint') return ColumnTypeEnum.Int64
  if (typeof sample === 'number') return ColumnTypeEnum.UnknownNumber
  return sample === undefined ? ColumnTypeEnum.Int32 : ColumnTypeEnum.Bytes
}

/** A value as SQLite returned it, in the form Prisma expects for its column. */
export function fromSqlite(value: unknown, type: ColumnType): unknown {
  if (typeof value !== 'bigint' && typeof value !== 'number') return value
  if (type === ColumnTypeEnum.DateTime) return new Date(Number(value)).toISOString()
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  return type === ColumnTypeEnum.Int32 || type === ColumnTypeEnum.Int64 ? Math.trunc(value) : value
}

/** An argument as Prisma gave it, in the form SQLite can bind. */
export function toSqlite(value: unknown, type: ArgType | undefined): Bound {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return timestamp(value)
  if (typeof value !== 'string') return value as Bound
  switch (type?.scalarType) {
    case 'int':
      return Number.parseInt(value, 10)
    case 'float':
    case 'decimal':
      return Number.parseFloat(value)
    case 'bigint':
      return BigInt(value)
    case 'bytes':
      return Buffer.from(value, 'base64')
    case 'datetime':
      return timestamp(new Date(value))
    default:
      return value
  }
}

/** The form Prisma's own adapters store, so that the file can be read by them too. */
const timestamp = (date: Date): string => date.toISOString().replace('Z', '+00:00')
