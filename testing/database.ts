import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { migrate } from '@/scripts/db-migrate.mjs'
import { closeDatabase } from '@/server/db/client'

/** Gives the tests of a file a real, empty SQLite database of their own, and takes it away after them. Returns where it is. */
export function testDatabase(): { file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-test-'))
  const file = path.join(folder, 'test.db')
  const before = process.env.DATABASE_URL
  beforeAll(() => {
    process.env.DATABASE_URL = `file:${file}`
    migrate(file)
  })
  afterAll(async () => {
    await closeDatabase()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
    rmSync(folder, { recursive: true, force: true })
  })
  return { file }
}

/** Closes the connection, as the end of the program does; the next call opens the file again. */
export const restartDatabase = closeDatabase
