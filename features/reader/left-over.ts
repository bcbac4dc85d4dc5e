import type { Decision, ReviewDto } from '@/contracts/desk'
import { subjectOf } from '@/contracts/edit-subject'
import type { Edit, EditDto } from '@/contracts/edits'
import type { StoryReading } from '@/contracts/story-reading'
import { DECISION_WORDS } from '@/contracts/words'
import { likeness } from './text-diff'

/** An edit or a decision that stands apart from the marks in the text, with the words it was about. */
export type LeftOver = {
  id: string
  what: 'edit' | 'decision'
  says: string
  who: string
  at: string
  why: string
  quotes: string[]
  /** how it is sent again about another claim; null where it is about something else than one claim */
  again: Again | null
}

export type Again =
  | { as: 'edit'; edit: Extract<Edit, { kind: 'claim.change' | 'claim.aside' }> }
  | { as: 'decision'; target: 'claim' | 'stance'; proposition: string; decision: string; reading: 1 | 2 }

/** A claim that an orphan may be about now; `seen`: the change of that kind that stands on it. */
export type Candidate = { claim: string; words: string; seen: string | null }

const MOST_CANDIDATES = 8

/** The claims of a source, those most like the words of an orphan first. */
export function candidatesFor(reading: StoryReading, source: string, { quotes, again }: LeftOver): Candidate[] {
  const lost = quotes.join(' ')
  return reading.comparison.claims
    .filter((claim) => claim.source === source)
    .map((claim) => ({ claim, alike: likeness(lost, claim.quote.exact) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_CANDIDATES)
    .map(({ claim: { id, quote } }) => ({
      claim: id,
      words: quote.exact,
      seen: again?.as === 'edit' ? (reading.edit(subjectOf({ ...again.edit, claim: id }))?.id ?? null) : null,
    }))
}

const EDIT_SAYS: Record<Edit['kind'], (edit: Edit) => string> = {
  'claim.add': (edit) => `A claim was added${edit.kind === 'claim.add' ? `: ${edit.fields.statement}` : ''}`,
  'claim.change': () => 'A claim was put in other words',
  'claim.aside': () => 'A claim was set aside',
  'claim.verdict': (edit) => `A verdict was given${edit.kind === 'claim.verdict' ? `: ${edit.rating}` : ''}`,
  'claim.move': () => 'A claim was moved to another question',
  'question.rename': (edit) => `A question was renamed${edit.kind === 'question.rename' ? `: ${edit.text}` : ''}`,
  'question.split': (edit) => `A question was split${edit.kind === 'question.split' ? `: ${edit.text}` : ''}`,
  'question.merge': () => 'Two questions were made one',
  'pair.apart': () => 'Two claims were judged different',
  'grid.order': () => 'The rows of the grid were ordered by hand',
  'brief.lead': () => 'The lead of the brief was written',
  'brief.findings': () => 'The findings of the brief were chosen',
}

/** What people did about words that this source does not have any more. */
export function orphansOf({ story }: StoryReading, source: string): LeftOver[] {
  const here = ({ orphaned, quotes }: EditDto | ReviewDto) =>
    orphaned && quotes.some((quote) => quote.source === source)
  return [
    ...story.edits.filter(here).map((edit) => fromEdit(edit, source)),
    ...story.reviews.filter(here).map((review) => fromReview(review, source)),
  ]
}

/** The claims of this source that somebody set aside. */
export const setAsideOf = ({ story }: StoryReading, source: string): LeftOver[] =>
  story.edits
    .filter(({ edit, orphaned, quotes }) => edit.kind === 'claim.aside' && !orphaned && quotes[0]?.source === source)
    .map((edit) => fromEdit(edit, source))

const wordsIn = (quotes: EditDto['quotes'], source: string): string[] => [
  ...new Set(quotes.filter((quote) => quote.source === source).map(({ exact }) => exact)),
]

const fromEdit = ({ id, edit, person, at, why, quotes }: EditDto, source: string): LeftOver => ({
  id,
  what: 'edit',
  says: EDIT_SAYS[edit.kind](edit),
  who: person?.name ?? 'somebody',
  at,
  why,
  quotes: wordsIn(quotes, source),
  again: edit.kind === 'claim.change' || edit.kind === 'claim.aside' ? { as: 'edit', edit } : null,
})

function fromReview(review: ReviewDto, source: string): LeftOver {
  const { id, target, key, decision, person, at, note, reading, quotes } = review
  const proposition = target === 'stance' ? key.slice(0, Math.max(0, key.lastIndexOf('\n'))) : ''
  return {
    id,
    what: 'decision',
    says: (DECISION_WORDS[decision as Decision]?.name ?? decision) + (proposition ? `, on “${proposition}”` : ''),
    who: person.name,
    at,
    why: note,
    quotes: wordsIn(quotes, source),
    again: target === 'question' ? null : { as: 'decision', target, proposition, decision, reading },
  }
}
