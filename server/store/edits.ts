import { type Edit, editSchema } from '@/contracts/edits'
import type { Comparison } from '@/engine/model/comparison'
import type { Quote } from '@/engine/model/span'
import type { Handle } from '@/server/db/client'
import { referencesOf } from '@/server/edits/references'
import { anchorOf } from './anchor'
import { standingChanges } from './changes'
import { type Anchors, type PlacedEdits, placeEdits, SPAN } from './place-edits'
import { sourceText } from './sources'

export const EDIT_KINDS = editSchema.options.map((option) => option.shape.kind.value)

/**
 * The anchors of an edit in the comparison that it was made on; null where that has not all it
 * speaks of. A finding of the report that is gone stays in its list and needs none.
 */
export function anchorsOf(comparison: Comparison, edit: Edit): Anchors | null {
  const anchors: Anchors = []
  for (const { target, id } of referencesOf(edit)) {
    const anchor = anchorOf(comparison, target, id)
    if (!anchor && edit.kind === 'brief.findings') continue
    if (!anchor) return null
    anchors.push({ target, id, anchor })
  }
  return anchors
}

export const spanAnchor = (source: string, sha256: string, quote: Quote): Anchors[number] => ({
  target: 'claim',
  id: SPAN,
  anchor: { proposition: null, question: null, quotes: [{ ...quote, source, sha256, kind: null, value: null }] },
})

/** The edits of a story that stand, with the ids and places that things have in its newest run. */
export const loadEdits = async (db: Handle, storyId: string, machine: Comparison): Promise<PlacedEdits> =>
  placeEdits(await standingChanges(db, storyId, EDIT_KINDS), machine, (source) => sourceText(db, storyId, source))
