'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome, PersonDto } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { editStory } from '@/server/usecases/edits'
import { setPersonName } from '@/server/usecases/person'

/** Keeps what was written or chosen for the brief. */
export async function keepForBrief(slug: string, input: EditInput): Promise<Outcome<{ id: string }>> {
  const outcome = await editStory(slug, input)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

/** Keeps the name that stands under everything written on this computer. */
export async function giveName(name: string): Promise<Outcome<PersonDto>> {
  const outcome = await setPersonName(name)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
