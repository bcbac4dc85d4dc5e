'use client'
import { useCallback, useRef, useState } from 'react'
import { type ClaimRow, type Handle, handleOf } from './row'

type Rows = {
  rowAt: (index: number) => ClaimRow | undefined
  handles: (from: number, to: number) => Promise<Handle[]>
}

export type Choice = {
  chosen: ReadonlyMap<string, Handle>
  toggle: (index: number) => void
  /** from where one was last to here */
  extend: (index: number) => void
  all: () => void
  clear: () => void
  failed: boolean
}

const NONE: ReadonlyMap<string, Handle> = new Map()

/** Which claims are chosen. `which` names the filters: with other filters nothing is chosen, so that nobody edits what is out of sight. */
export function useChoice(which: string, total: number, { rowAt, handles }: Rows): Choice {
  const [state, setState] = useState({ which, chosen: NONE })
  const [failed, setFailed] = useState(false)
  const anchor = useRef<number | null>(null)
  const chosen = state.which === which ? state.chosen : NONE
  const put = useCallback(
    (change: (known: ReadonlyMap<string, Handle>) => ReadonlyMap<string, Handle>) => {
      setFailed(false)
      setState((known) => ({ which, chosen: change(known.which === which ? known.chosen : NONE) }))
    },
    [which],
  )
  const add = useCallback(
    async (from: number, to: number) => {
      const near = Array.from({ length: to - from + 1 }, (_, i) => rowAt(from + i))
      try {
        const found = near.every((row) => row !== undefined) ? near.map(handleOf) : await handles(from, to)
        put((known) => new Map([...known, ...found.map((handle) => [handle.id, handle] as const)]))
      } catch {
        setFailed(true)
      }
    },
    [rowAt, handles, put],
  )
  const toggle = (index: number) => {
    const row = rowAt(index)
    if (!row) return
    anchor.current = index
    put((known) => {
      const next = new Map(known)
      if (!next.delete(row.id)) next.set(row.id, handleOf(row))
      return next
    })
  }
  const extend = (index: number) => {
    const start = anchor.current ?? index
    anchor.current ??= index
    void add(Math.min(start, index), Math.max(start, index))
  }
  const clear = useCallback(() => {
    anchor.current = null
    put(() => NONE)
  }, [put])
  return { chosen, toggle, extend, all: () => void add(0, total - 1), clear, failed }
}
