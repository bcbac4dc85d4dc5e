'use client'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ClaimFields } from '@/contracts/edits'
import type { FoundQuestion } from '@/contracts/found'
import { CERTAINTY_WORDS, KIND_WORDS } from '@/contracts/words'
import type { Certainty, ClaimKind } from '@/engine/model/claim'
import { Button } from '@/ui/button'
import { CheckField, TextArea, TextField } from '@/ui/field'
import { NameField } from '@/ui/name-field'
import { Select } from '@/ui/select'
import { type ClaimDraft, draftOf, readDraft } from './draft'
import { QuestionField } from './question-field'
import { ReadWords } from './read-words'
import { draftOfValue } from './value-draft'
import { ValueFields } from './value-fields'
import { VoiceFields } from './voice-fields'

export type Kept = { fields: ClaimFields; question: string | null; why: string; name: string | null; draft: ClaimDraft }

type Props = {
  slug: string
  given: ClaimFields
  /** the names of voices to choose from */
  voices: string[]
  /** questions to offer first; null where the form does not ask for one */
  near: FoundQuestion[] | null
  named: boolean
  /** where the method's own reading of the words is asked for; null where it is not */
  readAt: string | null
  pending: boolean
  action: string
  /** what went wrong, shown above the buttons */
  trouble?: ReactNode
  onKeep: (kept: Kept) => void
  onCancel: () => void
}

const options = <Key extends string>(words: Record<Key, string>) =>
  (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value, label }))

/** Everything a claim says, to be filled in or put in other words. What was typed stays until it is kept or given up. */
export function ClaimForm(props: Props) {
  const { slug, given, voices, near, named, readAt, pending, action, trouble, onKeep, onCancel } = props
  const [draft, setDraft] = useState(() => draftOf(given))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const form = useRef<HTMLFormElement>(null)
  const set = (more: Partial<ClaimDraft>) => setDraft((before) => ({ ...before, ...more }))
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus()
  }, [])
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [errors])
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const read = readDraft(draft, given)
    setErrors(read.ok ? {} : read.errors)
    if (!read.ok) return
    const { question, why, name } = draft
    onKeep({ fields: read.value, question: question || null, why: why.trim(), name: named ? null : name, draft })
  }
  return (
    <form ref={form} onSubmit={keep} noValidate className="grid gap-5">
      <TextArea
        label="What is claimed"
        hint="One assertion in a sentence of its own."
        serif
        rows={3}
        value={draft.statement}
        error={errors.statement}
        onChange={(event) => set({ statement: event.target.value })}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <Select
          label="Kind"
          options={options(KIND_WORDS)}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as ClaimKind })}
        />
        <Select
          label="Certainty"
          options={options(CERTAINTY_WORDS)}
          value={draft.certainty}
          onChange={(certainty) => set({ certainty: certainty as Certainty })}
        />
        <TextField
          label="Scope"
          hint="What part of the matter it speaks of. May stay empty."
          value={draft.scope}
          onChange={(event) => set({ scope: event.target.value })}
        />
      </div>
      <CheckField
        label="It says that something is not so"
        checked={draft.polarity === 'negative'}
        onChange={(event) => set({ polarity: event.target.checked ? 'negative' : 'positive' })}
      />
      {readAt ? (
        <ReadWords at={readAt} onTake={({ kind, value }) => set({ kind, value: draftOfValue(value) })} />
      ) : null}
      <ValueFields value={draft.value} errors={errors} onChange={(value) => set({ value })} />
      <VoiceFields voices={draft.voices} known={voices} errors={errors} onChange={(chain) => set({ voices: chain })} />
      {near ? (
        <QuestionField slug={slug} near={near} value={draft.question} onChange={(question) => set({ question })} />
      ) : null}
      <TextField
        label="Why"
        hint="For whoever reads the history. May stay empty."
        maxLength={5000}
        value={draft.why}
        onChange={(event) => set({ why: event.target.value })}
      />
      {named ? null : <NameField value={draft.name} onChange={(event) => set({ name: event.target.value })} />}
      {trouble}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? 'Saving …' : action}
        </Button>
      </div>
    </form>
  )
}
