'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { DecideInput, Outcome, ReviewDto } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { undoChange } from '@/server/usecases/changes'
import { editStory } from '@/server/usecases/edits'
import { setPersonName } from '@/server/usecases/person'
import { decide, undoReview } from '@/server/usecases/reviews'

/** Where nobody gave a name on this computer yet, the name given with a change comes first. */
async function signed<T>(name: string | null, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (name !== null) {
    const named = await setPersonName(name)
    if (!named.ok) return named
  }
  const outcome = await work()
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

/** Keeps a decision. */
export async function decideOn(slug: string, input: DecideInput, name: string | null): Promise<Outcome<ReviewDto>> {
  return signed(name, () => decide(slug, input))
}

/** Takes a decision back. */
export async function takeBack(slug: string, reviewId: string): Promise<Outcome<{ reviewId: string }>> {
  return signed(null, () => undoReview(slug, reviewId))
}

/** Changes a question, a claim in it, or a pair. */
export async function change(
  slug: string,
  input: EditInput,
  name: string | null,
): Promise<Outcome<{ id: string; made: string | null }>> {
  return signed(name, () => editStory(slug, input))
}

/** Takes such a change back. */
export async function undo(slug: string, changeId: string): Promise<Outcome<{ what: string }>> {
  return signed(null, () => undoChange(slug, changeId))
}
