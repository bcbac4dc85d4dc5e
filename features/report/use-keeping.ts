'use client'
import { useEffect, useRef, useState } from 'react'
import type { Outcome, Problem } from '@/contracts/desk'
import type { Meanwhile } from '@/contracts/edits'

export type KeepState = 'kept' | 'waiting' | 'keeping' | 'trouble'
type Send<T> = (value: T, seen: string | null) => Promise<Outcome<{ id: string }>>

export type Keeping<T> = {
  value: T
  state: KeepState
  problem: Problem | null
  /** what somebody else kept meanwhile */
  meanwhile: Meanwhile | null
  /** words of an earlier visit that were not kept then are back */
  restored: boolean
  change: (value: T, now?: boolean) => void
  /** keeps what waits, at once */
  flush: () => void
  keepMine: () => void
  takeTheirs: () => void
  dismiss: () => void
}

/** How long somebody rests before what they wrote is kept. */
export const REST_MS = 2000

type Given<T> = { name: string; stands: T; seen: string | null; send: Send<T>; same: (a: T, b: T) => boolean }
type Draft<T> = { value: T; seen: string | null }

/**
 * Keeps what one writes while one writes. It goes to the server after a rest, one thing at a time; until it is there it
 * lies in this browser, so that a closed window or a stopped server loses nothing. `seen` is the change that was shown
 * when one began: where another stands by then, both are shown and nothing is written over.
 */
export function useKeeping<T>({ name, stands, seen, send, same }: Given<T>): Keeping<T> {
  const [value, setValue] = useState(stands)
  const [state, setState] = useState<KeepState>('kept')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const [restored, setRestored] = useState(false)
  const base = useRef(seen)
  const shown = useRef(seen)
  const latest = useRef(stands)
  const busy = useRef(false)
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const clean = state === 'kept'

  const flush = async () => {
    clearTimeout(rest.current)
    if (busy.current) return
    busy.current = true
    for (;;) {
      const sending = latest.current
      setState('keeping')
      const outcome = await send(sending, base.current).catch(() => UNREACHABLE)
      if (!outcome.ok) {
        setProblem(outcome.problem.meanwhile ? null : outcome.problem)
        setMeanwhile(outcome.problem.meanwhile ?? null)
        setState('trouble')
        break
      }
      base.current = outcome.value.id
      if (same(latest.current, sending)) {
        forget(name)
        setProblem(null)
        setRestored(false)
        setState('kept')
        break
      }
      store(name, { value: latest.current, seen: base.current })
    }
    busy.current = false
  }

  const change = (next: T, now = false) => {
    latest.current = next
    setValue(next)
    setState('waiting')
    store(name, { value: next, seen: base.current })
    clearTimeout(rest.current)
    if (now) flush()
    else rest.current = setTimeout(flush, REST_MS)
  }

  // what stands on the server changed and nothing waits here: that is what one goes on with
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stands` comes with `seen`
  useEffect(() => {
    if (shown.current === seen) return
    shown.current = seen
    if (!clean || seen === base.current) return
    base.current = seen
    latest.current = stands
    setValue(stands)
  }, [seen])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page stands
  useEffect(() => {
    const draft = stored<T>(name)
    if (draft && !same(draft.value, stands)) {
      base.current = draft.seen
      latest.current = draft.value
      setValue(draft.value)
      setRestored(true)
      setState('waiting')
    } else if (draft) forget(name)
    return () => clearTimeout(rest.current)
  }, [])

  return {
    value,
    state,
    problem,
    meanwhile,
    restored,
    change,
    flush: () => {
      if (!clean) flush()
    },
    keepMine: () => {
      base.current = meanwhile?.id ?? null
      setMeanwhile(null)
      flush()
    },
    takeTheirs: () => {
      base.current = seen
      latest.current = stands
      forget(name)
      setValue(stands)
      setMeanwhile(null)
      setRestored(false)
      setState('kept')
    },
    dismiss: () => setMeanwhile(null),
  }
}

const UNREACHABLE: Outcome<never> = {
  ok: false,
  problem: {
    code: 'unreachable',
    message: 'The desk does not answer.',
    next: 'Your words stay in this browser. Start the desk again, then keep them.',
  },
}

function store(name: string, draft: Draft<unknown>): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft))
  } catch {
    // a browser that keeps nothing: the words are on the page still
  }
}

function stored<T>(name: string): Draft<T> | null {
  try {
    const text = localStorage.getItem(name)
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

const forget = (name: string): void => {
  try {
    localStorage.removeItem(name)
  } catch {
    // nothing was kept, nothing is to be forgotten
  }
}
