// Applies prisma/migrations/sqlite/*/migration.sql in order and records them in _prisma_migrations as Prisma does.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { databaseFile } from '../server/env/database-url.mjs'

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../prisma/migrations/sqlite')
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

/** Brings the database in `file` up to date; returns the names of the migrations it applied. */
export function migrate(file, folder = FOLDER) {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const database = new DatabaseSync(file, { timeout: 10_000 })
  try {
    database.exec('PRAGMA journal_mode=WAL')
    database.exec(HISTORY)
    return applyAll(database, folder)
  } finally {
    database.close()
  }
}

function applyAll(database, folder) {
  const recorded = database.prepare('SELECT * FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL').all()
  const done = new Map(recorded.map((row) => [row.migration_name, row]))
  const applied = []
  for (const name of readdirSync(folder).sort()) {
    const script = path.join(folder, name, 'migration.sql')
    if (!existsSync(script)) continue
    const sql = readFileSync(script, 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    const row = done.get(name)
    if (row && row.checksum !== checksum) console.warn(`! ${name} was edited after it was applied`)
    if (row) continue
    apply(database, name, sql, checksum)
    applied.push(name)
  }
  return applied
}

/** Script and record together: a crash or an error leaves the database as it was before. */
function apply(database, name, sql, checksum) {
  const now = new Date().toISOString()
  database.exec('PRAGMA foreign_keys=OFF')
  database.exec('BEGIN IMMEDIATE')
  try {
    database.exec(sql.replace(/^PRAGMA (?:foreign_keys|defer_foreign_keys)=\w+;$/gim, ''))
    database
      .prepare(
        'INSERT INTO "_prisma_migrations" ("id","checksum","migration_name","started_at","finished_at","applied_steps_count") VALUES (?,?,?,?,?,1)',
      )
      .run(randomUUID(), checksum, name, now, now)
    const broken = database.prepare('PRAGMA foreign_key_check').all()
    if (broken.length > 0) throw new Error(`${name} leaves ${broken.length} row(s) that point nowhere`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw new Error(`migration ${name} failed, the database is unchanged: ${error.message}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const applied = migrate(databaseFile())
  if (applied.length > 0) console.log(`• database ${databaseFile()}: applied ${applied.join(', ')}`)
}
