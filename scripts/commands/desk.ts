import { existsSync } from 'node:fs'
import { databaseFile } from '../../server/env/database-url.mjs'
import { BAD_INPUT, complain, type Terminal } from './terminal'

/** Runs `work` with the desk's database, and closes it after; says where one was looked for where there is none. */
export async function withDesk(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  if (!existsSync(databaseFile())) {
    await complain(terminal, `there is no database at ${databaseFile()}; start in the folder of the project`)
    return BAD_INPUT
  }
  const { closeDatabase } = await import('../../server/db/client')
  try {
    return await work()
  } finally {
    await closeDatabase()
  }
}
