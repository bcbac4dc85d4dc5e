import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { migrate } from '@/scripts/db-migrate.mjs'
import { codeOf, must } from '@/testing/outcome'
import { backUp, restore } from './database-copy'

const folder = mkdtempSync(path.join(tmpdir(), 'variorum-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// a prepared statement keeps its file open as long as the process lives, so the desk's file is a copy of the migrated one
const empty = path.join(folder, 'empty.db')
migrate(empty)

let at = 0
let file = ''
const beside = (name: string) => path.join(path.dirname(file), name)
beforeEach(() => {
  file = path.join(folder, String(++at), 'desk.db')
  must(backUp(empty, file))
})

const addStory = (id: string, open = new DatabaseSync(file)) => {
  open.exec('PRAGMA journal_mode=WAL')
  open.exec(`INSERT INTO "Story" ("id","slug","title","updatedAt") VALUES ('${id}','${id}','${id}','2024-06-05')`)
  return open
}
const titles = (of: string) => {
  const database = new DatabaseSync(of, { readOnly: true })
  const rows = database.prepare('SELECT "title" FROM "Story" ORDER BY 1').all() as { title: string }[]
  database.close()
  return rows.map(({ title }) => title)
}

test('a backup is taken while the database is open, and holds what was written last', () => {
  const open = addStory('first')
  expect(must(backUp(file, beside('copy.db')))).toEqual({ stories: 1, sources: 0, changes: 0 })
  addStory('second', open)
  open.close()
  expect(titles(beside('copy.db'))).toEqual(['first'])
  expect(codeOf(backUp(file, beside('copy.db')))).toBe('exists')
  expect(codeOf(backUp(beside('none.db'), beside('other.db')))).toBe('not-found')
})

test('a backup is put back, and what was there is kept beside it', () => {
  addStory('first').close()
  must(backUp(file, beside('copy.db')))
  addStory('second').close()
  const { kept, stories } = must(restore(beside('copy.db'), file))
  expect(stories).toBe(1)
  expect(titles(file)).toEqual(['first'])
  expect(titles(kept ?? '')).toEqual(['first', 'second'])
  expect(titles(beside('copy.db'))).toEqual(['first'])
})

test('nothing is put in the place of a database that a program has open', () => {
  addStory('first').close()
  must(backUp(file, beside('copy.db')))
  const open = addStory('second')
  expect(codeOf(restore(beside('copy.db'), file))).toBe('busy')
  open.close()
  expect(titles(file)).toEqual(['first', 'second'])
  expect(existsSync(`${file}.restoring`)).toBe(false)
})

test('a file that is no backup changes nothing', () => {
  addStory('first').close()
  writeFileSync(beside('text.db'), 'no database at all')
  const other = new DatabaseSync(beside('other.db'))
  other.exec('CREATE TABLE "Thing" ("id" TEXT)')
  other.close()
  for (const name of ['text.db', 'other.db', 'none.db'])
    expect(codeOf(restore(beside(name), file))).toMatch(/unreadable|not-found/)
  expect(titles(file)).toEqual(['first'])
})

test('a backup goes where there is no database yet', () => {
  addStory('first').close()
  must(backUp(file, beside('copy.db')))
  expect(must(restore(beside('copy.db'), beside('new/desk.db'))).kept).toBeNull()
  expect(titles(beside('new/desk.db'))).toEqual(['first'])
})
