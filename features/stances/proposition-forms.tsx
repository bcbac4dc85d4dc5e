'use client'
import { Undo2 } from 'lucide-react'
import { useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { Problem } from '@/contracts/desk'
import { Button } from '@/ui/button'
import { Confirm } from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { addReading, removeReading, untag } from './actions'

const tell = (problem: Problem) => toast.error(problem.message, { description: problem.next })

/** Adds a reading that all sources are then held against. */
export function AddProposition({ slug }: { slug: string }) {
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const save = (data: FormData) =>
    start(async () => {
      const outcome = await addReading(slug, String(data.get('proposition') ?? ''))
      setProblem(outcome.ok ? null : outcome.problem)
      if (!outcome.ok) return
      form.current?.reset()
      toast.success('The proposition was added, and the method ran again.')
    })
  return (
    <form ref={form} action={save} className="no-print flex flex-wrap items-start gap-3">
      <TextField
        label="Add a proposition"
        name="proposition"
        placeholder="The new line will close within a year"
        hint="A disputed reading as one plain sentence. The method looks who takes it and who rejects it."
        error={problem ? `${problem.message} ${problem.next}` : null}
        maxLength={500}
        className="min-w-0 flex-1 basis-80"
      />
      <Button look="primary" type="submit" disabled={pending} className="sm:mt-6">
        {pending ? 'Adding …' : 'Add'}
      </Button>
    </form>
  )
}

/** Takes a reading out, with a question first and a way back after. */
export function RemoveProposition({ slug, proposition }: { slug: string; proposition: string }) {
  const [pending, start] = useTransition()
  const bringBack = () =>
    start(async () => {
      const outcome = await addReading(slug, proposition)
      if (!outcome.ok) tell(outcome.problem)
    })
  const remove = () =>
    start(async () => {
      const outcome = await removeReading(slug, proposition)
      if (outcome.ok) toast('The proposition was removed.', { action: { label: 'Undo', onClick: bringBack } })
      else tell(outcome.problem)
    })
  return (
    <Confirm
      title="Remove this proposition?"
      description={`“${proposition}” leaves the story. Tags set by hand come back if you add it again in the same words.`}
      action="Remove it"
      onConfirm={remove}
      trigger={
        <Button size="small" disabled={pending}>
          Remove
        </Button>
      }
    />
  )
}

export function UntagButton({ slug, reviewId }: { slug: string; reviewId: string }) {
  const [pending, start] = useTransition()
  const undo = () =>
    start(async () => {
      const outcome = await untag(slug, reviewId)
      if (!outcome.ok) tell(outcome.problem)
    })
  return (
    <Button size="small" look="quiet" onClick={undo} disabled={pending}>
      <Undo2 aria-hidden="true" className="size-4" />
      Undo the tag
    </Button>
  )
}
