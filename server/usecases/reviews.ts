import { randomUUID } from 'node:crypto'
import {
  DECISIONS,
  type DecideInput,
  type Decision,
  decideSchema,
  type Outcome,
  type PersonDto,
  type ReviewDto,
} from '@/contracts/desk'
import { DECISION_WORDS, STANCE_WORDS } from '@/contracts/words'
import { STANCES, type StanceKind } from '@/engine/model/comparison'
import { type Handle, transaction } from '@/server/db/client'
import { attempt, checked, ok, stop } from '@/server/errors/outcome'
import { anchorOf, splitStanceKey } from '@/server/store/anchor'
import { type ChangeRow, findChange, insertChange, standingChanges } from '@/server/store/changes'
import { personHere } from '@/server/store/people'
import { listPropositions } from '@/server/store/propositions'
import { insertReview, listReviews, standingReview } from '@/server/store/reviews'
import { loadShown, type Shown } from '@/server/store/shown'
import { touchStory } from '@/server/store/stories'
import { undoWhere } from './changes'
import { knownStory } from './known-story'
import { changedMeanwhile, needsName } from './meanwhile'

/** Keeps a person's decision beside the method's suggestion. The one before it stays on record and returns when this is undone. */
export const decide = (slug: string, input: DecideInput): Promise<Outcome<ReviewDto>> =>
  attempt(() => keepDecision(slug, input))

/** Keeps several decisions, all or none; taking one of them back takes back all. */
export const decideMany = (slug: string, inputs: DecideInput[]): Promise<Outcome<{ ids: string[] }>> =>
  attempt(async () => {
    if (inputs.length === 0) stop('invalid', 'Nothing was chosen.', 'Choose what to decide on first.')
    const batch = randomUUID()
    return transaction(async (db) => {
      const desk = await deskNow(db, slug)
      const ids: string[] = []
      for (const input of inputs) ids.push((await keepIn(db, desk, input, { batch })).id)
      return { ids }
    })
  })

type More = { origin?: string; batch?: string; after?: (db: Handle, review: ReviewDto) => Promise<void> }

/** The same for use cases that do more; `after` runs with it or not at all. */
export const keepDecision = (slug: string, input: DecideInput, more: More = {}): Promise<ReviewDto> =>
  transaction(async (db) => keepIn(db, await deskNow(db, slug), input, more))

type Desk = {
  storyId: string
  shown: Shown | null
  propositions: string[]
  person: PersonDto | null
  /** the decisions that stood before */
  reviews: ReviewDto[]
}

/** What every decision is checked against, read once for all that are made in one go. */
async function deskNow(db: Handle, slug: string): Promise<Desk> {
  const { id: storyId } = await knownStory(db, slug)
  const shown = await loadShown(db, storyId)
  const propositions = await listPropositions(db, storyId)
  const reviews = shown ? await listReviews(db, storyId, shown.comparison, propositions) : []
  return { storyId, shown, propositions, person: await personHere(db), reviews }
}

async function keepIn(db: Handle, desk: Desk, input: DecideInput, more: More): Promise<ReviewDto> {
  const { target, key, decision, note, reading, seen } = checked(decideSchema, input)
  const allowed: readonly string[] = target === 'stance' ? STANCES : DECISIONS
  if (!allowed.includes(decision))
    stop('invalid', `“${decision}” is no decision on a ${target}.`, `Choose one of: ${allowed.join(', ')}.`)
  const { storyId } = desk
  const shown = desk.shown ?? notThere(target)
  const anchor = anchorIn(shown, desk.propositions, target, key) ?? notThere(target)
  const person = desk.person ?? needsName()
  const before = desk.reviews.find((other) => other.target === target && other.key === key && other.reading === reading)
  if (seen !== undefined && before && before.id !== seen) {
    const { id, at, note: why } = before
    changedMeanwhile({ id, person: before.person.name, at, says: inWords(target, before.decision), why })
  }
  await touchStory(db, storyId)
  const { origin, batch, after } = more
  const review = await insertReview(db, {
    storyId,
    target,
    key,
    decision,
    note: note.trim(),
    anchor,
    origin,
    reading,
    person,
  })
  await insertChange(db, {
    storyId,
    kind: 'review',
    subject: `review\n${target}\n${key}\n${reading}`,
    what: `${reading === 2 ? 'Second reading' : 'Decided'}: ${aboutOf(shown, target, key)}`,
    from: before ? inWords(target, before.decision) : null,
    to: inWords(target, decision),
    why: note.trim(),
    data: { review: review.id },
    batch,
    person,
  })
  await after?.(db, review)
  return review
}

function anchorIn({ comparison }: Shown, propositions: string[], target: DecideInput['target'], key: string) {
  const known = target !== 'stance' || propositions.includes(splitStanceKey(key).proposition)
  return known ? anchorOf(comparison, target, key) : null
}

const notThere = (target: string): never =>
  stop(
    'not-found',
    `The ${target} this decision is about is not in the story’s newest run.`,
    'Load the page again and decide on what it shows now.',
  )

const inWords = (target: DecideInput['target'], decision: string): string =>
  target === 'stance' ? STANCE_WORDS[decision as StanceKind].name : DECISION_WORDS[decision as Decision].name

function aboutOf({ comparison }: Shown, target: DecideInput['target'], key: string): string {
  if (target === 'question') return comparison.questions.find(({ id }) => id === key)?.text ?? key
  const { proposition, claim } = target === 'stance' ? splitStanceKey(key) : { proposition: null, claim: key }
  const words = `“${comparison.claims.find(({ id }) => id === claim)?.statement ?? claim}”`
  return proposition === null ? words : `${words} on “${proposition}”`
}

/** Takes a decision back; the one before it, if any, stands again. */
export async function undoReview(slug: string, reviewId: string): Promise<Outcome<{ reviewId: string }>> {
  const outcome = await undoWhere(slug, async (db, storyId) => {
    const changes = await standingChanges(db, storyId, ['review'])
    const found = changes.find(({ data }) => (data as { review?: string }).review === reviewId)
    return found ?? adopted(db, storyId, reviewId)
  })
  return outcome.ok ? ok({ reviewId }) : outcome
}

/** A decision from before changes were written down, or one that came with the sample: it is written down when it is taken back. */
async function adopted(db: Handle, storyId: string, reviewId: string): Promise<ChangeRow> {
  const review = (await standingReview(db, storyId, reviewId)) ?? noSuchDecision()
  const target = review.target as DecideInput['target']
  const id = await insertChange(db, {
    storyId,
    kind: 'review',
    subject: `review\n${target}\n${review.key}\n${review.reading}`,
    what: `Decided on a ${target}`,
    from: null,
    to: inWords(target, review.decision),
    why: review.note,
    data: { review: reviewId },
    person: review.person,
  })
  return (await findChange(db, storyId, id)) ?? noSuchDecision()
}

const noSuchDecision = (): never =>
  stop('not-found', 'There is no such decision to take back.', 'Load the page again to see which decisions stand.')
