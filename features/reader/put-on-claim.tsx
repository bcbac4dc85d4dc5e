'use client'
import { type FormEvent, useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { Problem } from '@/contracts/desk'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Trouble } from '@/ui/trouble'
import { putOnClaim } from './actions'
import type { Candidate, LeftOver } from './left-over'

/** Puts what lost its words on the claim that says it now: a person chooses, the likeliest claims come first. */
export function PutOnClaim({ slug, item, candidates }: { slug: string; item: LeftOver; candidates: Candidate[] }) {
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const put = (event: FormEvent) => {
    event.preventDefault()
    const to = candidates.find(({ claim }) => claim === chosen)
    if (!to) return setProblem({ code: 'nothing', message: 'No claim is chosen yet.', next: 'Choose one of the list.' })
    start(async () => {
      const outcome = await putOnClaim(slug, item, to)
      setProblem(outcome.ok ? null : outcome.problem)
      if (!outcome.ok) return
      setOpen(false)
      toast.success('It is about that claim now.')
    })
  }
  return (
    <Dialog
      title="Put it on another claim"
      description={`It was about “${item.quotes[0] ?? ''}”. Which claim of the text says so now?`}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" aria-label={`Put on a claim: ${item.says}`}>
          Put on a claim
        </Button>
      }
    >
      <form onSubmit={put} className="grid gap-4">
        <fieldset className="grid gap-1">
          <legend className="sr-only">Claims of the text</legend>
          {candidates.map(({ claim, words }) => (
            <label
              key={claim}
              className="flex cursor-pointer items-start gap-3 rounded-control border border-line px-3 py-2 hover:bg-sunken has-checked:border-ink"
            >
              <input
                type="radio"
                name="claim"
                checked={chosen === claim}
                onChange={() => setChosen(claim)}
                className="mt-1.5 accent-(--ink)"
              />
              <span className="min-w-0 font-serif">{words}</span>
            </label>
          ))}
        </fieldset>
        {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={pending}>
            Put it there
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
