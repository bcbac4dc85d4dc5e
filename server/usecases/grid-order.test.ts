import { beforeEach, expect, test, vi } from 'vitest'
import { byHand } from '@/contracts/question-order'
import { readStory } from '@/contracts/story-reading'
import type { Comparison } from '@/engine/model/comparison'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { ferryComparison } from '@/testing/ferry'
import { ferryOnDesk } from '@/testing/ferry-desk'
import { codeOf, must } from '@/testing/outcome'
import { undoLast } from './changes'
import { placeInGrid } from './grid-order'

const method = vi.hoisted(() => ({ finds: null as unknown as Comparison }))
vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => method.finds }))

testDatabase()

let slug = ''
beforeEach(async () => {
  method.finds = ferryComparison()
  slug = await ferryOnDesk()
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
