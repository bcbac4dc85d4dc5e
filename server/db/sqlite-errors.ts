import { DriverAdapterError, type MappedError } from '@prisma/driver-adapter-utils'

const BUSY = 5

/** Throws what SQLite threw as an error that Prisma can name; anything else passes as it is. */
export function rethrow(error: unknown): never {
  const known = error as { code?: string; message?: string; errcode?: number }
  if (known?.code !== 'ERR_SQLITE_ERROR') throw error
  const message = String(known.message)
  const code = known.errcode ?? 1
  throw new DriverAdapterError({ originalCode: String(code), originalMessage: message, ...kindOf(message, code) })
}

/** Some calls of the driver leave the error code out, so the message decides. */
function kindOf(message: string, code: number): MappedError {
  const fields = message
    .split('constraint failed: ')[1]
    ?.split(', ')
    .map((column) => column.split('.').at(-1) ?? column)
  const constraint = fields && { fields }
  if (message.startsWith('UNIQUE constraint')) return { kind: 'UniqueConstraintViolation', constraint }
  if (message.startsWith('NOT NULL constraint')) return { kind: 'NullConstraintViolation', constraint }
  if (message.startsWith('FOREIGN KEY constraint'))
    return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }
  if ((code & 0xff) === BUSY || /^database (?:table )?is locked/.test(message)) return { kind: 'SocketTimeout' }
  const name = message.split(': ')[1]
  if (message.startsWith('no such table')) return { kind: 'TableDoesNotExist', table: name }
  if (message.startsWith('no such column')) return { kind: 'ColumnNotFound', column: name }
  return { kind: 'sqlite', extendedCode: code, message }
}
