import type { Doc } from '../../model/document'
import { type Stretch, stretchesOf } from '../stretches'
import { withEdge } from './edges'
import type { Recognised } from './expression'
import { joinDates } from './joins'
import { recogniseDates } from './recognise'

export type DatedStretch = Stretch & { dates: Recognised[] }

/** Quantities and dates both ask for the same text; it is read once. Keyed by the text itself, so nothing outlives it. */
const READ = new WeakMap<Doc, DatedStretch[]>()

/** The dates of each stretch as the words give them; their token indexes count from its start. */
export function recognisedIn(doc: Doc): DatedStretch[] {
  const known = READ.get(doc)
  if (known) return known
  const read = stretchesOf(doc).map(({ from, to }) => {
    const tokens = doc.tokens.slice(from, to)
    let free = 0
    const edged = recogniseDates(tokens).map((date) => {
      const wider = withEdge(tokens, date, free)
      free = date.to
      return wider
    })
    return { from, to, dates: joinDates(tokens, edged) }
  })
  READ.set(doc, read)
  return read
}
