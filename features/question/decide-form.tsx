'use client'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { DECISIONS, type Decision } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'
import { Button } from '@/ui/button'
import { TextArea, TextField } from '@/ui/field'
import { ToneMark } from '@/ui/tone-mark'
import { Trouble } from '@/ui/trouble'
import { decideOn, takeBack } from './actions'

type DecideFormProps = { slug: string; question: string; named: boolean; standing: Decision | null }

/** The four ways to decide, a note, and the way back. */
export function DecideForm({ slug, question, named, standing }: DecideFormProps) {
  const [problem, setProblem] = useState<{ message: string; next: string } | null>(null)
  const [choice, setChoice] = useState<Decision | null>(standing)
  const [pending, start] = useTransition()
  const undo = (reviewId: string) =>
    start(async () => {
      const outcome = await takeBack(slug, reviewId)
      if (outcome.ok) toast.success('The decision was taken back.')
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  const save = (form: FormData) =>
    start(async () => {
      if (!choice) return setProblem({ message: 'Nothing is chosen yet.', next: 'Choose one of the four.' })
      const note = String(form.get('note') ?? '')
      const name = named ? null : String(form.get('name') ?? '')
      const outcome = await decideOn(slug, { target: 'question', key: question, decision: choice, note }, name)
      if (!outcome.ok) return setProblem(outcome.problem)
      setProblem(null)
      const { id } = outcome.value
      toast.success(`Decided: ${DECISION_WORDS[choice].name.toLowerCase()}.`, {
        action: { label: 'Undo', onClick: () => undo(id) },
      })
    })
  return (
    <form action={save} className="grid gap-4">
      <fieldset className="grid gap-1.5">
        <legend className="sr-only">Your decision</legend>
        {DECISIONS.map((decision) => {
          const { name, says, standing: tone } = DECISION_WORDS[decision]
          return (
            <label
              key={decision}
              data-tone={tone}
              className="flex cursor-pointer items-start gap-3 rounded-control border border-line px-3 py-2 hover:bg-sunken has-checked:border-tone has-checked:bg-tone-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="decision"
                value={decision}
                checked={choice === decision}
                onChange={() => setChoice(decision)}
                className="mt-1.5 accent-(--tone) outline-none"
              />
              <span className="min-w-0">
                <span className="flex items-center gap-1.5 text-small font-semibold">
                  <ToneMark tone={tone} /> {name}
                </span>
                <span className="block text-fine text-quiet">{says}</span>
              </span>
            </label>
          )
        })}
      </fieldset>
      <TextArea
        label="Note"
        hint="Why, for whoever reads it next. May stay empty."
        name="note"
        rows={2}
        maxLength={5000}
      />
      {named ? null : (
        <TextField
          label="Your name"
          hint="Decisions show who made them. Asked once."
          name="name"
          autoComplete="name"
          maxLength={100}
          required
        />
      )}
      {problem ? <Trouble {...problem} /> : null}
      <Button look="primary" type="submit" disabled={pending}>
        Decide
      </Button>
    </form>
  )
}
