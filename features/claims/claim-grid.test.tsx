// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory } from '@/testing/desk-story'
import { KeysList } from '@/ui/keys/keys-list'
import { ClaimGrid } from './claim-grid'
import { USUAL } from './columns'
import { filterOf } from './filter'
import type { ClaimRow } from './row'
import { claimRowsOf } from './view-model'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: vi.fn() }) }))
vi.mock('./actions', () => ({ changeClaims: vi.fn(), takeBackChanges: vi.fn() }))

const none = { kind: null, certainty: null, finding: null, stance: null, proposition: null, hand: null, verdict: null }
const ADDRESS = {
  ...none,
  source: null,
  voice: null,
  q: '',
  sort: 'place' as const,
  columns: USUAL,
  row: 0,
  passages: 1,
}
const [ONE] = claimRowsOf(readStory(deskStory()), filterOf(ADDRESS)) as [ClaimRow]
const TOTAL = 6000
const row = (index: number): ClaimRow => ({ ...ONE, id: `claim-${index}`, quote: `Words number ${index}.` })
const rows = (from: number, count: number) =>
  Array.from({ length: Math.min(count, TOTAL - from) }, (_, i) => row(from + i))

// a page that lays nothing out gives everything no height: a frame of some rows, and rows of one height
beforeEach(() => {
  const height = (element: HTMLElement) => (element.tagName === 'TR' ? 96 : 720)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return height(this)
  })
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(720)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200)
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => {
      const query = new URL(address, 'http://desk').searchParams
      const [from, count] = [Number(query.get('from')), Number(query.get('count'))]
      return Response.json({ version: '1', total: TOTAL, from, rows: rows(from, count) })
    }),
  )
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function shown(onUrlUpdate = vi.fn()) {
  const first = { version: '1', total: TOTAL, from: 0, rows: rows(0, 40) }
  render(<ClaimGrid slug="s" query="" which="" first={first} row={0} named />, {
    wrapper: withNuqsTestingAdapter({ searchParams: '', onUrlUpdate, hasMemory: true }),
  })
  return onUrlUpdate
}
const box = (index: number) => document.querySelector<HTMLInputElement>(`input[data-row="${index}"]`)
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const mounted = () => document.querySelectorAll('tbody [data-index]').length

it('mounts the rows in sight alone, and tells how many there are', () => {
  shown()
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('6001')
  expect(mounted()).toBeGreaterThan(5)
  expect(mounted()).toBeLessThan(40)
  expect(screen.getByRole('row', { name: /Words number 3\./ }).getAttribute('aria-rowindex')).toBe('5')
})

it('its keys stand in the list of all keys as long as it is there', () => {
  render(<KeysList />)
  shown()
  press('?')
  expect(screen.getByRole('dialog').textContent).toMatch(/Table of claims.*↑↓From claim to claim.*Ctrl \+ AChoose all/)
})

it('goes from row to row by keys, to rows that have to be fetched too', async () => {
  shown()
  box(0)?.focus()
  press('ArrowDown')
  expect(document.activeElement).toBe(box(1))
  expect([box(0)?.tabIndex, box(1)?.tabIndex]).toEqual([-1, 0])
  press('End')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('5999'))
  expect(box(5999)?.getAttribute('aria-label')).toContain('Words number 5999')
  expect(mounted()).toBeLessThan(60)
  // scrolling changes which rows stand before it; it is the same row all the same, and keeps the focus
  const last = box(5999)
  const frame = screen.getByRole('grid').parentElement as HTMLElement
  frame.scrollTop = 300_000
  fireEvent.scroll(frame)
  await waitFor(() => expect(box(3125)).not.toBeNull())
  expect(box(5999)).toBe(last)
  expect(document.activeElement).toBe(last)
  press('Home')
  await waitFor(() => expect(document.activeElement).toBe(box(0)))
})

it('chooses on the way, and none again', async () => {
  shown()
  const bar = screen.getByRole('toolbar')
  box(0)?.focus()
  press('ArrowDown', { shiftKey: true })
  await waitFor(() => expect(bar.textContent).toContain('2 of 6,000 claims chosen'))
  expect(screen.getByRole('row', { name: /Words number 1\./ }).getAttribute('aria-selected')).toBe('true')
  press('Escape')
  expect(bar.textContent).toContain('0 of 6,000 claims chosen')
})

it('sorts by the head that is pressed, the other way round, and not at all', async () => {
  const updates = shown()
  const head = () => screen.getByRole('columnheader', { name: 'Value' })
  const sorted = () => updates.mock.lastCall?.[0].searchParams.get('sort') ?? null
  fireEvent.click(screen.getByRole('button', { name: 'Value' }))
  await waitFor(() => expect(sorted()).toBe('value'))
  expect(head().getAttribute('aria-sort')).toBe('ascending')
  fireEvent.click(screen.getByRole('button', { name: 'Value' }))
  await waitFor(() => expect(sorted()).toBe('-value'))
  expect(head().getAttribute('aria-sort')).toBe('descending')
  fireEvent.click(screen.getByRole('button', { name: 'Value' }))
  await waitFor(() => expect(sorted()).toBeNull())
  expect(head().getAttribute('aria-sort')).toBe('none')
})
