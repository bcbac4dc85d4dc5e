import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '@/scripts/db-migrate.mjs'
import { diffSchemas } from '@/scripts/schema-engine.mjs'

const SCHEMA = readFileSync('prisma/schema.prisma', 'utf8')
const folder = mkdtempSync(path.join(tmpdir(), 'variorum-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

const models = (schema: string) => [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name as string)

test('the schema makes a database of both kinds', async () => {
  for (const provider of ['sqlite', 'postgresql']) {
    const sql = (await diffSchemas(provider, '', SCHEMA)) ?? ''
    for (const model of models(SCHEMA)) expect(sql).toContain(`CREATE TABLE "${model}"`)
  }
})

test('a schema that PostgreSQL does not take is found out', async () => {
  const broken = SCHEMA.replace('title        String\n', 'title        String @db.Nonsense\n')
  expect(broken).not.toBe(SCHEMA)
  await expect(diffSchemas('postgresql', '', broken)).rejects.toThrow()
})

test('the migrations of both kinds stand side by side and lead to the schema as it is', async () => {
  const names = (provider: string) =>
    readdirSync(`prisma/migrations/${provider}`).filter((name) => name !== 'migration_lock.toml')
  expect(names('postgresql')).toEqual(names('sqlite'))
  expect(readFileSync('prisma/migrations/snapshot.prisma', 'utf8')).toBe(SCHEMA)
  const file = path.join(folder, 'fresh.db')
  migrate(file)
  const database = new DatabaseSync(file)
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]
  for (const model of models(SCHEMA)) {
    expect(tables.map(({ name }) => name)).toContain(model)
    const columns = (database.prepare(`PRAGMA table_info("${model}")`).all() as { name: string }[]).map(
      ({ name }) => name,
    )
    expect(columns.sort()).toEqual(scalars(model).sort())
  }
  database.close()
})

/** The fields of a model that are columns: those whose type is no other model. */
function scalars(model: string): string[] {
  const body = new RegExp(`^model ${model} \\{([^}]*)\\}`, 'm').exec(SCHEMA)?.[1] ?? ''
  const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
  return fields.filter(([, , type]) => !models(SCHEMA).includes(type as string)).map(([, name]) => name as string)
}

test('a migration runs once; one that fails changes nothing and is tried again', () => {
  const steps = path.join(folder, 'steps')
  const file = path.join(folder, 'steps.db')
  const write = (name: string, sql: string) => {
    mkdirSync(path.join(steps, name), { recursive: true })
    writeFileSync(path.join(steps, name, 'migration.sql'), sql)
  }
  write('1_first', 'CREATE TABLE "A" ("id" TEXT);')
  expect(migrate(file, steps)).toEqual(['1_first'])
  expect(migrate(file, steps)).toEqual([])
  write('2_second', 'CREATE TABLE "B" ("id" TEXT); INSERT INTO "nowhere" VALUES (1);')
  expect(() => migrate(file, steps)).toThrow('2_second')
  write('2_second', 'CREATE TABLE "B" ("id" TEXT);')
  expect(migrate(file, steps)).toEqual(['2_second'])
})
