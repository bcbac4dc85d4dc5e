import { z } from 'zod'
import { sourceMetaSchema } from '@/contracts/desk'
import type { Handle } from '@/server/db/client'
import { deleteProposition, insertProposition } from '@/server/store/propositions'
import { markReviewStanding, markReviewUndone } from '@/server/store/reviews'
import { markSourceDeleted, updateSourceRow } from '@/server/store/sources'
import { renameStoryRow } from '@/server/store/stories'
import { mergeReversal, mergeSchema } from './merge-reversal'
import { putBackText } from './put-back-text'

/** Changes that wrote into what a story is made of. Edits are not among them: they only lie over a run. */
const directSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), data: z.object({ review: z.string() }) }),
  z.object({
    kind: z.literal('source.meta'),
    data: z.object({ source: z.string(), before: sourceMetaSchema.partial(), after: sourceMetaSchema.partial() }),
  }),
  z.object({ kind: z.literal('source.out'), data: z.object({ source: z.string() }) }),
  z.object({ kind: z.literal('source.in'), data: z.object({ source: z.string() }) }),
  z.object({
    kind: z.literal('source.text'),
    data: z.object({ source: z.string(), before: z.number(), after: z.number() }),
  }),
  z.object({ kind: z.literal('proposition.add'), data: z.object({ text: z.string() }) }),
  z.object({ kind: z.literal('proposition.remove'), data: z.object({ text: z.string() }) }),
  z.object({ kind: z.literal('story.merge'), data: mergeSchema }),
  z.object({ kind: z.literal('story.title'), data: z.object({ before: z.string(), after: z.string() }) }),
])
export type DirectChange = z.infer<typeof directSchema>

type Step = (db: Handle, storyId: string) => Promise<unknown>
/** `rerun`: the method is given something else afterwards. */
export type Reversal = { undo: Step; redo: Step; rerun: boolean }

/** How a change is taken back and done again; null for an edit, which needs no more than its mark. */
export function reversalOf(change: { kind: string; data: unknown }): Reversal | null {
  const parsed = directSchema.safeParse(change)
  if (!parsed.success) return null
  const { kind, data } = parsed.data
  switch (kind) {
    case 'review':
      return {
        undo: (db, storyId) => markReviewUndone(db, storyId, data.review),
        redo: (db, storyId) => markReviewStanding(db, storyId, data.review),
        rerun: false,
      }
    case 'source.meta':
      return {
        undo: (db, storyId) => updateSourceRow(db, storyId, data.source, data.before),
        redo: (db, storyId) => updateSourceRow(db, storyId, data.source, data.after),
        rerun: true,
      }
    case 'source.out':
      return sourceSteps(data.source, 'undo')
    case 'source.in':
      return sourceSteps(data.source, 'redo')
    case 'source.text':
      return {
        undo: (db, storyId) => putBackText(db, storyId, data.source, data.before),
        redo: (db, storyId) => putBackText(db, storyId, data.source, data.after),
        rerun: true,
      }
    case 'proposition.add':
      return propositionSteps(data.text, 'undo')
    case 'proposition.remove':
      return propositionSteps(data.text, 'redo')
    case 'story.merge':
      return mergeReversal(data, reversalOf)
    case 'story.title':
      return {
        undo: (db, storyId) => renameStoryRow(db, storyId, data.before),
        redo: (db, storyId) => renameStoryRow(db, storyId, data.after),
        rerun: false,
      }
  }
}

function propositionSteps(text: string, removes: 'undo' | 'redo'): Reversal {
  const remove: Step = (db, storyId) => deleteProposition(db, storyId, text)
  const add: Step = (db, storyId) => insertProposition(db, storyId, text)
  return removes === 'undo' ? { undo: remove, redo: add, rerun: true } : { undo: add, redo: remove, rerun: true }
}

function sourceSteps(source: string, brings: 'undo' | 'redo'): Reversal {
  const out: Step = (db, storyId) => markSourceDeleted(db, storyId, source, true)
  const back: Step = (db, storyId) => markSourceDeleted(db, storyId, source, false)
  return brings === 'undo' ? { undo: back, redo: out, rerun: true } : { undo: out, redo: back, rerun: true }
}
