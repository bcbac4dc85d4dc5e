import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPieces } from './json-pieces'

it('gives what JSON.stringify gives', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`)
    }),
  )
})
