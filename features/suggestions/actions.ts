'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome, ReviewDto } from '@/contracts/desk'
import { undoReview } from '@/server/usecases/reviews'
import { acceptSuggestion, dismissSuggestion } from '@/server/usecases/suggestions'

/** Takes a model's suggestion over as one's own decision. */
export async function takeOver(slug: string, question: string, suggestion: string): Promise<Outcome<ReviewDto>> {
  const outcome = await acceptSuggestion(slug, question, suggestion)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

/** Puts a suggestion aside or brings it back. */
export async function setAside(slug: string, suggestion: string, dismissed: boolean): Promise<Outcome<{ id: string }>> {
  const outcome = await dismissSuggestion(slug, suggestion, dismissed)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

export async function takeBack(slug: string, reviewId: string): Promise<Outcome<{ reviewId: string }>> {
  const outcome = await undoReview(slug, reviewId)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
