'use client'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { Problem } from '@/contracts/desk'
import { STANCE_WORDS } from '@/contracts/words'
import { STANCES, type StanceKind } from '@/engine/model/comparison'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextArea } from '@/ui/field'
import { NameField } from '@/ui/name-field'
import { ToneMark } from '@/ui/tone-mark'
import { Trouble } from '@/ui/trouble'
import { tag, untag } from './actions'

type TagButtonProps = {
  slug: string
  proposition: string
  claim: string
  words: string
  stance: StanceKind | null
  named: boolean
}

const ORDER: StanceKind[] = [...STANCES]

/** Sets or changes how a passage stands to a proposition. */
export function TagButton({ slug, proposition, claim, words, stance, named }: TagButtonProps) {
  const [open, setOpen] = useState(false)
  const [choice, setChoice] = useState<StanceKind | null>(stance)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const undo = (id: string) =>
    start(async () => {
      const outcome = await untag(slug, id)
      if (outcome.ok) toast.success('The tag was taken back.')
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  const save = (form: FormData) =>
    start(async () => {
      if (!choice) return setProblem({ code: 'invalid', message: 'Nothing is chosen yet.', next: 'Choose a stance.' })
      const name = named ? null : String(form.get('name') ?? '')
      const outcome = await tag(slug, {
        proposition,
        claim,
        stance: choice,
        note: String(form.get('note') ?? ''),
        name,
      })
      if (!outcome.ok) return setProblem(outcome.problem)
      setProblem(null)
      setOpen(false)
      const { id } = outcome.value
      toast.success(`Tagged: ${STANCE_WORDS[choice].name}.`, { action: { label: 'Undo', onClick: () => undo(id) } })
    })
  return (
    <Dialog
      title="How does this passage stand to the reading?"
      description={`“${proposition}”`}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="small">{stance ? 'Change the tag' : 'Tag'}</Button>}
    >
      <form action={save} className="grid gap-4">
        <blockquote className="border-l-2 border-line-strong pl-3 font-serif">“{words}”</blockquote>
        <fieldset className="grid gap-1">
          <legend className="sr-only">Stance</legend>
          {ORDER.map((one) => (
            <label
              key={one}
              data-tone={one}
              className="flex cursor-pointer items-center gap-2.5 rounded-control px-2 py-1.5 hover:bg-sunken"
            >
              <input
                type="radio"
                name="stance"
                value={one}
                checked={choice === one}
                onChange={() => setChoice(one)}
                className="accent-(--tone)"
              />
              <ToneMark tone={one} />
              <span className="text-small">
                <strong className="font-semibold">{STANCE_WORDS[one].name}</strong>
                <span className="text-quiet">: {STANCE_WORDS[one].says}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextArea label="Note" name="note" rows={2} hint="May stay empty." maxLength={5000} />
        {named ? null : <NameField name="name" hint="Tags show who set them. Asked once." required />}
        {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={pending}>
            Keep the tag
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
