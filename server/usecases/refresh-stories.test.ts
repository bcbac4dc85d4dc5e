import { expect, test, vi } from 'vitest'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { importSource } from './import-source'
import { refreshStories } from './refresh-stories'
import { createStory } from './stories'

const method = vi.hoisted(() => ({ version: '1' }))
vi.mock('@/engine', async (original) => {
  const engine = await original<typeof import('@/engine')>()
  return {
    ...engine,
    get METHOD_VERSION() {
      return method.version
    },
    compareSources: (...given: Parameters<typeof engine.compareSources>) => ({
      ...engine.compareSources(...given),
      method: method.version,
    }),
  }
})

testDatabase()

const text = 'The swimming pool closes for two weeks in July, the town said, because its roof has to be mended.'

test('an import that was stopped before its run is caught up with, once', async () => {
  const { slug } = must(await createStory({ title: 'Pool' }))
  expect(await refreshStories()).toEqual([])
  must(await importSource(slug, { fileName: 'pool.txt', text }, {}, { run: false }))
  expect(await refreshStories()).toEqual([slug])
  expect((await getStory(slug))?.comparison?.sources).toHaveLength(1)
  expect(await refreshStories()).toEqual([])
})

test('a new version of the method runs over every story', async () => {
  method.version = '2'
  expect(await refreshStories()).toEqual(['pool'])
  expect((await getStory('pool'))?.run?.method).toBe('2')
  expect(await refreshStories()).toEqual([])
})
