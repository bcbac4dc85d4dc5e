import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020'
import { expect, it } from 'vitest'
import { OPENAPI, publishedDescription } from './publish-openapi'

it('the published description is that of the contract; npm run schema writes it anew', async () => {
  expect(await readFile(OPENAPI, 'utf8')).toBe(publishedDescription())
})

it('every schema in it is a schema, and every reference leads somewhere', () => {
  const document = JSON.parse(publishedDescription())
  expect(document.openapi).toBe('3.1.0')
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema({ $id: 'api', ...document })
  for (const name of Object.keys(document.components.schemas))
    expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` }), name).not.toThrow()
  const references = [...publishedDescription().matchAll(/"\$ref": "#\/components\/schemas\/(\w+)"/g)]
  expect(references.length).toBeGreaterThan(20)
  for (const [, name] of references) expect(Object.keys(document.components.schemas)).toContain(name)
})
