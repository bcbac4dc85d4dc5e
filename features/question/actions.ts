'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { DecideInput, Outcome, ReviewDto } from '@/contracts/desk'
import { setPersonName } from '@/server/usecases/person'
import { decide, undoReview } from '@/server/usecases/reviews'

/** Keeps a decision; where nobody gave a name on this computer yet, the name given with it comes first. */
export async function decideOn(slug: string, input: DecideInput, name: string | null): Promise<Outcome<ReviewDto>> {
  if (name !== null) {
    const named = await setPersonName(name)
    if (!named.ok) return named
  }
  const outcome = await decide(slug, input)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

export async function takeBack(slug: string, reviewId: string): Promise<Outcome<{ reviewId: string }>> {
  const outcome = await undoReview(slug, reviewId)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
