'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { undoChange } from '@/server/usecases/changes'
import { editStory } from '@/server/usecases/edits'
import { setPersonName } from '@/server/usecases/person'
import { undoReview } from '@/server/usecases/reviews'

/** Keeps an edit; where nobody gave a name on this computer yet, the name given with it comes first. */
export async function sendEdit(
  slug: string,
  input: EditInput,
  name: string | null,
): Promise<Outcome<{ id: string; made: string | null }>> {
  if (name !== null) {
    const named = await setPersonName(name)
    if (!named.ok) return named
  }
  return shown(await editStory(slug, input))
}

export const takeBackEdit = async (slug: string, id: string): Promise<Outcome<unknown>> =>
  shown(await undoChange(slug, id))

export const takeBackDecision = async (slug: string, id: string): Promise<Outcome<unknown>> =>
  shown(await undoReview(slug, id))

function shown<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
