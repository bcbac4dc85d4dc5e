import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import type { Outcome } from '../../contracts/desk'
import { failed, ok } from '../errors/outcome'

/** What a database holds, for telling whether it is the one that was meant. */
export type Held = { stories: number; sources: number; changes: number }

const WAIT_MS = 5000

/** Copies the whole database to a file that must not be there yet. Works while the desk is open: SQLite copies one moment. */
export function backUp(database: string, out: string): Outcome<Held> {
  if (!existsSync(database))
    return failed(
      'not-found',
      `There is no database at ${database}.`,
      'Start in the folder of the project, or set DATABASE_URL.',
    )
  if (existsSync(out)) return failed('exists', `${out} is there already.`, 'Name another file with --out.')
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true })
  const from = new DatabaseSync(database, { timeout: WAIT_MS, readOnly: true })
  try {
    from.exec(`VACUUM INTO ${quoted(out)}`)
  } finally {
    from.close()
  }
  return checkedCopy(out)
}

/**
 * Puts a backup in the place of the database, which is kept beside it under another name. Refused while a program has the
 * database open. Migrations are the caller's to apply.
 */
export function restore(backup: string, database: string): Outcome<Held & { kept: string | null }> {
  if (!existsSync(backup)) return failed('not-found', `There is no file ${backup}.`, 'Name the backup to restore.')
  const held = checkedCopy(backup)
  if (!held.ok) return held
  mkdirSync(path.dirname(path.resolve(database)), { recursive: true })
  const fresh = `${database}.restoring`
  rmSync(fresh, { force: true })
  const from = new DatabaseSync(backup, { timeout: WAIT_MS, readOnly: true })
  try {
    from.exec(`VACUUM INTO ${quoted(fresh)}`)
  } finally {
    from.close()
  }
  let kept: string | null = null
  if (existsSync(database)) {
    if (!closeFor(database)) {
      rmSync(fresh, { force: true })
      return failed('busy', 'The database is open in another program.', 'End the desk first, then restore.')
    }
    kept = unusedName(database)
    renameSync(database, kept)
    for (const beside of ['-wal', '-shm']) rmSync(`${database}${beside}`, { force: true })
  }
  renameSync(fresh, database)
  return ok({ ...held.value, kept })
}

/** A file name as SQLite takes it in a statement; run in one go, so that nothing holds the file afterwards. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

/** Whether nobody else has it open; what was only in the log beside the file is in the file afterwards. */
function closeFor(file: string): boolean {
  let database: InstanceType<typeof DatabaseSync> | null = null
  try {
    database = new DatabaseSync(file, { timeout: 200 })
    // leaving write-ahead mode needs the database alone
    const mode = database.prepare('PRAGMA journal_mode=DELETE').get() as { journal_mode?: string } | undefined
    return mode?.journal_mode === 'delete'
  } catch {
    return false
  } finally {
    database?.close()
  }
}

function unusedName(file: string): string {
  let number = 1
  while (existsSync(`${file}.before-restore-${number}`)) number++
  return `${file}.before-restore-${number}`
}

/** What a copy holds, once SQLite finds it sound and it has our tables. */
function checkedCopy(file: string): Outcome<Held> {
  const unsound = () => failed('unreadable', `${file} is no sound copy of a Variorum database.`, 'Take another backup.')
  let copy: InstanceType<typeof DatabaseSync> | null = null
  try {
    const open = new DatabaseSync(file, { timeout: WAIT_MS, readOnly: true })
    copy = open
    const sound = open.prepare('PRAGMA integrity_check').get() as { integrity_check?: string } | undefined
    if (sound?.integrity_check !== 'ok') return unsound()
    const count = (table: string) =>
      Number((open.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number }).n)
    count('_prisma_migrations')
    return ok({ stories: count('Story'), sources: count('Source'), changes: count('Change') })
  } catch {
    return unsound()
  } finally {
    copy?.close()
  }
}
