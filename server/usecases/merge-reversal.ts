import { z } from 'zod'
import type { Handle } from '@/server/db/client'
import { idsAmong, markChanges } from '@/server/store/changes'
import { personHere } from '@/server/store/people'
import { markReviewStanding, markReviewUndone, setReadings } from '@/server/store/reviews'
import { markSourceDeleted } from '@/server/store/sources'
import type { Reversal } from './reversals'

const ids = z.array(z.string())

/**
 * What a merge brought into a story, by the ids here: enough to take it out of sight and bring it back. `steps` are the
 * changes of what the story is made of, as they would be written down one by one.
 */
export const mergeSchema = z.object({
  steps: z.array(z.object({ kind: z.string(), data: z.record(z.string(), z.json()) })),
  /** sources, edits and decisions that came with it and stood */
  sources: ids,
  changes: ids,
  reviews: ids,
  /** what had stood here and was taken back in the other, and the other way round */
  undone: ids,
  redone: ids,
  reviewsUndone: ids,
  reviewsRedone: ids,
  /** decisions here that became second readings */
  beside: ids,
})
export type MergeData = z.infer<typeof mergeSchema>

type ReversalOf = (change: { kind: string; data: unknown }) => Reversal | null

export function mergeReversal(data: MergeData, reversalOf: ReversalOf): Reversal {
  return {
    undo: (db, storyId) => turn(db, storyId, data, reversalOf, 'undo'),
    redo: (db, storyId) => turn(db, storyId, data, reversalOf, 'redo'),
    rerun: true,
  }
}

async function turn(db: Handle, storyId: string, data: MergeData, reversalOf: ReversalOf, act: 'undo' | 'redo') {
  const back = act === 'undo'
  const person = await personHere(db)
  for (const step of back ? data.steps.toReversed() : data.steps) await reversalOf(step)?.[act](db, storyId)
  for (const key of data.sources) await markSourceDeleted(db, storyId, key, back)
  const markAll = async (ids: string[], undone: boolean) =>
    markChanges(db, await idsAmong(db, storyId, ids), undone ? 'undone' : 'redone', person)
  await markAll([...data.changes, ...data.redone], back)
  await markAll(data.undone, !back)
  const mark = (undone: boolean) => (undone ? markReviewUndone : markReviewStanding)
  for (const id of [...data.reviews, ...data.reviewsRedone]) await mark(back)(db, storyId, id)
  for (const id of data.reviewsUndone) await mark(!back)(db, storyId, id)
  await setReadings(db, storyId, data.beside, back ? 1 : 2)
}
