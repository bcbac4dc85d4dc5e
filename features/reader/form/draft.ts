import type { ClaimFields } from '@/contracts/edits'
import type { Certainty, ClaimKind, Polarity, Voice } from '@/engine/model/claim'
import { draftOfValue, type Read, readValue, type ValueDraft } from './value-draft'

/** A claim as it stands in a form. `question` is the id of the one it answers, empty for none. */
export type ClaimDraft = {
  statement: string
  kind: ClaimKind
  value: ValueDraft
  voices: Voice[]
  certainty: Certainty
  polarity: Polarity
  scope: string
  question: string
  why: string
  name: string
}

export const draftOf = (fields: ClaimFields): ClaimDraft => ({
  statement: fields.statement,
  kind: fields.kind,
  value: draftOfValue(fields.value),
  voices: fields.voices,
  certainty: fields.certainty,
  polarity: fields.polarity,
  scope: fields.scope ?? '',
  question: '',
  why: '',
  name: '',
})

/** What a new claim begins as: the words themselves, said by the source. */
export const newFields = (words: string, voice: Voice, value: ClaimFields['value'] = null): ClaimFields => ({
  statement: words.replace(/\s+/g, ' ').trim(),
  value,
  voices: [voice],
  certainty: 'stated',
  polarity: 'positive',
  kind: value && value.type !== 'text' ? value.type : 'other',
  scope: null,
})

const LONGEST_STATEMENT = 2000

/** What the form says, or what is wrong with each of its fields; `given` is what it began with. */
export function readDraft(draft: ClaimDraft, given: ClaimFields): Read<ClaimFields> {
  const errors: Record<string, string> = {}
  const statement = draft.statement.trim()
  if (statement === '') errors.statement = 'Say in a sentence what is claimed.'
  if (statement.length > LONGEST_STATEMENT) errors.statement = 'At most 2,000 characters: a claim is one assertion.'
  const voices = draft.voices.map(({ name, kind }) => ({ name: name.trim(), kind }))
  voices.forEach(({ name }, i) => {
    if (name === '') errors[`voice-${i}`] = 'Say who it is, or take this voice out.'
  })
  const value = readValue(draft.value, given.value)
  if (!value.ok) Object.assign(errors, value.errors)
  if (!value.ok || Object.keys(errors).length > 0) return { ok: false, errors }
  const { certainty, polarity, kind } = draft
  const scope = draft.scope.trim() || null
  return { ok: true, value: { statement, value: value.value, voices, certainty, polarity, kind, scope } }
}

/** What differs from what the claim was before any edit: a later edit takes the place of an earlier one whole. */
export function changedFields(base: ClaimFields, now: ClaimFields): Partial<ClaimFields> {
  const names = Object.keys(now) as (keyof ClaimFields)[]
  const changed = names.filter((name) => JSON.stringify(base[name]) !== JSON.stringify(now[name]))
  return Object.fromEntries(changed.map((name) => [name, now[name]]))
}
