import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { FORMATS } from '@/contracts/interchange/formats'
import { EXPORTS } from './formats'

it('every format has a name of its own, a file and a writer', () => {
  expect(EXPORTS.map(({ id }) => id)).toEqual(FORMATS.map(({ id }) => id))
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
  expect(new Set(FORMATS.map(({ file }) => file)).size).toBe(FORMATS.length)
})

it.each(FORMATS)('docs/formats.md says what $id carries', async ({ id }) => {
  const page = await readFile(path.join(import.meta.dirname, '../../docs/formats.md'), 'utf8')
  const row = page.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${id}\``))
  expect(row?.split('|').filter((cell) => cell.trim() !== '')).toHaveLength(4)
})
