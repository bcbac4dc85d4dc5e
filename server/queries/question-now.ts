import type { StoryDto } from '@/contracts/desk'
import { database } from '@/server/db/client'
import { anchorOf } from '@/server/store/anchor'
import { loadComparison } from '@/server/store/load-run'
import { resolver } from '@/server/store/resolve-anchor'

/**
 * The question that an address means whose question the story does not show (any more): the one it was merged into, or the
 * one that asks about the same words since a later run. Null where there is none, or where its run is no longer kept.
 */
export async function questionNow({ id: storyId, comparison, edits }: StoryDto, id: string): Promise<string | null> {
  if (!comparison) return null
  const shown = new Set(comparison.questions.map((question) => question.id))
  const merged = edits.findLast(({ edit }) => edit.kind === 'question.merge' && edit.question === id)
  if (merged?.edit.kind === 'question.merge' && shown.has(merged.edit.into)) return merged.edit.into
  const row = await database().question.findFirst({
    where: { id, run: { storyId } },
    orderBy: { run: { number: 'desc' } },
    select: { run: { select: { id: true, method: true } } },
  })
  if (!row) return null
  const anchor = anchorOf(await loadComparison(database(), row.run), 'question', id)
  const now = anchor && resolver(comparison)('question', id, anchor)
  return now && shown.has(now) ? now : null
}
