import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { StoryDto } from '@/contracts/desk'
import { database } from '@/server/db/client'
import { getStory } from '@/server/queries/stories'
import { insertSource } from '@/server/store/sources'
import { testDatabase } from '@/testing/database'
import { ferryComparison, ferrySources } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { bringBack, setAsideAgain } from './bring-back'
import { redoLast } from './changes'
import { editMany } from './edits'
import { freeze } from './freeze-text'
import { setPersonName } from './person'
import { decideMany, undoReview } from './reviews'
import { runStory } from './run-story'
import { EMPTY_META } from './source-meta'
import { createStory } from './stories'

const method = vi.hoisted(() => ({ finds: null as unknown }))
vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => method.finds }))

testDatabase()

let slug = ''
beforeAll(async () => {
  must(await setPersonName('Mara Lind'))
})
beforeEach(async () => {
  method.finds = ferryComparison()
  slug = must(await createStory({ title: 'Ferry' })).slug
  const story = await getStory(slug)
  for (const { id, file, text } of ferrySources())
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), EMPTY_META)
  must(await runStory(slug))
})

const shown = async () => (await getStory(slug)) as StoryDto
const claims = async () => (await shown()).comparison?.claims.map(({ id }) => id)
const aside = (claim: string) => ({ edit: { kind: 'claim.aside' as const, claim }, why: '', seen: null })

test('of claims that were set aside in one go, some come back and go again', async () => {
  const { ids } = must(await editMany(slug, [aside('harbour-1'), aside('harbour-2')]))
  expect(await claims()).toEqual(['island-1'])
  const [first] = ids as [string, string]
  must(await bringBack(slug, [first]))
  expect(await claims()).toEqual(['harbour-1', 'island-1'])
  expect(codeOf(await bringBack(slug, ids))).toBe('not-found')
  expect(await claims()).toEqual(['harbour-1', 'island-1'])
  must(await setAsideAgain(slug, [first]))
  expect(await claims()).toEqual(['island-1'])
  expect(codeOf(await setAsideAgain(slug, [first]))).toBe('not-found')
  expect(codeOf(await bringBack(slug, []))).toBe('invalid')
  must(await bringBack(slug, ids))
  expect(await claims()).toEqual(['harbour-1', 'harbour-2', 'island-1'])
  must(await redoLast(slug))
  expect(await claims()).toEqual(['island-1'])
})

test('several decisions are kept together or not at all, and taken back together', async () => {
  const on = (key: string, seen: string | null = null) => ({
    target: 'question' as const,
    key,
    decision: 'not_comparable',
    note: 'all of them',
    seen,
  })
  const { ids } = must(await decideMany(slug, [on('q-passengers'), on('q-company')]))
  expect(ids).toHaveLength(2)
  expect((await shown()).reviews.map(({ key }) => key).sort()).toEqual(['q-company', 'q-passengers'])
  expect(codeOf(await decideMany(slug, [on('q-company', 'older')]))).toBe('changed-meanwhile')
  expect(codeOf(await decideMany(slug, [on('q-company', ids[1]), on('nowhere')]))).toBe('not-found')
  expect((await shown()).reviews).toHaveLength(2)
  expect(codeOf(await decideMany(slug, []))).toBe('invalid')
  must(await undoReview(slug, ids[0] ?? ''))
  expect((await shown()).reviews).toEqual([])
})
