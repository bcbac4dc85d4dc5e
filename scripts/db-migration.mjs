// npm run db:migration -- add_language : writes the next migration, for SQLite and for PostgreSQL, from prisma/schema.prisma.
// With --check it writes nothing and ends with code 1 where the schema has changes that no migration makes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { diffSchemas } from './schema-engine.mjs'

const SNAPSHOT = 'prisma/migrations/snapshot.prisma'
const check = process.argv.includes('--check')
const name = process.argv
  .slice(2)
  .find((word) => !word.startsWith('--'))
  ?.replace(/\W+/g, '_')
if (!name && !check) {
  console.error('usage: npm run db:migration -- <name>')
  process.exit(2)
}

const to = readFileSync('prisma/schema.prisma', 'utf8')
const from = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : ''
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)

let changed = false
for (const provider of ['sqlite', 'postgresql']) {
  const sql = await diffSchemas(provider, from, to)
  if (sql === null) {
    console.log(`${provider}: no change`)
    continue
  }
  changed = true
  if (check) continue
  const folder = `prisma/migrations/${provider}/${stamp}_${name}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/migration.sql`, sql)
  writeFileSync(`prisma/migrations/${provider}/migration_lock.toml`, `provider = "${provider}"\n`)
  console.log(folder)
}
if (check && changed) {
  console.error('prisma/schema.prisma has changes without a migration: npm run db:migration -- <name>')
  process.exit(1)
}
if (!check) writeFileSync(SNAPSHOT, to)
