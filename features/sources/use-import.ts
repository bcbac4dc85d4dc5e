'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Problem } from '@/contracts/desk'
import { type ImportItem, type ImportState, type RunState, sendAll } from './import-queue'

export type Entry = { item: ImportItem; state: ImportState }

/** The queue of an import: what was given, how far each is, and the way to stop. */
export function useImport(slugOf: () => Promise<string | null>) {
  const router = useRouter()
  const [entries, setEntries] = useState<Entry[]>([])
  const [run, setRun] = useState<RunState>('none')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const stopper = useRef<AbortController | null>(null)
  const slugAtWork = useRef<string | null>(null)

  const add = useCallback(
    async (items: ImportItem[]) => {
      setProblem(null)
      const slug = await slugOf()
      if (!slug) return false
      setEntries((known) => [...known, ...items.map((item) => ({ item, state: { at: 'waiting' } as ImportState }))])
      setBusy(true)
      stopper.current = new AbortController()
      const mark = (id: string, state: ImportState) =>
        setEntries((known) => known.map((entry) => (entry.item.id === id ? { ...entry, state } : entry)))
      slugAtWork.current = slug
      const connection = { slug, fetch: window.fetch.bind(window), signal: stopper.current.signal }
      const added = await sendAll(items, connection, { item: mark, run: setRun })
      setBusy(false)
      if (added > 0) router.refresh()
      return added > 0
    },
    [router, slugOf],
  )

  /** Stops what is at work: the sending of texts, or the comparison after it. */
  const stop = () => {
    stopper.current?.abort()
    if (run === 'running' && slugAtWork.current)
      fetch(addresses.run(slugAtWork.current), { method: 'DELETE' }).catch(() => {})
  }
  return { entries, run, busy, problem, setProblem, add, stop }
}
