import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '@/testing/database'
import { database } from './client'
import { insertRows } from './insert-rows'

testDatabase()

test('any text, number and list goes in and comes out as it was', async () => {
  const story = await database().story.create({ data: { slug: 'rows', title: 'rows' } })
  const run = await database().run.create({
    data: { storyId: story.id, number: 1, method: 'm', settings: {}, milliseconds: 0 },
  })
  // what a source holds was decoded from bytes, so halves of characters and zero bytes do not occur
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'))
  const row = fc.record({
    source: text,
    voice: text,
    reason: text,
    score: fc.double({ noNaN: true, noDefaultInfinity: true }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (given) => {
      await database().stance.deleteMany({})
      const same = { runId: run.id, proposition: 'p', stance: 'asserts', claimId: 'c' }
      const rows = given.map((part, position) => ({ ...same, position, ...part, score: part.score + 0 }))
      await insertRows(database(), 'Stance', rows)
      expect(await database().stance.findMany({ orderBy: { position: 'asc' } })).toEqual(rows)
    }),
    { numRuns: 50 },
  )
})

test('no rows are no statement, and a thousand times three are several', async () => {
  await insertRows(database(), 'Person', [])
  const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }))
  await insertRows(database(), 'Person', rows)
  expect(await database().person.count()).toBe(3000)
})
