'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { DECISIONS, type Decision } from '@/contracts/decisions'
import type { Problem } from '@/contracts/desk'
import type { Meanwhile } from '@/contracts/edits'
import { DECISION_WORDS } from '@/contracts/words'
import { Both } from '@/ui/both'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { useKeys } from '@/ui/keys/registry'
import { NameField } from '@/ui/name-field'
import { Trouble } from '@/ui/trouble'
import { decideOn, takeBack } from './actions'
import { Choices, KEYS } from './choices'

type DecideFormProps = {
  slug: string
  question: string
  named: boolean
  reading: 1 | 2
  /** what stands of this reading, as the page shows it */
  standing: { id: string; decision: Decision } | null
}

type Mine = { decision: Decision; note: string; name: string | null }

/** The four ways to decide, each by one key, a note, and the way back. */
export function DecideForm({ slug, question, named, reading, standing }: DecideFormProps) {
  const [problem, setProblem] = useState<Problem | null>(null)
  // what is chosen here and not sent yet; whatever comes to stand meanwhile does not take it away
  const [picked, setPicked] = useState<Decision | null>(null)
  const [note, setNote] = useState('')
  const [clash, setClash] = useState<{ mine: Mine; theirs: Meanwhile } | null>(null)
  const [pending, start] = useTransition()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const choice = picked ?? standing?.decision ?? null

  const undo = (reviewId: string) =>
    start(async () => {
      const outcome = await takeBack(slug, reviewId)
      if (outcome.ok) toast.success('The decision was taken back.')
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  const send = (mine: Mine, seen: string | null) =>
    start(async () => {
      const { decision, name } = mine
      const input = { target: 'question', key: question, decision, note: mine.note, reading, seen } as const
      const outcome = await decideOn(slug, input, name)
      if (!outcome.ok) {
        const { meanwhile } = outcome.problem
        setClash(meanwhile ? { mine, theirs: meanwhile } : null)
        return setProblem(meanwhile ? null : outcome.problem)
      }
      setProblem(null)
      setClash(null)
      // words typed meanwhile belong to the next decision
      setNote((now) => (now === mine.note ? '' : now))
      setPicked((now) => (now === decision ? null : now))
      const { id } = outcome.value
      const lead = reading === 2 ? 'Second reading' : 'Decided'
      toast.success(`${lead}: ${DECISION_WORDS[decision].name.toLowerCase()}.`, {
        action: { label: 'Undo', onClick: () => undo(id) },
      })
    })
  const decide = (decision: Decision | null) => {
    if (pending) return
    if (!decision)
      return setProblem({ code: 'invalid', message: 'Nothing is chosen yet.', next: 'Choose one of the four.' })
    const field = form.current?.elements.namedItem('name') as HTMLInputElement | null
    const name = field?.value.trim() ?? ''
    if (field && !name) {
      setProblem({
        code: 'no-name',
        message: 'Decisions show who made them.',
        next: 'Give your name, then press Enter. It is asked once.',
      })
      return field.focus()
    }
    send({ decision, note, name: named ? null : name }, standing?.id ?? null)
  }
  useKeys(reading === 2 ? 'Second reading' : 'Decide', [
    ...DECISIONS.flatMap((decision) =>
      KEYS[decision].map((press) => ({
        press,
        does: DECISION_WORDS[decision].name,
        run: () => {
          setPicked(decision)
          decide(decision)
        },
      })),
    ),
    ...(standing ? [{ press: 'u', does: 'Undo what was decided', run: () => undo(standing.id) }] : []),
  ])
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        decide(choice)
      }}
      className="grid gap-4"
    >
      <Choices legend={reading === 2 ? 'Your reading' : 'Your decision'} choice={choice} onChoose={setPicked} />
      <TextArea
        label="Note"
        hint="Why, for whoever reads it next. Goes with the key you press, too."
        name="note"
        rows={2}
        maxLength={5000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {named ? null : <NameField hint="Decisions show who made them. Asked once." name="name" required />}
      {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
      <Button look="primary" type="submit" disabled={pending}>
        {reading === 2 ? 'Give your reading' : 'Decide'}
      </Button>
      <Both
        mine={clash ? { says: DECISION_WORDS[clash.mine.decision].name, note: clash.mine.note } : { says: '' }}
        theirs={
          clash
            ? { who: clash.theirs.person, when: clash.theirs.at, says: clash.theirs.says, note: clash.theirs.why }
            : null
        }
        onKeepMine={() => clash && send(clash.mine, clash.theirs.id)}
        onTakeTheirs={() => {
          setClash(null)
          router.refresh()
        }}
        onClose={() => setClash(null)}
        pending={pending}
      />
    </form>
  )
}
