import type { Decision, ReviewDto } from '@/contracts/desk'
import type { Edit, EditDto } from '@/contracts/edits'
import type { StoryReading } from '@/contracts/story-reading'
import { valueInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS, DECISION_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'

/** A line of the history of a question: who, when, from what to what, why, and how it is taken back. */
export type HistoryLine = {
  id: string
  person: string
  at: string
  what: string
  from: string | null
  to: string | null
  why: string
  undo: { review: string } | { change: string }
}

/** What people did to a question that still stands, newest first. `blind`: without the first reader's decisions. */
export function historyOf(reading: StoryReading, question: Question, blind: boolean): HistoryLine[] {
  const firsts = blind ? [] : reading.history('question', question.id)
  const second = reading.second('question', question.id)
  const lines = [
    ...firsts.map((review, i) => decided(review, firsts[i + 1], 'Decided')),
    ...(second && (blind || firsts.length > 0) ? [decided(second, undefined, 'Second reading')] : []),
    ...editsOn(reading, question).map((edit) => edited(reading, edit)),
  ]
  return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

const nameOf = (review: ReviewDto) => DECISION_WORDS[review.decision as Decision].name

const decided = (review: ReviewDto, before: ReviewDto | undefined, what: string): HistoryLine => ({
  id: review.id,
  person: review.person.name,
  at: review.at,
  what: review.origin ? `${what} after a suggestion of the ${review.origin}` : what,
  from: before ? nameOf(before) : null,
  to: nameOf(review),
  why: review.note,
  undo: { review: review.id },
})

/** The edits that have to do with a question: on it, on what is in it, and those that brought it about. */
export function editsOn(reading: StoryReading, question: Question): EditDto[] {
  const members = new Set(question.answers.flatMap(({ claims }) => claims))
  return reading.story.edits.filter(({ edit, made, orphaned }) => {
    if (orphaned) return false
    switch (edit.kind) {
      case 'question.rename':
        return edit.question === question.id
      case 'question.split':
        return edit.question === question.id || made === question.id
      case 'question.merge':
        return edit.into === question.id
      case 'claim.move':
        return edit.from === question.id || edit.to === question.id
      case 'claim.change':
        return members.has(edit.claim)
      case 'claim.aside':
        return wasIn(reading, question, edit.claim)
      case 'claim.add':
        return made !== null && members.has(made)
      case 'pair.apart':
        return made === question.id || members.has(edit.a) || members.has(edit.b)
      default:
        return false
    }
  })
}

/** A claim that was set aside is in no question any more; the method had it in this one. */
const wasIn = (reading: StoryReading, question: Question, claim: string): boolean =>
  reading.originalQuestion(question.id)?.answers.some(({ claims }) => claims.includes(claim)) ?? false

function edited(reading: StoryReading, { id, edit, person, at, why }: EditDto): HistoryLine {
  return {
    id,
    person: person?.name ?? 'Somebody',
    at,
    why,
    undo: { change: id },
    ...told(reading, edit),
  }
}

type Told = { what: string; from: string | null; to: string | null }

function told(reading: StoryReading, edit: Edit): Told {
  const claim = (of: string) => reading.claim(of) ?? reading.original(of)
  const said = (of: string) => `“${claim(of)?.statement ?? 'a claim that is gone'}”`
  const asked = (of: string | null) =>
    of === null
      ? 'no question'
      : ((reading.question(of) ?? reading.originalQuestion(of))?.text ?? 'a question that is gone')
  switch (edit.kind) {
    case 'question.rename':
      return { what: 'Renamed', from: reading.originalQuestion(edit.question)?.text ?? null, to: edit.text }
    case 'question.split':
      return { what: 'Split', from: asked(edit.question), to: `${edit.text} (${edit.claims.map(said).join(', ')})` }
    case 'question.merge':
      return { what: 'Merged', from: asked(edit.question), to: asked(edit.into) }
    case 'claim.move':
      return { what: `Moved ${said(edit.claim)}`, from: asked(edit.from), to: asked(edit.to) }
    case 'claim.change':
      return {
        what: `Changed ${said(edit.claim)}`,
        from: fieldsInWords(reading.original(edit.claim) ?? {}, edit.fields),
        to: fieldsInWords(edit.fields, edit.fields),
      }
    case 'claim.aside':
      return { what: `Set aside ${said(edit.claim)}`, from: 'a claim', to: 'no claim' }
    case 'claim.add':
      return { what: `Added “${edit.fields.statement}”`, from: null, to: asked(edit.question) }
    case 'pair.apart':
      return { what: `Judged different: ${said(edit.a)} and ${said(edit.b)}`, from: null, to: null }
    default:
      return { what: 'Changed', from: null, to: null }
  }
}

/** The fields of a claim that an edit names, in words; null where nothing is known of them. */
function fieldsInWords(of: Partial<Claim>, named: Partial<Claim>): string | null {
  const words = Object.keys(named).flatMap((field) => {
    switch (field) {
      case 'value':
        return of.value ? `value ${valueInWords(of.value)}` : 'no value'
      case 'certainty':
        return of.certainty ? CERTAINTY_WORDS[of.certainty] : []
      case 'voices':
        return of.voices ? of.voices.map(({ name }) => name).join(' → ') : []
      default: {
        const value = of[field as 'statement' | 'scope' | 'polarity' | 'kind']
        return value ? `${field} “${value}”` : []
      }
    }
  })
  return words.length > 0 ? words.join('; ') : null
}

/** What of a question is a person's doing, for the line under its name. */
export type ByHand = {
  kind: 'renamed' | 'split' | 'apart'
  person: string
  at: string
  change: string
  machine: string | null
}

/** A renamed or hand-made question says so, with the method's own wording. */
export function byHandOf(reading: StoryReading, question: Question): ByHand | null {
  const own = editsOn(reading, question)
  const renamed = own.find(({ edit }) => edit.kind === 'question.rename')
  const made = own.find((one) => one.made === question.id)
  const from = made ?? renamed
  if (!from) return null
  const origin = made && 'question' in made.edit ? (made.edit.question as string) : question.id
  return {
    kind: made ? (made.edit.kind === 'pair.apart' ? 'apart' : 'split') : 'renamed',
    person: from.person?.name ?? 'somebody',
    at: from.at,
    change: from.id,
    machine: (made ? parentText(reading, made, origin) : reading.originalQuestion(question.id)?.text) ?? null,
  }
}

/** What the method asked where these claims stood before a person set them apart. */
function parentText(reading: StoryReading, made: EditDto, parent: string): string | undefined {
  if (made.edit.kind !== 'pair.apart') return reading.originalQuestion(parent)?.text
  const moved = made.edit.b
  return reading.story.machine?.questions.find((one) => one.answers.some(({ claims }) => claims.includes(moved)))?.text
}
