'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { Problem } from '@/contracts/desk'
import type { Edit, Meanwhile } from '@/contracts/edits'
import { change, undo } from './actions'

export type Sending = {
  edit: Edit
  why: string
  name: string | null
  /** what is said when it is kept */
  done: string
  /** where the page goes then, null where it stays */
  goTo: string | null
}

/** Takes a change back and says so. */
export async function undoWithWord(slug: string, id: string): Promise<boolean> {
  const outcome = await undo(slug, id)
  if (outcome.ok) toast.success('The change was taken back.')
  else toast.error(outcome.problem.message, { description: outcome.problem.next })
  return outcome.ok
}

/**
 * Sends an edit. Where somebody else changed the same thing since the page was loaded, nothing is kept and both are shown:
 * `keepMine` sends the same again over theirs, `takeTheirs` loads what they made of it.
 */
export function useEdit(slug: string, seen: string | null, onKept: () => void) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [clash, setClash] = useState<{ mine: Sending; theirs: Meanwhile } | null>(null)
  const send = (mine: Sending, over: string | null = seen) =>
    start(async () => {
      const outcome = await change(slug, { edit: mine.edit, why: mine.why, seen: over }, mine.name)
      if (!outcome.ok) {
        const { meanwhile } = outcome.problem
        setClash(meanwhile ? { mine, theirs: meanwhile } : null)
        setProblem(meanwhile ? null : outcome.problem)
        return
      }
      const { id } = outcome.value
      setProblem(null)
      setClash(null)
      onKept()
      if (mine.goTo) router.push(mine.goTo)
      toast.success(mine.done, {
        action: { label: 'Undo', onClick: () => start(async () => void (await undoWithWord(slug, id))) },
      })
    })
  return {
    pending,
    problem,
    clash,
    send,
    fail: setProblem,
    clear: () => setProblem(null),
    keepMine: () => clash && send(clash.mine, clash.theirs.id),
    takeTheirs: () => {
      setClash(null)
      onKept()
      router.refresh()
    },
    leaveBoth: () => setClash(null),
  }
}
