'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'
import type { Problem } from '@/contracts/desk'
import { type ImportItem, type ImportState, type RunState, sendAll, stopComparing } from './import-queue'

export type Entry = { item: ImportItem; state: ImportState }

/** The queue of an import: what was given, how far each is, and the way to stop. */
export function useImport(slugOf: () => Promise<string | null>) {
  const router = useRouter()
  const [entries, setEntries] = useState<Entry[]>([])
  const [run, setRun] = useState<RunState>('none')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const stopper = useRef<AbortController | null>(null)
  const into = useRef<string | null>(null)

  const add = useCallback(
    async (items: ImportItem[]) => {
      setProblem(null)
      const slug = await slugOf()
      if (!slug) return false
      into.current = slug
      setEntries((known) => [...known, ...items.map((item) => ({ item, state: { at: 'waiting' } as ImportState }))])
      setBusy(true)
      stopper.current = new AbortController()
      const mark = (id: string, state: ImportState) =>
        setEntries((known) => known.map((entry) => (entry.item.id === id ? { ...entry, state } : entry)))
      const connection = { slug, fetch: window.fetch.bind(window), signal: stopper.current.signal }
      const added = await sendAll(items, connection, { item: mark, run: setRun })
      setBusy(false)
      if (added > 0) router.refresh()
      return added > 0
    },
    [router, slugOf],
  )

  // the reading of texts is stopped between two; the comparison at once
  const stop = () => {
    stopper.current?.abort()
    if (run === 'running' && into.current) void stopComparing({ slug: into.current, fetch: window.fetch.bind(window) })
  }
  return { entries, run, busy, problem, setProblem, add, stop }
}
