import { afterAll, expect, test, vi } from 'vitest'
import type { FormatId } from '@/contracts/interchange/formats'
import { exportedStory } from '@/testing/exported'
import { codeOf, must } from '@/testing/outcome'
import { endWriters, writeApart } from './apart'
import { work } from './work'

// a process has to start first, which takes its time on a busy computer
vi.setConfig({ testTimeout: 180_000 })
afterAll(endWriters)

const LIMITS = { time: 120_000, memory: 1024 }
const asked = (format: FormatId) => ({ format, exported: exportedStory(), options: OPTIONS })
const OPTIONS = { bom: true, findings: 'all', quotes: 0 } as const

/** How often this process could have turned to something else while `doing` was done. */
async function turnsWhile<T>(doing: () => Promise<T>): Promise<[T, number]> {
  let turns = 0
  const turn = () => {
    turns++
    if (turns < 1_000_000) next = setImmediate(turn)
  }
  let next = setImmediate(turn)
  const done = await doing()
  clearImmediate(next)
  return [done, turns]
}

test.each(['dossier-pdf', 'dossier-docx'] as const)(
  '%s: the same bytes as in this process, and pages are served meanwhile',
  async (format) => {
    const here = must(await work(asked(format)))
    const [apart, turns] = await turnsWhile(() => writeApart(asked(format), LIMITS))
    expect(must(apart)).toEqual(here)
    expect(here.body.length).toBeGreaterThan(5000)
    const [, few] = await turnsWhile(() => work(asked(format)))
    expect(turns).toBeGreaterThan(100)
    expect(turns).toBeGreaterThan(5 * few)
  },
)

test('one that takes too long or too much memory is given up with what to do, and the next is written', async () => {
  const next = expect.stringContaining('Choose fewer findings, or take the dossier as a web page')
  const problem = (message: string) => ({ code: 'too-much-to-write', message: expect.stringContaining(message), next })
  const heavy = await writeApart(asked('dossier-pdf'), { ...LIMITS, memory: 60 })
  expect(heavy).toEqual({ ok: false, problem: problem('more than 60 MB of memory') })
  const slow = await writeApart(asked('dossier-pdf'), { ...LIMITS, time: 20 })
  expect(slow).toEqual({ ok: false, problem: problem('longer than 0.02 seconds') })
  expect(codeOf(await writeApart(asked('dossier-docx'), LIMITS))).toBe('none')
})

test('the problem that a writer stops with is told', async () => {
  const { story, texts } = exportedStory({ reviews: [], edits: [] })
  const none = { format: 'claim-review', exported: { story, texts }, options: OPTIONS } as const
  expect(await writeApart(none, LIMITS)).toEqual(await work(none))
  expect(codeOf(await work(none))).toBe('no-verdict')
})
