'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { DecideInput, Outcome } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { bringBack, setAsideAgain } from '@/server/usecases/bring-back'
import { undoChange } from '@/server/usecases/changes'
import { editMany } from '@/server/usecases/edits'
import { setPersonName } from '@/server/usecases/person'
import { decideMany, undoReview } from '@/server/usecases/reviews'

/** What can be done to the chosen claims; all of it or nothing is kept. */
export type BulkAct =
  | { kind: 'edit'; edits: EditInput[] }
  | { kind: 'decide'; decisions: DecideInput[] }
  | { kind: 'back'; changes: string[] }

/** What takes it back in one go. */
export type Undo = { kind: 'change' | 'review'; id: string } | { kind: 'aside'; changes: string[] }

const done = <T>(outcome: Outcome<T>): Outcome<T> => {
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

const undoing = (outcome: Outcome<{ ids: string[] }>, kind: 'change' | 'review'): Outcome<Undo> => {
  const id = outcome.ok ? outcome.value.ids[0] : undefined
  if (!outcome.ok) return outcome
  return { ok: true, value: { kind, id: id ?? '' } }
}

/** Does one thing to many claims; where nobody gave a name on this computer yet, the name given with it comes first. */
export async function changeClaims(slug: string, act: BulkAct, name: string | null): Promise<Outcome<Undo>> {
  if (name !== null) {
    const named = await setPersonName(name)
    if (!named.ok) return named
  }
  if (act.kind === 'edit') return done(undoing(await editMany(slug, act.edits), 'change'))
  if (act.kind === 'decide') return done(undoing(await decideMany(slug, act.decisions), 'review'))
  const back = await bringBack(slug, act.changes)
  return back.ok ? done({ ok: true, value: { kind: 'aside', changes: act.changes } }) : back
}

/** Takes back what was done in one go. */
export async function takeBackChanges(slug: string, undo: Undo): Promise<Outcome<unknown>> {
  if (undo.kind === 'aside') return done(await setAsideAgain(slug, undo.changes))
  return undo.kind === 'change' ? done(await undoChange(slug, undo.id)) : done(await undoReview(slug, undo.id))
}
