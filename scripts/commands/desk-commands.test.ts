import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../contracts/interchange/formats'
import { variorum } from '../../testing/command'
import { testDatabase } from '../../testing/database'

const { file: database } = testDatabase()
/** A first import loads readers and the method, and a PDF is read in a process of its own. */
const SLOW = 120_000
let folder = ''
const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'variorum-desk-'))
  await mkdir(at('papers'))
  const texts = {
    'papers/post.txt':
      'Twelve boats left the harbour of Tarn on Monday, the harbour master said. The storm sank 3 boats.',
    'papers/news.txt': 'Fourteen boats left the harbour of Tarn on Monday, police said. The storm sank 4 boats.',
    'papers/sources.json': '[{ "file": "post.txt", "outlet": "Tarn Post", "published": "2031-03-04" }]',
    'papers/skipped.xyz': 'not of a kind that is read from a folder',
    'late.txt': 'Ten boats left the harbour of Tarn on Tuesday, the mayor said.',
  }
  for (const [name, text] of Object.entries(texts)) await writeFile(at(name), text)
  await writeFile(at('broken.pdf'), '%PDF-1.7 cut off')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('import', () => {
  test('begins a story with a folder, keeps the good files and names the others', { timeout: SLOW }, async () => {
    const { code, output, errors } = await variorum(
      'import',
      '--new',
      'Boats of Tarn',
      at('papers'),
      at('broken.pdf'),
      at('gone.txt'),
    )
    expect([code, output]).toEqual([2, 'boats-of-tarn: 2 sources added\n'])
    expect(errors).toMatch(/^\[1\/3\] .*news\.txt: kept$/m)
    expect(errors).toMatch(/^\[2\/3\] .*post\.txt: kept$/m)
    expect(errors).toMatch(/^\[3\/3\] .*broken\.pdf: .*PDF/m)
    expect(errors).toMatch(/gone\.txt: there is no such file/)
    expect(errors).not.toContain('skipped.xyz')
  })

  test('adds to a story that is there, and says what was there already', async () => {
    expect(await variorum('import', 'boats-of-tarn', at('late.txt'))).toMatchObject({
      code: 0,
      output: 'boats-of-tarn: 1 source added\n',
    })
    const again = await variorum('import', 'boats-of-tarn', at('late.txt'))
    expect(again).toMatchObject({ code: 2, output: 'boats-of-tarn: 0 sources added\n' })
    expect(again.errors).toContain('already in the story')
  })

  test.each([
    [['import'], 'import needs a story'],
    [['import', 'boats-of-tarn'], 'import needs files'],
    [['import', '--new', ' ', 'a.txt'], '--new needs a title'],
    [['import', 'nowhere', 'a.txt'], 'no such file'],
  ])('%j is told what is wrong', async (args, wrong) => {
    const { code, output, errors } = await variorum(...args)
    expect([code, output]).toEqual([2, ''])
    expect(errors).toContain(wrong)
  })

  test('makes no story where no file can be kept', async () => {
    expect((await variorum('import', '--new', 'Nothing', at('gone.txt'))).code).toBe(2)
    expect((await variorum('stories')).output).not.toContain('Nothing')
  })
})

describe('stories', () => {
  test('are listed with their names, with what is known of each', async () => {
    expect((await variorum('stories')).output).toMatch(
      /^boats-of-tarn {2}Boats of Tarn \(3 sources, \d+ claims, \d+ undecided\)\n$/,
    )
    const [story] = JSON.parse((await variorum('stories', '--json')).output) as { slug: string; sources: number }[]
    expect(story).toMatchObject({ slug: 'boats-of-tarn', sources: 3 })
  })

  test('are looked for in one place, which is named', async () => {
    const before = process.env.DATABASE_URL
    process.env.DATABASE_URL = `file:${at('none.db')}`
    const { code, errors } = await variorum('stories')
    process.env.DATABASE_URL = before
    expect([code, errors]).toEqual([
      2,
      `variorum: there is no database at ${at('none.db')}; start in the folder of the project\n`,
    ])
    expect(existsSync(database)).toBe(true)
  })
})

describe('export', () => {
  test('writes the file of a format, and no file over another', async () => {
    const out = at('boats.md')
    expect(await variorum('export', 'boats-of-tarn', '--format', 'dossier-markdown', '--out', out)).toEqual({
      code: 0,
      output: `Written: ${out}\n`,
      errors: '',
    })
    const text = await readFile(out, 'utf8')
    expect(text).toMatch(/^# Boats of Tarn\n/)
    expect(text).toContain('“Twelve boats left the harbour of Tarn on Monday”')
    expect(await variorum('export', 'boats-of-tarn', '--format', 'json', '--out', out)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('is there already'),
    })
    expect(await readFile(out, 'utf8')).toBe(text)
  })

  test('gives to standard output what is asked for, with its options', async () => {
    const { output } = await variorum('export', 'boats-of-tarn', '--format', 'claims-csv', '--bom', '--out', '-')
    expect(output).toMatch(/^\uFEFF/)
    const short = await variorum(
      'export',
      'boats-of-tarn',
      '--format',
      'dossier-markdown',
      '--quotes',
      '12',
      '--out',
      '-',
    )
    expect(short.output).toContain('“Twelve boats …”')
  })

  test('lists the formats where none is named, and says what is wrong with others', async () => {
    const { code, errors } = await variorum('export', 'boats-of-tarn')
    expect(code).toBe(2)
    for (const { id } of FORMATS) expect(errors).toContain(`  ${id} `)
    for (const [args, wrong] of [
      [['boats-of-tarn', '--format', 'scroll'], 'no format “scroll”'],
      [['nowhere', '--format', 'json'], 'no story “nowhere”'],
      [['boats-of-tarn', '--format', 'dossier-pdf', '--quotes', 'many'], '“quotes” is not as expected'],
      [['boats-of-tarn', '--format', 'claim-review'], 'No claim of this story has a verdict yet'],
    ] as [string[], string][])
      expect(await variorum('export', ...args)).toMatchObject({
        code: 2,
        output: '',
        errors: expect.stringContaining(wrong),
      })
  })
})
