import { beforeEach, expect, test, vi } from 'vitest'
import { byHand } from '@/contracts/question-order'
import { readStory } from '@/contracts/story-reading'
import type { Comparison } from '@/engine/model/comparison'
import { database } from '@/server/db/client'
import { getStory } from '@/server/queries/stories'
import { insertSource } from '@/server/store/sources'
import { testDatabase } from '@/testing/database'
import { ferryComparison, ferrySources } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { undoLast } from './changes'
import { freeze } from './freeze-text'
import { placeInGrid } from './grid-order'
import { setPersonName } from './person'
import { runStory } from './run-story'
import { EMPTY_META } from './source-meta'
import { createStory } from './stories'

const method = vi.hoisted(() => ({ finds: null as unknown as Comparison }))
vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => method.finds }))

testDatabase()

let slug = ''
beforeEach(async () => {
  must(await setPersonName('Mara Lind'))
  method.finds = ferryComparison()
  slug = must(await createStory({ title: 'Ferry' })).slug
  const story = await getStory(slug)
  for (const { id, file, text } of ferrySources())
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), EMPTY_META)
  must(await runStory(slug))
})

const order = async () => {
  const story = await getStory(slug)
  return story ? byHand(readStory(story)).map(({ id }) => id) : []
}
const up = (seen: string | null, question = 'q-company', beside = 'q-passengers') =>
  placeInGrid(slug, { question, beside, side: 'before', seen })

test('a question stays where it was put, and one undo takes it back', async () => {
  expect(await order()).toEqual(['q-passengers', 'q-company'])
  must(await up(null))
  expect(await order()).toEqual(['q-company', 'q-passengers'])
  must(await undoLast(slug))
  expect(await order()).toEqual(['q-passengers', 'q-company'])
})

test('a move knows the move before it; one that does not is told what stands', async () => {
  const { id } = must(await up(null))
  const late = await up(null, 'q-passengers', 'q-company')
  expect(codeOf(late)).toBe('changed-meanwhile')
  expect(late.ok ? null : late.problem.meanwhile).toMatchObject({ id, person: 'Mara Lind' })
  expect(await order()).toEqual(['q-company', 'q-passengers'])
  must(await up(id, 'q-passengers', 'q-company'))
  expect(await order()).toEqual(['q-passengers', 'q-company'])
})

test('what is not there is not moved', async () => {
  expect(codeOf(await up(null, 'q-gone'))).toBe('not-found')
  expect(codeOf(await placeInGrid('nowhere', { question: 'a', beside: 'b', side: 'after', seen: null }))).toBe(
    'not-found',
  )
})
