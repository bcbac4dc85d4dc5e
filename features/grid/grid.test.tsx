import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { bigStory } from '@/testing/big-story/story'
import { deskStory } from '@/testing/desk-story'
import { loadGrid } from './filter'
import { Grid } from './grid'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {}, push: () => {} }) }))
vi.mock('./actions', () => ({ placeQuestion: () => Promise.resolve(null) }))

const shown = (story: ReturnType<typeof deskStory>, query = '') =>
  renderToStaticMarkup(
    <NuqsTestingAdapter searchParams={query}>
      <Grid reading={readStory(story)} address={loadGrid(`?${query}`)} />
    </NuqsTestingAdapter>,
  )
const count = (html: string, part: string) => html.split(part).length - 1

const big = bigStory()
const bigDesk = deskStory({
  sources: big.sources.map((source) => ({
    ...source,
    fileName: source.file,
    language: 'en',
    analysed: true,
    words: 1,
    pages: null,
    original: null,
  })),
  comparison: big.comparison,
})

it('the page of a big story brings the first rows and columns, and says how many there are', () => {
  const html = shown(bigDesk)
  expect(html).toContain(`aria-rowcount="${big.comparison.questions.length + 1}"`)
  expect(html).toContain('aria-colcount="61"')
  expect(count(html, 'role="rowheader"')).toBeGreaterThan(4)
  expect(count(html, 'role="rowheader"')).toBeLessThanOrEqual(12)
  expect(count(html, 'role="gridcell"')).toBeLessThanOrEqual(150)
  expect(html.length).toBeLessThan(160_000)
})

it('by groups the server draws the groups that the address asks for', () => {
  const html = shown(bigDesk, 'by=groups&groups=coast&rest=no')
  expect(html).toContain(`aria-rowcount="${big.comparison.questions.length + 2}`)
  expect(html).toContain('aria-colcount="22"')
  expect(html).toMatch(/coast<span[^>]*>: 20 sources/)
  expect(html).toMatch(/\d+ of \d+ sources/)
})

it('every cell says answer, certainty and voice, or why there is none', () => {
  const html = shown(deskStory())
  expect(html).toContain('says the mayor')
  expect(html).toContain('answered by 2 of 3 that could')
  for (const state of ['stated', 'silent', 'not applicable']) expect(html).toContain(state)
  // the tab key stops once
  expect(count(html.slice(html.indexOf('role="grid"')), 'tabindex="0"')).toBe(1)
})

it('only an order by hand can be changed by hand', () => {
  expect(shown(deskStory())).not.toContain('Move up')
  expect(shown(deskStory(), 'sort=hand')).toContain('Move up')
})

it('says what to do where there is nothing to show', () => {
  expect(shown(deskStory(), 'q=zzzz')).toContain('No question passes these filters')
  expect(shown(deskStory({ comparison: null, machine: null }))).toContain('No questions yet')
})
