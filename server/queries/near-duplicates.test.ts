import { beforeEach, expect, test } from 'vitest'
import { importSource } from '@/server/usecases/import-source'
import { replaceSourceText } from '@/server/usecases/source-text'
import { createStory } from '@/server/usecases/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { getSharedPairs } from './near-duplicates'

testDatabase()

const WIRE =
  'The bridge over the Orrin was closed on Monday night after two of its cables were found to be broken, the roads office said. Engineers looked at the cables until the morning and found rust on six more, and the office does not know yet when lorries may cross again.'

let slug = ''
const add = async (title: string, text: string) =>
  must(await importSource(slug, { fileName: `${title}.txt`, text }, { title, outlet: title }, { run: false })).sourceId

beforeEach(async () => {
  slug = must(await createStory({ title: 'Bridge' })).slug
  await add('Post', `🛳️ ${WIRE}`)
  await add(
    'Courier',
    `${WIRE} A bus brings children to the school on the other bank, its driver told this paper by telephone on the first day.`,
  )
  await add(
    'Weekly',
    'The school on the other bank stayed open, and its teachers walked across the ice as they did in their own childhood.',
  )
})

test('texts that share long passages are named with how much, and where the words stand in each', async () => {
  const { pairs, of } = await getSharedPairs(slug)
  expect([of, pairs.map(({ a, b }) => [a.name, b.name])]).toEqual([1, [['Post', 'Courier']]])
  expect(pairs[0]?.a.share).toBe(1)
  expect(pairs[0]?.b.share).toBeGreaterThan(0.6)
  expect(pairs[0]?.b.share).toBeLessThan(0.8)
  const [passage] = pairs[0]?.passages ?? []
  expect(passage?.exact).toBe(WIRE.slice(0, -1))
  expect([passage?.a.start, passage?.b.start]).toEqual([Array.from('🛳️ ').length, 0])
})

test('only pairs of the named sources are given where some are named', async () => {
  expect((await getSharedPairs(slug, ['weekly'])).of).toBe(0)
  expect((await getSharedPairs(slug, ['courier'])).of).toBe(1)
  expect(await getSharedPairs('nowhere')).toEqual({ pairs: [], of: 0 })
})

test('another text of a source is set side by side anew', async () => {
  expect((await getSharedPairs(slug)).of).toBe(1)
  must(
    await replaceSourceText(slug, 'post', {
      fileName: 'post.txt',
      text: 'The Post has taken its report back and regrets it.',
    }),
  )
  expect((await getSharedPairs(slug)).of).toBe(0)
})
