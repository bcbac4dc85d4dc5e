'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome, ReviewDto } from '@/contracts/desk'
import { stanceKey } from '@/contracts/stance-reading'
import type { StanceKind } from '@/engine/model/comparison'
import { setPersonName } from '@/server/usecases/person'
import { addProposition, removeProposition } from '@/server/usecases/propositions'
import { decide, undoReview } from '@/server/usecases/reviews'

async function shownAfter<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await work
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

export const addReading = async (slug: string, text: string) => shownAfter(addProposition(slug, text))
export const removeReading = async (slug: string, text: string) => shownAfter(removeProposition(slug, text))
export const untag = async (slug: string, reviewId: string) => shownAfter(undoReview(slug, reviewId))

export type Tag = { proposition: string; claim: string; stance: StanceKind; note: string; name: string | null }

/** Sets a stance by hand beside what the method suggests. */
export async function tag(slug: string, { proposition, claim, stance, note, name }: Tag): Promise<Outcome<ReviewDto>> {
  if (name !== null) {
    const named = await setPersonName(name)
    if (!named.ok) return named
  }
  return shownAfter(decide(slug, { target: 'stance', key: stanceKey(proposition, claim), decision: stance, note }))
}
