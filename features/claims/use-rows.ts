'use client'
import { useCallback, useMemo, useReducer, useRef, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { ClaimRow, ClaimWindow, Handle } from './row'

const STEP = 60

async function ask<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  return (await answer.json()) as T
}

type Asked = { slug: string; query: string; first: ClaimWindow; onNewer: () => void }

/**
 * The rows of a long list, of which the page brought the first in sight; more are fetched when they are wanted. What was
 * fetched holds for this state of the story alone: an answer from a later one has the page made anew.
 */
export function useRows({ slug, query, first, onNewer }: Asked) {
  const [, show] = useReducer((count: number) => count + 1, 0)
  const [failed, setFailed] = useState<ClaimWindow | null>(null)
  const newer = useRef(onNewer)
  newer.current = onNewer
  const store = useMemo(
    () => ({ first, rows: new Map(first.rows.map((row, i) => [first.from + i, row])), asked: new Set<number>() }),
    [first],
  )
  const addressOf = useCallback(
    (more: string) => `${addresses.claimRows(slug)}${query || '?'}${query ? '&' : ''}${more}`,
    [slug, query],
  )

  const want = useCallback(
    (from: number, to: number) => {
      for (let step = Math.floor(from / STEP); step * STEP <= Math.min(to, first.total - 1); step++) {
        if (store.asked.has(step) || held(store.rows, step * STEP, Math.min((step + 1) * STEP, first.total))) continue
        store.asked.add(step)
        ask<ClaimWindow>(addressOf(`from=${step * STEP}&count=${STEP}`))
          .then((answer) => {
            if (answer.version !== first.version) return newer.current()
            answer.rows.forEach((row, i) => {
              store.rows.set(answer.from + i, row)
            })
            setFailed(null)
            show()
          })
          .catch(() => {
            store.asked.delete(step)
            setFailed(first)
          })
      }
    },
    [store, first, addressOf],
  )

  /** What an edit must know of a stretch of rows, in sight or not. */
  const handles = useCallback(
    (from: number, to: number): Promise<Handle[]> => ask(addressOf(`handles=yes&from=${from}&count=${to - from + 1}`)),
    [addressOf],
  )
  const rowAt = useCallback((index: number): ClaimRow | undefined => store.rows.get(index), [store])
  return { rowAt, want, handles, failed: failed === first }
}

function held(rows: Map<number, ClaimRow>, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!rows.has(index)) return false
  return true
}
