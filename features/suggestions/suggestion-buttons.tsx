'use client'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { Outcome, Problem } from '@/contracts/desk'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import { setAside, takeBack, takeOver } from './actions'

type Props = { slug: string; question: string; suggestion: string; dismissed: boolean; decision: string }

/** Takes a suggestion over as one's own decision, or puts it aside; both can be undone. */
export function SuggestionButtons({ slug, question, suggestion, dismissed, decision }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const sent = <T,>(work: () => Promise<Outcome<T>>, done: (value: T) => void) =>
    start(async () => {
      const outcome = await work()
      setProblem(outcome.ok ? null : outcome.problem)
      if (outcome.ok) done(outcome.value)
    })
  const undone = (reviewId: string) =>
    sent(
      () => takeBack(slug, reviewId),
      () => toast.success('The decision was taken back.'),
    )
  const take = () =>
    sent(
      () => takeOver(slug, question, suggestion),
      ({ id }) =>
        toast.success(`Decided: ${decision.toLowerCase()}.`, { action: { label: 'Undo', onClick: () => undone(id) } }),
    )
  const put = (away: boolean) =>
    sent(
      () => setAside(slug, suggestion, away),
      () => toast.success(away ? 'The suggestion was put aside.' : 'The suggestion is back.'),
    )
  return (
    <div className="no-print mt-3 grid gap-3">
      <p className="flex flex-wrap gap-2">
        <Button size="small" onClick={take} disabled={pending}>
          Decide so: {decision}
        </Button>
        <Button size="small" look="quiet" onClick={() => put(!dismissed)} disabled={pending}>
          {dismissed ? 'Bring back' : 'Dismiss'}
        </Button>
      </p>
      {problem ? <Trouble {...problem} /> : null}
    </div>
  )
}
