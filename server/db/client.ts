import { type Prisma, PrismaClient } from '@/generated/sqlite/client'
import { databaseFile } from '../env/database-url.mjs'
import { sqliteAdapter } from './sqlite-adapter'

export type Database = PrismaClient
/** The client, or the one that a transaction hands out. */
export type Handle = Prisma.TransactionClient

/** Kept on the global object: reloaded modules must not open a second connection, which would wait for the first. */
const holder = globalThis as typeof globalThis & { variorumDatabase?: Database }

/** The one client of this process, opened when first asked for. */
export function database(): Database {
  holder.variorumDatabase ??= new PrismaClient({ adapter: sqliteAdapter(databaseFile()) })
  return holder.variorumDatabase
}

export async function closeDatabase(): Promise<void> {
  const open = holder.variorumDatabase
  holder.variorumDatabase = undefined
  await open?.$disconnect()
}

const WAIT_MS = 30_000

/** All or nothing. */
export const transaction = <T>(work: (handle: Handle) => Promise<T>): Promise<T> =>
  database().$transaction(work, { maxWait: WAIT_MS, timeout: WAIT_MS })
