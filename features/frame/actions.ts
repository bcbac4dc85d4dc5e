'use server'
import { revalidatePath } from 'next/cache'
import type { Outcome, PersonDto } from '@/contracts/desk'
import { setPersonName } from '@/server/usecases/person'

/** Keeps the name under which decisions on this computer are signed from now on. */
export async function saveName(name: string): Promise<Outcome<PersonDto>> {
  const outcome = await setPersonName(name)
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
