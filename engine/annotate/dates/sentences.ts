import type { Doc } from '../../model/document'
import { withEdge } from './edges'
import type { Recognised } from './expression'
import { joinDates } from './joins'
import { recogniseDates } from './recognise'

/** Quantities and dates both ask for the same text; it is read once. Keyed by the text itself, so nothing outlives it. */
const READ = new WeakMap<Doc, Recognised[][]>()

/** The dates of each sentence as the words give them; token indexes count from the start of the sentence. */
export function recognisedIn(doc: Doc): Recognised[][] {
  const known = READ.get(doc)
  if (known) return known
  const read = doc.sentences.map(({ from, to }) => {
    const tokens = doc.tokens.slice(from, to)
    let free = 0
    const edged = recogniseDates(tokens).map((date) => {
      const wider = withEdge(tokens, date, free)
      free = date.to
      return wider
    })
    return joinDates(tokens, edged)
  })
  READ.set(doc, read)
  return read
}
