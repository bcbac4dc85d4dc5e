import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { variorum } from '../../testing/command'
import { restartDatabase, testDatabase } from '../../testing/database'
import { workedStory } from '../../testing/worked-story'

testDatabase()
// a whole story is made and compared here
vi.setConfig({ testTimeout: 90_000 })
const folder = mkdtempSync(join(tmpdir(), 'variorum-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

test('a story is written, verified, and imported into another database, from which it is written alike', async () => {
  const slug = await workedStory()
  expect(await variorum('bundle', slug, '--out', at('a.variorum'))).toMatchObject({ code: 0, errors: '' })
  expect(await variorum('verify', at('a.variorum'))).toMatchObject({ code: 0, output: expect.stringMatching(/^same/) })
  expect(await variorum('backup', '--out', at('copy.db'))).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 story, 3 sources'),
  })

  const before = process.env.DATABASE_URL
  await restartDatabase()
  process.env.DATABASE_URL = `file:${at('other/desk.db')}`
  try {
    expect(await variorum('bundle', slug)).toMatchObject({ code: 2, errors: expect.stringContaining('no database') })
    expect(existsSync(at('other'))).toBe(false)
    expect(await variorum('import', at('a.variorum'))).toMatchObject({
      code: 0,
      errors: '',
      output: `${slug}: “Bridge”, 3 sources\n`,
    })
    expect(await variorum('bundle', slug, '--out', at('b.variorum'))).toMatchObject({ code: 0 })
    expect(readFileSync(at('b.variorum'))).toEqual(readFileSync(at('a.variorum')))
    writeFileSync(at('bad.variorum'), 'PK')
    expect(await variorum('import', at('bad.variorum'), at('a.variorum'))).toMatchObject({
      code: 2,
      errors: expect.stringContaining('bad.variorum'),
      output: `${slug}-2: “Bridge”, 3 sources\n`,
    })
  } finally {
    await restartDatabase()
    process.env.DATABASE_URL = before
  }
})

test('what is not asked for well, and a story that is not there, are exit code 2', async () => {
  expect(await variorum('bundle')).toMatchObject({ code: 2, errors: expect.stringContaining('needs a story') })
  expect(await variorum('bundle', 'nowhere')).toMatchObject({
    code: 2,
    errors: expect.stringContaining('There is no story'),
  })
  expect(await variorum('restore')).toMatchObject({ code: 2, errors: expect.stringContaining('needs the file') })
  expect(await variorum('restore', at('none.db'))).toMatchObject({
    code: 2,
    errors: expect.stringContaining('There is no file'),
  })
})
