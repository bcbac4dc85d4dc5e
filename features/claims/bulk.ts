import { subjectOf } from '@/contracts/edit-subject'
import type { EditInput } from '@/contracts/edits'
import { counted } from '@/contracts/story-reading'
import type { Certainty } from '@/engine/model/claim'
import type { Handle } from './row'

/** What can be done to many claims at once as edits that lie over what the method found. */
export type BulkEdit =
  | { kind: 'certainty'; certainty: Certainty }
  | { kind: 'aside' }
  | { kind: 'move'; to: { id: string; text: string } | null }

/** So many at once are kept without anybody waiting long. */
export const MOST_AT_ONCE = 1000

/** The edits that bring this about: one for each claim that is not so already. */
export function editsFor(bulk: BulkEdit, handles: Handle[], why: string): EditInput[] {
  return handles.flatMap((handle) => {
    const edit = editFor(bulk, handle)
    return edit ? [{ edit, why, seen: handle.seen[subjectOf(edit)] ?? null }] : []
  })
}

function editFor(bulk: BulkEdit, { id, certainty, question, aside }: Handle): EditInput['edit'] | null {
  if (aside) return null
  switch (bulk.kind) {
    case 'certainty':
      if (certainty === bulk.certainty) return null
      return { kind: 'claim.change', claim: id, fields: { certainty: bulk.certainty } }
    case 'aside':
      return { kind: 'claim.aside', claim: id }
    case 'move': {
      const to = bulk.to?.id ?? null
      return question === to ? null : { kind: 'claim.move', claim: id, from: question, to }
    }
  }
}

/** What was done, in a sentence. */
export function saidOf(bulk: BulkEdit, count: number): string {
  const claims = counted(count, 'claim')
  if (bulk.kind === 'aside') return `${claims} set aside.`
  if (bulk.kind === 'certainty') return `${claims} marked as ${bulk.certainty}.`
  return bulk.to
    ? `${claims} moved to “${bulk.to.text}”`
    : `${claims} taken out of ${count === 1 ? 'its question' : 'their questions'}.`
}

/** The questions of the claims, each once, with the decision that stands on it. */
export function questionsOf(handles: Handle[]): Map<string, string | null> {
  return new Map(handles.flatMap(({ question, decided }) => (question ? [[question, decided] as const] : [])))
}
