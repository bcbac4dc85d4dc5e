'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { DecideInput, Outcome, ReviewDto } from '@/contracts/desk'
import { redoLast, undoLast } from '@/server/usecases/changes'
import { setPersonName } from '@/server/usecases/person'
import { decide } from '@/server/usecases/reviews'

async function shown<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await work
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

/** Keeps a decision; where nobody gave a name on this computer yet, the name given with it comes first. */
export async function decideHere(slug: string, input: DecideInput, name: string | null): Promise<Outcome<ReviewDto>> {
  if (name !== null) {
    const named = await setPersonName(name)
    if (!named.ok) return named
  }
  return shown(decide(slug, input))
}

export const undoHere = async (slug: string) => shown(undoLast(slug))

export const redoHere = async (slug: string) => shown(redoLast(slug))
