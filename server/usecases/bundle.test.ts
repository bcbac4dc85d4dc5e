import { expect, test, vi } from 'vitest'
import { opened } from '@/server/bundle/open'
import { getTrail } from '@/server/queries/trail'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { storyOf, workedStory } from '@/testing/worked-story'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { soundBundle } from './open-bundle'

testDatabase()
// whole stories are made and compared here
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const bytesOf = async (slug: string): Promise<Uint8Array> => must(await exportBundle(slug)).body as Uint8Array

test('a story goes into a bundle, comes back as a new one beside it, and goes out again as the same bytes', async () => {
  const slug = await workedStory()
  const bytes = await bytesOf(slug)
  expect(await bytesOf(slug)).toEqual(bytes)
  const { bundle, faults } = must(opened(bytes))
  expect(faults).toEqual([])
  expect(bundle?.changes.length).toBeGreaterThan(6)
  expect(bundle?.changes.some(({ undoneAt }) => undoneAt !== null)).toBe(true)
  expect(bundle?.sources[0]?.texts).toHaveLength(2)
  expect(bundle?.sources.flatMap(({ originals }) => originals)).toHaveLength(3)
  const small = must(opened(must(await exportBundle(slug, { originals: false })).body as Uint8Array))
  expect([small.faults, small.bundle?.sources.flatMap(({ originals }) => originals)]).toEqual([[], []])

  const copy = must(await importBundle(bytes))
  expect(copy).toMatchObject({ title: 'Bridge', warnings: [] })
  expect(copy.slug).not.toBe(slug)
  expect(await bytesOf(copy.slug)).toEqual(bytes)
  const again = must(await importBundle(await bytesOf(copy.slug)))
  expect(await bytesOf(again.slug)).toEqual(bytes)

  const [was, is] = [await storyOf(slug), await storyOf(copy.slug)]
  expect(is.comparison?.questions.map(({ text, finding }) => [text, finding])).toEqual(
    was.comparison?.questions.map(({ text, finding }) => [text, finding]),
  )
  expect(is.reviews.map(({ person, decision, orphaned }) => [person.name, decision, orphaned])).toEqual(
    was.reviews.map(({ person, decision, orphaned }) => [person.name, decision, orphaned]),
  )
  const lines = async (of: string) =>
    (await getTrail(of, { page: 1 })).entries.map(({ what, person, at, act, stands }) => [
      what,
      person,
      at,
      act,
      stands,
    ])
  expect(await lines(copy.slug)).toEqual(await lines(slug))
})

test('a bundle computed again is the same', async () => {
  const { verified } = await soundBundle(await bytesOf(await workedStory('Second bridge')))
  expect(verified).toMatchObject({
    same: true,
    faults: [],
    machine: [],
    shown: [],
    moved: [],
    otherRules: [],
    notes: [],
  })
})
