'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome, Problem } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { stanceKey } from '@/contracts/stance-reading'
import { undoChange } from '@/server/usecases/changes'
import { editStory } from '@/server/usecases/edits'
import { setPersonName } from '@/server/usecases/person'
import { decide, undoReview } from '@/server/usecases/reviews'
import type { Candidate, LeftOver } from './left-over'

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

const NOT_OF_A_CLAIM: Problem = {
  code: 'invalid',
  message: 'This is not about one claim.',
  next: 'Take it back, and make it again where it belongs.',
}

/** Says again of another claim what an orphan said of one that is gone, and takes the orphan back. */
export async function putOnClaim(slug: string, { id, why, again }: LeftOver, to: Candidate): Promise<Outcome<unknown>> {
  if (!again) return { ok: false, problem: NOT_OF_A_CLAIM }
  if (again.as === 'edit') {
    const kept = await editStory(slug, { edit: { ...again.edit, claim: to.claim }, why, seen: to.seen })
    return shown(kept.ok ? await undoChange(slug, id) : kept)
  }
  const { target, proposition, decision, reading } = again
  const key = target === 'stance' ? stanceKey(proposition, to.claim) : to.claim
  const kept = await decide(slug, { target, key, decision, note: why, reading })
  return shown(kept.ok ? await undoReview(slug, id) : kept)
}

function shown<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
