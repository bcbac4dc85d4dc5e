'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { editMany, undoChange } from '@/server/usecases/edits'
import { setPersonName } from '@/server/usecases/person'

const done = <T>(outcome: Outcome<T>): Outcome<T> => {
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

/** Keeps many edits in one go, all or none; where nobody gave a name on this computer yet, the name given with them comes first. */
export async function editClaims(
  slug: string,
  edits: EditInput[],
  name: string | null,
): Promise<Outcome<{ ids: string[] }>> {
  if (name !== null) {
    const named = await setPersonName(name)
    if (!named.ok) return named
  }
  return done(await editMany(slug, edits))
}

/** Takes back what was done in one go. */
export const takeBack = async (slug: string, change: string): Promise<Outcome<{ what: string }>> =>
  done(await undoChange(slug, change))
