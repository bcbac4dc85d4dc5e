// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory } from '@/testing/desk-story'
import { filterOf } from './filter'
import { type ClaimRow, type ClaimWindow, handleOf } from './row'
import { useChoice } from './use-choice'
import { useRows } from './use-rows'
import { claimRowsOf } from './view-model'

const none = { kind: null, certainty: null, finding: null, stance: null, proposition: null, hand: null, verdict: null }
const address = { ...none, source: null, voice: null, q: '', sort: 'place', columns: [], row: 0, passages: 1 } as const
const ROWS = claimRowsOf(readStory(deskStory()), filterOf({ ...address, columns: [] }))
const row = (index: number) => ROWS[index] as ClaimRow
const ids = (...indexes: number[]) => indexes.map((index) => row(index).id)

describe('a choice of claims', () => {
  const near = (index: number) => (index < 3 ? ROWS[index] : undefined)
  const handles = vi.fn(async (from: number, to: number) => ROWS.slice(from, to + 1).map(handleOf))
  const choosing = () =>
    renderHook(({ which }) => useChoice(which, ROWS.length, { rowAt: near, handles }), { initialProps: { which: '' } })

  it('is made one by one, and by stretches from the last one, in sight or not', async () => {
    const { result } = choosing()
    act(() => result.current.toggle(1))
    act(() => result.current.toggle(2))
    act(() => result.current.toggle(1))
    expect([...result.current.chosen.keys()]).toEqual(ids(2))
    act(() => result.current.toggle(0))
    await act(async () => result.current.extend(2))
    expect(handles).not.toHaveBeenCalled()
    expect(result.current.chosen.size).toBe(3)
    await act(async () => result.current.extend(6))
    expect(handles).toHaveBeenCalledExactlyOnceWith(0, 6)
    expect(new Set(result.current.chosen.keys())).toEqual(new Set(ids(0, 1, 2, 3, 4, 5, 6)))
    await act(async () => result.current.all())
    expect(result.current.chosen.size).toBe(ROWS.length)
    act(() => result.current.clear())
    expect(result.current.chosen.size).toBe(0)
  })

  it('is gone with other filters', () => {
    const { result, rerender } = choosing()
    act(() => result.current.toggle(1))
    rerender({ which: '?kind=date' })
    expect(result.current.chosen.size).toBe(0)
    act(() => result.current.toggle(0))
    expect([...result.current.chosen.keys()]).toEqual(ids(0))
  })

  it('says when the server did not answer, and keeps what was chosen', async () => {
    const { result } = choosing()
    act(() => result.current.toggle(1))
    handles.mockRejectedValueOnce(new Error('gone'))
    await act(async () => result.current.all())
    expect(result.current.failed).toBe(true)
    expect([...result.current.chosen.keys()]).toEqual(ids(1))
  })
})

describe('rows by window', () => {
  afterEach(() => vi.unstubAllGlobals())
  const first: ClaimWindow = { version: '7', total: 200, from: 0, rows: ROWS.slice(0, 3) }
  const answer = (version: string) => {
    const asked = vi.fn(async (_address: string) => Response.json({ ...first, version, from: 60, rows: [row(4)] }))
    vi.stubGlobal('fetch', asked)
    return asked
  }
  const rows = (onNewer: () => void) => renderHook(() => useRows({ slug: 's', query: '?q=a', first, onNewer }))

  it('are asked for once, where they are wanted and not there', async () => {
    const asked = answer('7')
    const { result } = rows(() => undefined)
    expect(result.current.rowAt(2)).toBe(ROWS[2])
    act(() => result.current.want(70, 80))
    act(() => result.current.want(71, 81))
    await waitFor(() => expect(result.current.rowAt(60)?.id).toBe(row(4).id))
    expect(asked.mock.calls.map(([address]) => address)).toEqual(['/api/stories/s/claims?q=a&from=60&count=60'])
  })

  it('of a later state of the story are not shown among the others', async () => {
    answer('8')
    const newer = vi.fn()
    const { result } = rows(newer)
    act(() => result.current.want(70, 80))
    await waitFor(() => expect(newer).toHaveBeenCalledOnce())
    expect(result.current.rowAt(60)).toBeUndefined()
  })

  it('that did not come are told of, and asked for again', async () => {
    const asked = vi.fn(async (_address: string) => new Response('', { status: 500 }))
    vi.stubGlobal('fetch', asked)
    const { result } = rows(() => undefined)
    act(() => result.current.want(70, 80))
    await waitFor(() => expect(result.current.failed).toBe(true))
    answer('7')
    act(() => result.current.want(70, 80))
    await waitFor(() => expect(result.current.rowAt(60)).toBeDefined())
    expect(result.current.failed).toBe(false)
  })
})
