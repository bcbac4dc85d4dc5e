import { subjectOf } from '@/contracts/edit-subject'
import type { ClaimFields, EditDto } from '@/contracts/edits'
import { pagesInWords } from '@/contracts/pages'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { valueInWords } from '@/contracts/value-words'
import { type VerdictShown, verdictShown } from '@/contracts/verdicts'
import { CERTAINTY_WORDS, type Standing } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'

/** How a claim is marked: by the gravest finding it takes part in, `alone` where no question asks for it. */
export type MarkTone = Standing | 'alone'

export const GRAVITY: MarkTone[] = ['conflict', 'apparent', 'agreement', 'single', 'not_comparable', 'alone']
export const gravest = (tones: MarkTone[]): MarkTone | null => GRAVITY.find((tone) => tones.includes(tone)) ?? null

/** A claim as one reads it. */
export type Said = { statement: string; chain: string[]; certainty: string; value: string | null }

/** That a person made or changed a claim; `before`: what it was before, null where there was none. */
export type Edited = { id: string; who: string; at: string; why: string; before: Said | null }

export type NoteQuestion = {
  id: string
  text: string
  standing: Standing
  /** what this claim answers, where that says more at a glance than the words do */
  own: string | null
  others: string[]
}

/** What a mark tells when it is opened. */
export type ClaimNote = Said & {
  id: string
  /** where a paged document has the words: “p. 4” */
  page: string | null
  tone: MarkTone
  questions: NoteQuestion[]
  fields: ClaimFields
  /** what the fields were before any change, by which it is told what a change is */
  base: ClaimFields
  edited: Edited | null
  added: Edited | null
  verdict: VerdictShown
}

export const fieldsOf = (claim: Claim): ClaimFields => {
  const { statement, value, voices, certainty, polarity, kind, scope } = claim
  return { statement, value, voices, certainty, polarity, kind, scope }
}

/** Builds the notes of a story's claims. */
export function noteMaker(reading: StoryReading): (claim: Claim) => ClaimNote {
  const made = new Map(reading.story.edits.flatMap((edit) => (edit.made ? [[edit.made, edit] as const] : [])))
  return (claim) => {
    const questions = reading.places(claim.id).map(({ question, answer }) => ({
      id: question.id,
      text: question.text,
      standing: reading.standing(question),
      own: answer.label.length > GLANCE ? null : answer.label,
      others: othersOf(reading, claim, question),
    }))
    const adding = made.get(claim.id)
    const original = reading.original(claim.id)
    const change = reading.edit(subjectOf({ kind: 'claim.change', claim: claim.id, fields: {} }))
    const fields = fieldsOf(claim)
    const added = adding?.edit.kind === 'claim.add' ? adding.edit.fields : fields
    // one object where nothing was changed: it is sent to the page once
    const base = !change ? fields : original ? fieldsOf(original) : added
    return {
      id: claim.id,
      page: pagesInWords(reading.source(claim.source)?.pages, claim.quote),
      tone: gravest(questions.map((question) => question.standing)) ?? 'alone',
      ...saidOf(reading, claim.source, claim),
      questions,
      fields,
      base,
      edited: change && editedOf(change, saidOf(reading, claim.source, base)),
      added: adding ? editedOf(adding, null) : null,
      verdict: verdictShown(reading, claim.id),
    }
  }
}

const editedOf = ({ id, person, at, why }: EditDto, before: Said | null): Edited => ({
  id,
  who: person?.name ?? 'somebody',
  at,
  why,
  before,
})

/** The words for what a claim says; the first of its voices goes by the name of its source. */
export const saidOf = (reading: StoryReading, source: string, fields: ClaimFields): Said => ({
  statement: fields.statement,
  chain: [sourceName(reading.source(source)), ...fields.voices.slice(1).map((voice) => voice.name)],
  certainty: CERTAINTY_WORDS[fields.certainty],
  value: fields.value ? valueInWords(fields.value) : null,
})

/** A label longer than this says no more at a glance than the names do. */
const GLANCE = 44

/** Who else answers and what, own answer and neighbours of other events included; a line for each answer. */
function othersOf(reading: StoryReading, claim: Claim, question: Question): string[] {
  const lines = new Map<string, { label: string; sources: Set<string> }>()
  const add = (key: string, label: string, source: string | undefined) => {
    if (!source || source === claim.source) return
    const line = lines.get(key) ?? { label, sources: new Set() }
    line.sources.add(sourceName(reading.source(source)))
    lines.set(key, line)
  }
  for (const answer of question.answers)
    for (const id of answer.claims) add(answer.id, answer.label, reading.claim(id)?.source)
  for (const { a, b, coarse } of reading.relations(claim.id)) {
    const other = a === claim.id ? b : a
    const place = coarse === 'unrelated' ? undefined : reading.places(other)[0]
    if (place) add(place.answer.id, place.answer.label, reading.claim(other)?.source)
  }
  return [...lines.values()].map(({ label, sources }) => {
    const names = [...sources].join(', ')
    return label.length > GLANCE ? names : `${names}: ${label}`
  })
}
