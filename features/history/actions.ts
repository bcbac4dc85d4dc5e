'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import { undoChange } from '@/server/usecases/changes'

/** Takes one change back, wherever it stands in the history. */
export async function takeChangeBack(slug: string, change: string): Promise<Outcome<{ what: string }>> {
  const outcome = await undoChange(slug, change)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
