import { z } from 'zod'
import type { PersonDto } from '@/contracts/desk'
import { type Edit, type EditDto, editSchema, subjectOf } from '@/contracts/edits'
import type { Comparison } from '@/engine/model/comparison'
import type { Quote } from '@/engine/model/span'
import { findQuote } from '@/server/edits/find-quote'
import { findReworded } from '@/server/edits/find-reworded'
import { isByHand, madeBy, type Placed } from '@/server/edits/lay'
import { renamed } from '@/server/edits/references'
import { type Anchor, anchorSchema } from './anchor'
import { resolver } from './resolve-anchor'

/** What the ids of an edit stood for: of each claim and question its words, of an added claim the span itself. */
const anchorsSchema = z.array(z.object({ target: z.enum(['claim', 'question']), id: z.string(), anchor: anchorSchema }))
export type Anchors = z.infer<typeof anchorsSchema>

/** In the anchors of an added claim: the words it was pinned to. */
export const SPAN = 'span'

/** An edit as it was kept. */
export type EditRow = {
  id: string
  data: unknown
  anchors: unknown
  why: string
  person: PersonDto | null
  createdAt: Date
}
export type PlacedEdits = { placed: Placed[]; edits: EditDto[] }
type TextOf = (source: string) => Promise<string | null> | string | null

/**
 * Edits with the ids and places that things have in another comparison, in their order; what they were about is found by
 * its words. `textOf`: the text that a source has now, null where there is none.
 */
export async function placeEdits(rows: readonly EditRow[], machine: Comparison, textOf: TextOf): Promise<PlacedEdits> {
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
    const quote = edit?.kind === 'claim.add' ? await spanNow(machine, anchorBy.get(`claim ${SPAN}`), textOf) : null
    const orphaned = edit === null || (edit.kind === 'claim.add' && quote === null)
    const id = madeBy(said, row.id)
    if (!orphaned && id) made.add(id)
    if (!orphaned) placed.push({ id: row.id, edit, quote })
    edits.push(toDto(row, edit ?? said, orphaned, anchors, id))
  }
  return { placed, edits }
}

function toDto(row: EditRow, edit: Edit, orphaned: boolean, anchors: Anchors, made: string | null): EditDto {
  const quotes = anchors.flatMap(({ anchor }) => anchor.quotes.map(({ source, exact }) => ({ source, exact })))
  const { id, why, person, createdAt } = row
  return { id, subject: subjectOf(edit), edit, made, why, person, at: createdAt.toISOString(), orphaned, quotes }
}

/** Where the words of an added claim stand in the text that the source has now. */
async function spanNow(machine: Comparison, anchor: Anchor | undefined, textOf: TextOf): Promise<Quote | null> {
  const [words] = anchor?.quotes ?? []
  const source = machine.sources.find(({ id }) => id === words?.source)
  if (!words || !source) return null
  const { exact, prefix, suffix, start, end } = words
  const quote = { exact, prefix, suffix, start, end }
  if (source.sha256 === words.sha256) return quote
  const text = await textOf(words.source)
  return text === null ? null : (findQuote(text, quote) ?? findReworded(text, quote))
}
