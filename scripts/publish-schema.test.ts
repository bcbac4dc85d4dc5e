import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { PUBLISHED, publishedSchema } from './publish-schema'

it('the published schema is that of the contract; npm run schema writes it anew', async () => {
  expect(await readFile(PUBLISHED, 'utf8')).toBe(publishedSchema())
})

it('names every field of the contract and forbids none', () => {
  const schema = JSON.parse(publishedSchema())
  expect(schema.required).toEqual(['schema', 'method', 'sources', 'claims', 'questions', 'stances'])
  expect(schema.properties.claims.items.required).toContain('quote')
  expect(publishedSchema()).not.toContain('additionalProperties')
})
