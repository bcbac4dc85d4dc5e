import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { main } from './main'

vi.mock('../../engine/text/read', async (original) => {
  const { readText } = await original<typeof import('../../engine/text/read')>()
  const read = (given: string) => {
    if (given.includes('unreadable')) throw new Error('a sign it cannot bear')
    return readText(given)
  }
  return { readText: read }
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-fails-'))
  await writeFile(join(folder, 'good.txt'), 'The mayor said that the old bridge of the town was closed on Monday.')
  await writeFile(join(folder, 'bad.txt'), 'The mayor said that the old bridge was closed. This part is unreadable.')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function compare(...options: string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const code = await main(['compare', folder, ...options], { input: Readable.from([]), output, errors, colour: false })
  output.end()
  errors.end()
  return { code, output: await text(output), errors: await text(errors) }
}

it('a text that the method fails on is named, and the others are answered', async () => {
  const { code, output, errors } = await compare('--json')
  const comparison = JSON.parse(output)
  expect(code).toBe(2)
  expect(errors).toContain('bad.txt: the method failed on this text and left it out (Error: a sign it cannot bear)')
  expect(comparison.failed).toEqual([{ source: 'bad', message: 'Error: a sign it cannot bear' }])
  expect(comparison.sources.map(({ id }: { id: string }) => id)).toEqual(['bad', 'good'])
  expect(comparison.claims.length).toBeGreaterThan(0)
})

it('the table marks it among the sources', async () => {
  const { output } = await compare()
  expect(output).toMatch(/bad {2,}.*LEFT OUT/)
  expect(output.match(/LEFT OUT/g)).toHaveLength(1)
})
