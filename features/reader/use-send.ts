'use client'
import { useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { Problem } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { sendEdit, takeBackEdit } from './actions'

type Sent = { input: EditInput; name: string | null; said: string; done: (made: string | null) => void }

/** Sends edits: what went wrong stays to be shown, and what came in between can be overruled. */
export function useSend(slug: string) {
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<Problem | null>(null)
  const last = useRef<Sent | null>(null)
  const undo = (id: string) =>
    start(async () => {
      const outcome = await takeBackEdit(slug, id)
      if (outcome.ok) toast.success('The edit was taken back.')
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  const send = (sent: Sent) => {
    last.current = sent
    start(async () => {
      const outcome = await sendEdit(slug, sent.input, sent.name)
      setProblem(outcome.ok ? null : outcome.problem)
      if (!outcome.ok) return
      const { id, made } = outcome.value
      toast.success(sent.said, { action: { label: 'Undo', onClick: () => undo(id) } })
      sent.done(made)
    })
  }
  /** Sends again what was sent last, knowing now what came in between. */
  const keepMine = () => {
    const [sent, meanwhile] = [last.current, problem?.meanwhile]
    if (sent && meanwhile) send({ ...sent, input: { ...sent.input, seen: meanwhile.id } })
  }
  return { pending, problem, send, keepMine, clear: () => setProblem(null) }
}
