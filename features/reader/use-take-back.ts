'use client'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { takeBackDecision, takeBackEdit } from './actions'

/** Takes an edit or a decision back and says so. */
export function useTakeBack(slug: string) {
  const [pending, start] = useTransition()
  const takeBack = (what: 'edit' | 'decision', id: string, done: string) =>
    start(async () => {
      const outcome = await (what === 'edit' ? takeBackEdit : takeBackDecision)(slug, id)
      if (outcome.ok) toast.success(done)
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  return { pending, takeBack }
}
