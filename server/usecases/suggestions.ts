import type { Outcome, ReviewDto } from '@/contracts/desk'
import { DECISION_OF } from '@/contracts/suggestions'
import { database } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import { findSuggestion, markSuggestion } from '@/server/store/suggestions'
import { knownStory } from './known-story'
import { keepDecision } from './reviews'

const noSuchSuggestion = (): never =>
  stop('not-found', 'There is no such suggestion in this story.', 'Load the page again to see what is suggested now.')

/** Takes a suggestion over as a person's decision on the question; where it came from stays with it. */
export const acceptSuggestion = (slug: string, questionId: string, id: string): Promise<Outcome<ReviewDto>> =>
  attempt(async () => {
    const db = database()
    const story = await knownStory(db, slug)
    const { coarse, model, reason } = (await findSuggestion(db, story.id, id)) ?? noSuchSuggestion()
    if (!coarse) return noSuchSuggestion()
    return keepDecision(
      slug,
      { target: 'question', key: questionId, decision: DECISION_OF[coarse], note: reason },
      {
        origin: `model ${model}`,
        after: (handle, review) => markSuggestion(handle, id, { reviewId: review.id, dismissedAt: null }),
      },
    )
  })

/** Puts a suggestion aside, or brings it back. */
export const dismissSuggestion = (slug: string, id: string, dismissed: boolean): Promise<Outcome<{ id: string }>> =>
  attempt(async () => {
    const db = database()
    const story = await knownStory(db, slug)
    if (!(await findSuggestion(db, story.id, id))) noSuchSuggestion()
    await markSuggestion(db, id, { dismissedAt: dismissed ? new Date() : null })
    return { id }
  })
