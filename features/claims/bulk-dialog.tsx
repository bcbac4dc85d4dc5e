'use client'
import { useState, useTransition } from 'react'
import { DECISIONS, type Decision } from '@/contracts/decisions'
import type { Problem } from '@/contracts/desk'
import { counted } from '@/contracts/story-reading'
import { CERTAINTY_WORDS, DECISION_WORDS } from '@/contracts/words'
import type { Certainty } from '@/engine/model/claim'
import { Both } from '@/ui/both'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextArea } from '@/ui/field'
import { NameField } from '@/ui/name-field'
import { ToneMark } from '@/ui/tone-mark'
import { Trouble } from '@/ui/trouble'
import { type BulkAct, changeClaims, type Undo } from './actions'
import { type BulkEdit, editsFor, MOST_AT_ONCE, questionsOf, saidOf } from './bulk'
import { CERTAINTIES } from './filter'
import { QuestionChoice, type QuestionName } from './question-choice'
import { Radio } from './radio'
import type { Handle } from './row'

export type BulkKind = 'certainty' | 'aside' | 'back' | 'move' | 'decide'

type Props = {
  slug: string
  kind: BulkKind
  handles: Handle[]
  newest: () => Promise<Handle[]>
  named: boolean
  onClose: () => void
  onDone: (said: string, undo: Undo) => void
}

const TITLES: Record<BulkKind, { title: string; action: string; says: string }> = {
  certainty: {
    title: 'Say how certain they are',
    action: 'Keep it',
    says: 'What the method read stays beside it, and one press takes it all back.',
  },
  aside: {
    title: 'Set claims aside',
    action: 'Set aside',
    says: 'They leave every question and every count, and stay in the list of what was set aside.',
  },
  back: {
    title: 'Bring claims back',
    action: 'Bring back',
    says: 'They count again and answer the questions they answered before.',
  },
  move: {
    title: 'Move to a question',
    action: 'Move',
    says: 'Each leaves the question shown in its row and answers the one you choose.',
  },
  decide: {
    title: 'Decide on their questions',
    action: 'Decide',
    says: 'The decision is kept on each question that these claims answer, beside what the method found.',
  },
}

/** One thing done to all chosen claims in one go: what, why, and by whom where no name is known yet. */
export function BulkDialog({ slug, kind, handles, newest, named, onClose, onDone }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [theirs, setTheirs] = useState<Problem['meanwhile'] | null>(null)
  const [why, setWhy] = useState('')
  const [name, setName] = useState('')
  const [certainty, setCertainty] = useState<Certainty | null>(null)
  const [decision, setDecision] = useState<Decision | null>(null)
  const [question, setQuestion] = useState<QuestionName | null | undefined>(undefined)
  const [pending, start] = useTransition()
  const { title, action, says } = TITLES[kind]

  const bulkEdit = (): BulkEdit | null => {
    if (kind === 'aside') return { kind }
    if (kind === 'certainty') return certainty && { kind, certainty }
    return kind === 'move' && question !== undefined ? { kind, to: question } : null
  }
  const plan = (of: Handle[]): { act: BulkAct; count: number; said: string } | null => {
    if (kind === 'back') {
      const changes = of.flatMap(({ aside }) => aside ?? [])
      return {
        act: { kind, changes },
        count: changes.length,
        said: `${counted(changes.length, 'claim')} brought back.`,
      }
    }
    if (kind === 'decide') {
      if (!decision) return null
      const decisions = [...questionsOf(of)].map(([key, seen]) => {
        return { target: 'question' as const, key, decision, note: why, seen }
      })
      const said = `Decided on ${counted(decisions.length, 'question')}: ${DECISION_WORDS[decision].name.toLowerCase()}.`
      return { act: { kind, decisions }, count: decisions.length, said }
    }
    const edit = bulkEdit()
    if (!edit) return null
    const edits = editsFor(edit, of, why)
    return { act: { kind: 'edit', edits }, count: edits.length, said: saidOf(edit, edits.length) }
  }
  const trouble = (message: string, next: string) => setProblem({ code: 'invalid', message, next })
  const send = (of: Handle[]) =>
    start(async () => {
      const planned = plan(of)
      if (!planned) return trouble('Nothing is chosen yet.', 'Choose one of those above.')
      if (planned.count === 0) return trouble('This would change nothing.', 'All of these are so already.')
      if (planned.count > MOST_AT_ONCE)
        return trouble(
          `These are ${planned.count.toLocaleString('en-GB')}, and at most ${MOST_AT_ONCE.toLocaleString('en-GB')} are changed in one go.`,
          'Narrow the filters and choose again.',
        )
      const outcome = await changeClaims(slug, planned.act, named ? null : name)
      if (outcome.ok) return onDone(planned.said, outcome.value)
      setTheirs(outcome.problem.meanwhile ?? null)
      setProblem(outcome.problem.meanwhile ? null : outcome.problem)
    })
  const keepMine = () =>
    start(async () => {
      const ids = new Set(handles.map(({ id }) => id))
      try {
        const now = (await newest()).filter(({ id }) => ids.has(id))
        setTheirs(null)
        send(now)
      } catch {
        setTheirs(null)
        trouble('The server did not answer.', 'See that it still runs, then try again.')
      }
    })
  const count = kind === 'decide' ? counted(questionsOf(handles).size, 'question') : counted(handles.length, 'claim')
  return (
    <Dialog title={title} description={`${count}. ${says}`} open onOpenChange={(next) => (next ? null : onClose())}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          send(handles)
        }}
      >
        {kind === 'certainty' ? (
          <fieldset className="grid gap-1.5">
            <legend className="sr-only">Certainty</legend>
            {CERTAINTIES.map((one) => (
              <Radio key={one} name="certainty" checked={certainty === one} onChoose={() => setCertainty(one)}>
                {CERTAINTY_WORDS[one]}
              </Radio>
            ))}
          </fieldset>
        ) : null}
        {kind === 'decide' ? (
          <fieldset className="grid gap-1.5">
            <legend className="sr-only">Your decision</legend>
            {DECISIONS.map((one) => (
              <Radio key={one} name="decision" checked={decision === one} onChoose={() => setDecision(one)}>
                <ToneMark tone={DECISION_WORDS[one].standing} /> {DECISION_WORDS[one].name}
              </Radio>
            ))}
          </fieldset>
        ) : null}
        {kind === 'move' ? <QuestionChoice slug={slug} chosen={question} onChoose={setQuestion} /> : null}
        {kind === 'back' ? null : (
          <TextArea
            label={kind === 'decide' ? 'Note' : 'Why'}
            hint="For whoever reads it next. May stay empty."
            rows={2}
            maxLength={5000}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
        {named || kind === 'back' ? null : (
          <NameField required value={name} onChange={(event) => setName(event.target.value)} />
        )}
        {problem ? <Trouble {...problem} /> : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={pending}>
            {action}
          </Button>
        </div>
      </form>
      <Both
        mine={{ says: title, note: why }}
        theirs={theirs ? { who: theirs.person, when: theirs.at, says: theirs.says, note: theirs.why } : null}
        onKeepMine={keepMine}
        onTakeTheirs={onClose}
        onClose={() => setTheirs(null)}
        pending={pending}
      />
    </Dialog>
  )
}
