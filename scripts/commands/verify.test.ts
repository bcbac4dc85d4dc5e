import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle } from '../../server/bundle/bundle'
import { packed } from '../../server/bundle/pack'
import { unzipped, zipped } from '../../server/bundle/zip'
import { aBundle, anEdit } from '../../testing/a-bundle'
import { variorum } from '../../testing/command'
import { must } from '../../testing/outcome'

let folder: string
let whole: Bundle
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-verify-'))
  const bare = await aBundle()
  const question = bare.comparison?.questions.find(({ finding }) => finding === 'conflict')
  whole = await aBundle({
    changes: [anEdit(bare, { kind: 'question.rename', question: question?.id ?? '', text: 'And?' })],
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let count = 0
async function verify(bytes: Uint8Array, ...more: string[]) {
  const file = join(folder, `${++count}.variorum`)
  await writeFile(file, bytes)
  return variorum('verify', file, ...more)
}

test('a bundle as it was written is the same', async () => {
  expect(await verify(packed(whole))).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^same\n/) })
  const { code, output } = await verify(packed(whole), '--json')
  expect([code, JSON.parse(output)]).toMatchObject([0, { same: true, faults: [], machine: [], shown: [], moved: [] }])
})

test('a finding that the method does not make is shown, though every hash fits', async () => {
  const forged = structuredClone(whole)
  for (const question of forged.comparison?.questions ?? [])
    if (question.finding === 'conflict') question.finding = 'agreement'
  const { code, output } = await verify(packed(forged))
  expect(code).toBe(1)
  expect(output).toMatch(/^different/)
  expect(output).toContain('What the method finds now is not what the bundle says')
  expect(output.replace(/\s+/g, ' ')).toContain('finding was agreement, is conflict')
  expect(output).not.toContain('Damaged')
})

test('a figure that was changed in the table that is shown, and an edit that was left out of it, are seen', async () => {
  const forged = structuredClone(whole)
  for (const question of forged.shown?.comparison.questions ?? []) question.text = question.text.replace('And?', 'Or?')
  const { code, output } = await verify(packed(forged))
  expect(code).toBe(1)
  expect(output).toContain('With the edits laid over it again')
  expect(output.replace(/\s+/g, ' ')).toContain('text was Or?, is And?')
  const moved = structuredClone(whole)
  for (const edit of moved.shown?.edits ?? []) edit.orphaned = true
  expect((await verify(packed(moved))).output).toContain('stand elsewhere: 1')
})

test('a damaged file is named, and at most so many differences are listed', async () => {
  const files = new Map(must(unzipped(packed(whole))))
  const path = 'sources/north/text-1.txt'
  const words = new TextDecoder().decode(files.get(path)).replace('40 million', '90 million')
  files.set(path, new TextEncoder().encode(words))
  const { code, output } = await verify(zipped(files), '--most', '1')
  expect(code).toBe(1)
  expect(output).toContain(`Damaged`)
  expect(output).toContain(path)
  expect(output).toMatch(/and \d+ more/)
})

test('another version of the method is said, and what can be compared is compared', async () => {
  const older = structuredClone(whole)
  for (const run of older.runs) run.method = '0.0.1'
  if (older.comparison) older.comparison.method = '0.0.1'
  if (older.shown) older.shown.comparison.method = '0.0.1'
  const { code, output } = await verify(packed(older))
  expect([code, output.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('It was made with method 0.0.1')])
})

test('what is no bundle, is not there or is not asked for well is exit code 2', async () => {
  expect(await verify(new TextEncoder().encode('hello'))).toMatchObject({
    code: 2,
    output: '',
    errors: expect.stringContaining('is no zip file'),
  })
  expect(await variorum('verify', join(folder, 'none'))).toMatchObject({
    code: 2,
    errors: expect.stringContaining('no such file'),
  })
  expect(await variorum('verify')).toMatchObject({ code: 2, errors: expect.stringContaining('needs one bundle') })
  expect(await variorum('verify', folder)).toMatchObject({ code: 2, errors: expect.stringContaining('is a folder') })
  expect(await variorum('verify', 'a', '--most', 'few')).toMatchObject({ code: 2 })
})
