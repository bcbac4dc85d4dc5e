import { expect, test, vi } from 'vitest'
import type { Comparison } from '@/engine/model/comparison'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { ferryComparison } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { importSource } from './import-source'
import { runStory } from './run-story'
import { createStory } from './stories'

const method = vi.hoisted(() => ({ fails: '' }))
vi.mock('@/engine', async (original) => {
  const engine = await original<typeof import('@/engine')>()
  const compareSources = (...given: Parameters<typeof engine.compareSources>): Comparison => {
    if (method.fails === 'throws') throw new Error('a word it cannot bear')
    return method.fails === 'nonsense' ? ferryComparison() : engine.compareSources(...given)
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
