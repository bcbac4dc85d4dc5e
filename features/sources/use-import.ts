'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem, SourceDto } from '@/contracts/desk'
import type { ImportAnswer } from '@/contracts/imported'
import { type Entry, type ImportItem, type ImportState, isOpen, linksIn } from './import-item'
import { type RunState, sendAll, stopComparing } from './import-queue'
import { forgetEntries, keepEntries, keptEntries } from './queue-store'

/** Whether any of what was given went in; `no-story` where there is none to put it into, and nothing was tried. */
export type Added = 'some' | 'none' | 'no-story'

/** The queue of an import: what was given, how far each is, the ways to stop it and to take it up again. */
export function useImport(slugOf: () => Promise<string | null>, slug: string | null) {
  const router = useRouter()
  const queue = useRef<Entry[]>([])
  const [entries, setEntries] = useState<Entry[]>([])
  const [run, setRun] = useState<RunState>('none')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [keeps, setKeeps] = useState(true)
  const stopper = useRef<AbortController | null>(null)
  const into = useRef<string | null>(slug)

  const show = useCallback((next: Entry[]) => {
    queue.current = next
    setEntries(next)
  }, [])
  const keep = useCallback(async (ids: Set<string>) => {
    if (!into.current) return
    const changed = queue.current.flatMap((entry, order) => (ids.has(entry.item.id) ? [{ entry, order }] : []))
    if (!(await keepEntries(into.current, changed))) setKeeps(false)
  }, [])

  // what an earlier visit of this page left
  useEffect(() => {
    if (!slug || queue.current.length > 0) return
    void keptEntries(slug).then((left) => {
      if (queue.current.length === 0 && left.some((entry) => entry.state.at !== 'added')) show(left)
      else if (queue.current.length === 0)
        void forgetEntries(
          slug,
          left.map(({ item }) => item.id),
        )
    })
  }, [slug, show])

  // who leaves the page stops the import; it goes on when they come back
  useEffect(() => () => stopper.current?.abort(), [])

  const set = useCallback(
    (id: string, state: ImportState) => {
      show(queue.current.map((entry) => (entry.item.id === id ? { ...entry, state } : entry)))
      if (state.at !== 'sending') void keep(new Set([id]))
    },
    [show, keep],
  )
  const put = useCallback(
    async (items: ImportItem[], at: 'waiting' | 'offered') => {
      const ids = new Set(items.map(({ id }) => id))
      const known = queue.current.filter(({ item }) => !ids.has(item.id))
      show([...known, ...items.map((item) => ({ item, state: { at } as ImportState }))])
      await keep(ids)
    },
    [show, keep],
  )

  const work = useCallback(
    async (items: ImportItem[]) => {
      const story = into.current
      if (!story || items.length === 0) return false
      setBusy(true)
      stopper.current = new AbortController()
      const connection = { slug: story, fetch: window.fetch.bind(window), signal: stopper.current.signal }
      const mark = (id: string, state: ImportState, answer?: ImportAnswer) => {
        set(id, state)
        const offered = newLinks(answer, queue.current)
        if (offered.length > 0) void put(offered, 'offered')
      }
      const added = await sendAll(items, connection, { item: mark, run: setRun })
      setBusy(false)
      if (added > 0) router.refresh()
      return queue.current.some(({ item, state }) => items.some(({ id }) => id === item.id) && state.at === 'added')
    },
    [router, set, put],
  )

  const add = useCallback(
    async (items: ImportItem[]): Promise<Added> => {
      setProblem(null)
      const story = await slugOf()
      if (!story) return 'no-story'
      into.current = story
      await put(items, 'waiting')
      return (await work(items)) ? 'some' : 'none'
    },
    [slugOf, put, work],
  )
  /** Sends what fits anew, in its order. */
  const sendThose = (fits: (entry: Entry) => boolean) => {
    const items = queue.current.filter(fits).map(({ item }) => ({ ...item, again: true }))
    const ids = new Set(items.map(({ id }) => id))
    show(queue.current.map((entry) => (ids.has(entry.item.id) ? { ...entry, state: { at: 'waiting' } } : entry)))
    void work(items)
  }
  const forget = (fits: (entry: Entry) => boolean) => {
    const gone = queue.current.filter(fits).map(({ item }) => item.id)
    show(queue.current.filter((entry) => !fits(entry)))
    if (into.current) void forgetEntries(into.current, gone)
  }

  // the reading of texts is stopped between two; the comparison at once
  const stop = () => {
    stopper.current?.abort()
    if (run === 'running' && into.current) void stopComparing({ slug: into.current, fetch: window.fetch.bind(window) })
  }
  const correct = useCallback(
    (source: SourceDto) => show(queue.current.map((entry) => corrected(entry, source))),
    [show],
  )

  return {
    entries,
    run,
    busy,
    problem,
    keeps,
    setProblem,
    add,
    stop,
    correct,
    resume: () => sendThose(isOpen),
    retry: () => sendThose(({ state }) => state.at === 'failed'),
    fetchChosen: (ids: ReadonlySet<string>) => sendThose(({ item }) => ids.has(item.id)),
    leave: (ids: ReadonlySet<string>) => forget(({ item }) => ids.has(item.id)),
    clear: () => forget(({ state }) => state.at !== 'offered'),
  }
}

/** The links that a list gave, without those that are in the queue already. */
function newLinks(answer: ImportAnswer | undefined, queue: Entry[]): ImportItem[] {
  const links = answer?.kept.links ?? []
  const open = new Set(linksIn(links.map(({ url }) => url).join('\n'), queue))
  return links
    .filter(({ url }) => open.delete(url))
    .map(({ url, meta }) => ({ id: crypto.randomUUID(), name: meta.title ?? url, content: { link: url, meta } }))
}

function corrected(entry: Entry, source: SourceDto): Entry {
  const { state } = entry
  if (state.at !== 'added' || !state.found.some(({ id }) => id === source.id)) return entry
  return { ...entry, state: { ...state, found: state.found.map((known) => (known.id === source.id ? source : known)) } }
}
