import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packed } from '../../server/bundle/pack'
import { unzipped, zipped } from '../../server/bundle/zip'
import { aBundle, aDecision, aWholeSource, worked } from '../../testing/a-bundle'
import { variorum } from '../../testing/command'
import { must } from '../../testing/outcome'

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-merge-'))
  const base = await aBundle()
  const key = base.comparison?.questions[0]?.id ?? ''
  const side = (decision: string, person: string, note: string) =>
    worked(base, { decisions: [aDecision(base, { key, decision, person, note })] })
  await writeFile(at('a.variorum'), packed(await side('conflict', 'Mara Lind', 'two figures')))
  await writeFile(at('b.variorum'), packed(await side('apparent', 'Jon Vale', 'other dates')))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('differing judgements stand side by side with who, when and why, and the joined bundle is verified', async () => {
  const { code, output, errors } = await variorum(
    'merge',
    at('a.variorum'),
    at('b.variorum'),
    '--out',
    at('c.variorum'),
  )
  expect([code, errors]).toEqual([0, ''])
  expect(output).toContain('Judged differently: 1')
  expect(output).toMatch(/A: .*\(Mara Lind, 2024-06-06T/)
  expect(output).toMatch(/B: .*\(Jon Vale, 2024-06-06T/)
  expect(output).toContain('why: two figures')
  expect(output).toContain('why: other dates')
  expect(await variorum('verify', at('c.variorum'))).toMatchObject({ code: 0, output: expect.stringMatching(/^same/) })
  const before = await readFile(at('c.variorum'))
  const again = await variorum('merge', at('a.variorum'), at('b.variorum'), '--out', at('c.variorum'))
  expect(again).toMatchObject({ code: 2, errors: expect.stringContaining('is there already') })
  expect(await readFile(at('c.variorum'))).toEqual(before)
})

test('without a name for the file nothing is written, and --json gives the report', async () => {
  expect((await variorum('merge', at('a.variorum'), at('b.variorum'))).output).toContain('Nothing was written')
  const { output } = await variorum('merge', at('a.variorum'), at('b.variorum'), '--json')
  expect(JSON.parse(output)).toMatchObject({ differing: [{ kind: 'decision', stands: 'a' }], recomputed: false })
})

test('two that have no source in common are told so', async () => {
  const text = 'The harbour froze over on 2 January 2024, the pilots said.'
  await writeFile(at('other.variorum'), packed(await aBundle({ sources: [aWholeSource('harbour', text)] })))
  expect((await variorum('merge', at('a.variorum'), at('other.variorum'))).output).toContain('no source in common')
  expect((await variorum('merge', at('a.variorum'), at('b.variorum'))).output).not.toContain('no source in common')
})

test('a damaged bundle is not merged, and the file at fault is named', async () => {
  const files = new Map(must(unzipped(await readFile(at('b.variorum')))))
  files.set('reviews.json', new TextEncoder().encode('[]\n'))
  await writeFile(at('bad.variorum'), zipped(files))
  const { code, errors } = await variorum('merge', at('a.variorum'), at('bad.variorum'), '--out', at('d.variorum'))
  expect([code, errors]).toEqual([2, expect.stringContaining('reviews.json was changed')])
  expect(await variorum('merge', at('a.variorum'))).toMatchObject({
    code: 2,
    errors: expect.stringContaining('two bundles'),
  })
})
