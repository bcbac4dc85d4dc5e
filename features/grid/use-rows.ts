'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { GridRow, GridWindow } from './row'

/** Rows that are fetched in one go. */
const STRETCH = 50

export type Given = { address: string; version: string; total: number; first: GridRow[] }

type Held = {
  given: Given
  rows: ReadonlyMap<number, GridRow>
  /** stretches fetched from the version that the page shows; others stand until they are fetched again */
  fresh: ReadonlySet<number>
}

export type Rows = {
  at: (index: number) => GridRow | undefined
  /** fetches what is missing between two rows, the last included */
  need: (from: number, to: number) => void
  /** a row stands elsewhere from now on; the server is told by who calls */
  move: (from: number, to: number) => void
  failed: boolean
  again: () => void
}

const hold = (given: Given, rows: ReadonlyMap<number, GridRow> = new Map()): Held => ({
  given,
  rows: new Map([...rows, ...given.first.map((row, i) => [i, row] as const)]),
  fresh: new Set(given.first.length === given.total ? [0] : []),
})

/**
 * The rows of an address as far as they were looked at, each stretch fetched when it comes into sight. While `paused`, rows
 * that are being moved stay where the hand put them, whatever the server says meanwhile.
 */
export function useRows(given: Given, paused: boolean): Rows {
  const router = useRouter()
  const [held, setHeld] = useState(() => hold(given))
  const [failed, setFailed] = useState(false)
  const asked = useRef(new Map<number, AbortController>())
  if (held.given.address !== given.address) setHeld(hold(given))
  // what is shown stays until the new version of it is there
  else if (held.given.first !== given.first && !paused)
    setHeld(hold(given, held.given.total === given.total ? held.rows : undefined))

  const { address, version, total } = given
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer to an earlier question must not arrive any more
  useEffect(() => {
    const open = asked.current
    return () => {
      for (const request of open.values()) request.abort()
      open.clear()
    }
  }, [address, version])

  const fetchStretch = useCallback(
    async (stretch: number) => {
      const request = new AbortController()
      asked.current.set(stretch, request)
      try {
        const from = stretch * STRETCH
        const query = `${address}${address.includes('?') ? '&' : '?'}from=${from}&to=${from + STRETCH}`
        const answer = await fetch(query, { signal: request.signal })
        if (!answer.ok) throw new Error(`${answer.status}`)
        const window = (await answer.json()) as GridWindow
        setFailed(false)
        setHeld((now) => (now.given.address === address ? withWindow(now, stretch, window) : now))
        // somebody changed the story meanwhile: the frame of the page is asked for again, too
        if (window.version !== version) router.refresh()
      } catch {
        if (!request.signal.aborted) setFailed(true)
      } finally {
        if (asked.current.get(stretch) === request) asked.current.delete(stretch)
      }
    },
    [address, version, router],
  )

  const need = useCallback(
    (from: number, to: number) => {
      if (paused) return
      const first = Math.floor(from / STRETCH)
      const last = Math.floor(Math.min(to, total - 1) / STRETCH)
      for (const [stretch, request] of asked.current) if (stretch < first || stretch > last) request.abort()
      for (let stretch = first; stretch <= last; stretch++)
        if (!held.fresh.has(stretch) && !isOpen(asked.current.get(stretch))) void fetchStretch(stretch)
    },
    [held.fresh, fetchStretch, total, paused],
  )
  const move = (from: number, to: number) => setHeld((now) => ({ ...now, rows: moved(now.rows, from, to) }))
  const again = () => {
    setFailed(false)
    setHeld((now) => ({ ...now, fresh: new Set(now.fresh) }))
  }
  return { at: (index) => held.rows.get(index), need, move, failed, again }
}

const isOpen = (request: AbortController | undefined) => request !== undefined && !request.signal.aborted

function withWindow(now: Held, stretch: number, { from, rows }: GridWindow): Held {
  const next = new Map(now.rows)
  for (const [i, row] of rows.entries()) next.set(from + i, row)
  return { ...now, rows: next, fresh: new Set([...now.fresh, stretch]) }
}

/** The rows with one of them put elsewhere; those between make room. */
function moved(rows: ReadonlyMap<number, GridRow>, from: number, to: number): Map<number, GridRow> {
  const next = new Map<number, GridRow>()
  for (const [index, row] of rows) {
    if (index === from) next.set(to, row)
    else if (from < index && index <= to) next.set(index - 1, row)
    else if (to <= index && index < from) next.set(index + 1, row)
    else next.set(index, row)
  }
  return next
}
