import { z } from 'zod'
import { type Edit, type EditDto, editSchema, subjectOf } from '@/contracts/edits'
import type { Comparison } from '@/engine/model/comparison'
import type { Quote } from '@/engine/model/span'
import type { Handle } from '@/server/db/client'
import { findQuote } from '@/server/edits/find-quote'
import { findReworded } from '@/server/edits/find-reworded'
import { isByHand, madeBy, type Placed } from '@/server/edits/lay'
import { referencesOf, renamed } from '@/server/edits/references'
import { type Anchor, anchorOf, anchorSchema } from './anchor'
import { type ChangeRow, standingChanges } from './changes'
import { resolver } from './resolve-anchor'
import { sourceText } from './sources'

/** What the ids of an edit stood for: of each claim and question its words, of an added claim the span itself. */
const anchorsSchema = z.array(z.object({ target: z.enum(['claim', 'question']), id: z.string(), anchor: anchorSchema }))
export type Anchors = z.infer<typeof anchorsSchema>

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

const SPAN = 'span'

/** The edits of a story that stand, with the ids and places that things have in its newest run. */
export async function loadEdits(
  db: Handle,
  storyId: string,
  machine: Comparison,
): Promise<{ placed: Placed[]; edits: EditDto[] }> {
  const rows = await standingChanges(db, storyId, EDIT_KINDS)
  if (rows.length === 0) return { placed: [], edits: [] }
  const find = resolver(machine)
  const made = new Set<string>()
  const placed: Placed[] = []
  const edits: EditDto[] = []
  for (const row of rows) {
    const anchors = anchorsSchema.parse(row.anchors)
    const anchorBy = new Map(anchors.map(({ target, id, anchor }) => [`${target} ${id}`, anchor]))
    const said = editSchema.parse(row.data)
    const edit = renamed(said, ({ target, id }) => {
      if (isByHand(id)) return made.has(id) ? id : null
      const anchor = anchorBy.get(`${target} ${id}`)
      return anchor ? find(target, id, anchor) : null
    })
    const quote = edit?.kind === 'claim.add' ? await spanNow(db, storyId, machine, anchorBy.get(`claim ${SPAN}`)) : null
    const orphaned = edit === null || (edit.kind === 'claim.add' && quote === null)
    const id = madeBy(said, row.id)
    if (!orphaned && id) made.add(id)
    if (!orphaned) placed.push({ id: row.id, edit, quote })
    edits.push(toDto(row, edit ?? said, orphaned, anchors, id))
  }
  return { placed, edits }
}

function toDto(row: ChangeRow, edit: Edit, orphaned: boolean, anchors: Anchors, made: string | null): EditDto {
  const quotes = anchors.flatMap(({ anchor }) => anchor.quotes.map(({ source, exact }) => ({ source, exact })))
  const { id, why, person, createdAt } = row
  return { id, subject: subjectOf(edit), edit, made, why, person, at: createdAt.toISOString(), orphaned, quotes }
}

/** Where the words of an added claim stand in the text that the source has now. */
async function spanNow(
  db: Handle,
  storyId: string,
  machine: Comparison,
  anchor: Anchor | undefined,
): Promise<Quote | null> {
  const [words] = anchor?.quotes ?? []
  const source = machine.sources.find(({ id }) => id === words?.source)
  if (!words || !source) return null
  const { exact, prefix, suffix, start, end } = words
  const quote = { exact, prefix, suffix, start, end }
  if (source.sha256 === words.sha256) return quote
  const text = await sourceText(db, storyId, words.source)
  return text === null ? null : (findQuote(text, quote) ?? findReworded(text, quote))
}
