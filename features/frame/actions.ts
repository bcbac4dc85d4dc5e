'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome, PersonDto } from '@/contracts/desk'
import { redoLast, undoLast } from '@/server/usecases/changes'
import { setPersonName } from '@/server/usecases/person'

/** Keeps the name under which decisions on this computer are signed from now on. */
export async function saveName(name: string): Promise<Outcome<PersonDto>> {
  const outcome = await setPersonName(name)
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}

/** Takes the last change of who works here back, or does again what was taken back. */
export async function turnBack(slug: string, way: 'undo' | 'redo'): Promise<Outcome<{ what: string }>> {
  const outcome = await (way === 'undo' ? undoLast : redoLast)(slug)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
