import { expect, test, vi } from 'vitest'
import type { Comparison } from '@/engine/model/comparison'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { ferryComparison } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { importSource } from './import-source'
import { refreshStories } from './refresh-stories'
import { runStory } from './run-story'
import { createStory } from './stories'

const method = vi.hoisted(() => ({ fails: '' }))
vi.mock('@/engine', async (original) => {
  const engine = await original<typeof import('@/engine')>()
  const compareSources = (...given: Parameters<typeof engine.compareSources>): Comparison => {
    if (method.fails === 'throws') throw new Error('a word it cannot bear')
    if (method.fails === 'nonsense') return ferryComparison()
    const [sources, options] = given
    const bad = method.fails === 'one text' ? sources.filter(({ text }) => text.includes('mill')) : []
    const found = engine.compareSources(
      sources.filter((source) => !bad.includes(source)),
      options,
    )
    if (bad.length === 0) return found
    const summaries = sources.map(({ text: _text, ...summary }) => summary)
    return {
      ...found,
      sources: summaries,
      failed: bad.map(({ id }) => ({ source: id, message: 'Error: a word it cannot bear' })),
    }
  }
  return { ...engine, compareSources }
})

testDatabase()

const news = (text: string) => ({
  fileName: 'news.txt',
  text: `The town said that ${text} will be mended in the spring.`,
})

test.each(['throws', 'nonsense'])(
  'a method that %s takes nothing away: the source is in, and the run before is shown',
  async (fails) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    method.fails = ''
    const { slug } = must(await createStory({ title: fails }))
    must(await importSource(slug, news('the bridge')))
    const before = await getStory(slug)
    method.fails = fails
    const { warnings } = must(await importSource(slug, news('the old mill by the river')))
    expect(warnings).toEqual([expect.stringContaining('could not finish')])
    expect(codeOf(await runStory(slug))).toBe('run-failed')
    const after = await getStory(slug)
    expect(after?.sources).toHaveLength(2)
    expect(after?.run).toEqual(before?.run)
  },
)

test('a text that the method fails on is kept, named, and left out; the run of the others is shown', async () => {
  method.fails = ''
  const { slug } = must(await createStory({ title: 'One text fails' }))
  must(await importSource(slug, news('the bridge')))
  method.fails = 'one text'
  const { sourceId, warnings } = must(await importSource(slug, news('the old mill by the river')))
  expect(warnings).toEqual([expect.stringContaining('left out of the comparison (Error: a word it cannot bear)')])
  const story = await getStory(slug)
  const failed = [{ source: sourceId, message: 'Error: a word it cannot bear' }]
  expect(story?.sources).toHaveLength(2)
  expect(story?.run?.failed).toEqual(failed)
  expect(story?.comparison?.failed).toEqual(failed)
  expect(story?.comparison?.claims.length).toBeGreaterThan(0)
  expect(story?.comparison?.claims.some(({ source }) => source === sourceId)).toBe(false)
  expect(await refreshStories()).not.toContain(slug)
})
