'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import { redoLast, undoLast } from '@/server/usecases/changes'

/** Takes the last change of who works here back, or does again what was taken back. */
export async function turnFromPalette(slug: string, way: 'undo' | 'redo'): Promise<Outcome<{ what: string }>> {
  const outcome = await (way === 'undo' ? undoLast : redoLast)(slug)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
