'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import { type PlaceInput, placeInGrid } from '@/server/usecases/grid-order'

/** Puts a question beside another one in the order by hand. */
export async function placeQuestion(slug: string, input: PlaceInput): Promise<Outcome<{ id: string }>> {
  const outcome = await placeInGrid(slug, input)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
