import { DECISIONS, type DecideInput, decideSchema, type Outcome, type ReviewDto } from '@/contracts/desk'
import { STANCES } from '@/engine/model/comparison'
import { database, type Handle, transaction } from '@/server/db/client'
import { attempt, checked, stop } from '@/server/errors/outcome'
import { anchorOf, splitStanceKey } from '@/server/store/anchor'
import { loadComparison, newestRun } from '@/server/store/load-run'
import { personHere } from '@/server/store/people'
import { listPropositions } from '@/server/store/propositions'
import { insertReview, markReviewUndone } from '@/server/store/reviews'
import { touchStory } from '@/server/store/stories'
import { knownStory } from './known-story'

/** Keeps a person's decision beside the method's suggestion. The one before it stays on record and returns when this is undone. */
export const decide = (slug: string, input: DecideInput): Promise<Outcome<ReviewDto>> =>
  attempt(() => keepDecision(slug, input))

/** The same for use cases that do more; `after` runs with it or not at all. */
export async function keepDecision(
  slug: string,
  input: DecideInput,
  more: { origin?: string; after?: (db: Handle, review: ReviewDto) => Promise<void> } = {},
): Promise<ReviewDto> {
  const { target, key, decision, note, reading } = checked(decideSchema, input)
  const allowed: readonly string[] = target === 'stance' ? STANCES : DECISIONS
  if (!allowed.includes(decision))
    stop('invalid', `“${decision}” is no decision on a ${target}.`, `Choose one of: ${allowed.join(', ')}.`)
  return transaction(async (db) => {
    const story = await knownStory(db, slug)
    const anchor = await whatItIsAbout(db, story.id, target, key)
    const person =
      (await personHere(db)) ??
      stop(
        'no-name',
        'A decision is kept with the name of who made it, and none is set on this computer.',
        'Give your name, then decide again.',
      )
    await touchStory(db, story.id)
    const { origin, after } = more
    const review = await insertReview(db, {
      storyId: story.id,
      target,
      key,
      decision,
      note: note.trim(),
      anchor,
      origin,
      reading,
      person,
    })
    await after?.(db, review)
    return review
  })
}

async function whatItIsAbout(db: Handle, storyId: string, target: DecideInput['target'], key: string) {
  const run = await newestRun(db, storyId)
  const anchor = run && anchorOf(await loadComparison(db, run), target, key)
  const proposition = target === 'stance' ? splitStanceKey(key).proposition : null
  const known = proposition === null || (await listPropositions(db, storyId)).includes(proposition)
  if (anchor && known) return anchor
  stop(
    'not-found',
    `The ${target} this decision is about is not in the story’s newest run.`,
    'Load the page again and decide on what it shows now.',
  )
}

/** Takes a decision back; the one before it, if any, stands again. */
export const undoReview = (slug: string, reviewId: string): Promise<Outcome<{ reviewId: string }>> =>
  attempt(async () => {
    const db = database()
    const story = await knownStory(db, slug)
    if (!(await markReviewUndone(db, story.id, reviewId)))
      stop('not-found', 'There is no such decision to take back.', 'Load the page again to see which decisions stand.')
    await touchStory(db, story.id)
    return { reviewId }
  })
