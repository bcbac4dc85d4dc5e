import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { publishedFiles, publishedSchema } from './publish-schema'

it.each(publishedFiles().map(([file, text]) => ({ name: path.basename(file), file, text })))(
  '$name is that of the contract; npm run schema writes it anew',
  async ({ file, text }) => {
    expect(await readFile(file, 'utf8')).toBe(text)
  },
)

it('names every field of the contract and forbids none', () => {
  const schema = JSON.parse(publishedSchema())
  expect(schema.required).toEqual(['schema', 'method', 'sources', 'claims', 'questions', 'stances'])
  expect(schema.properties.claims.items.required).toContain('quote')
  expect(publishedSchema()).not.toContain('additionalProperties')
})
