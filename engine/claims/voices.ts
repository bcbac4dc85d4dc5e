import type { Annotated } from '../model/annotated'
import type { Attribution, Voice } from '../model/claim'

/** A clause is a voice's where the attribution covers at least this share of it … */
const COVERED = 0.6
/** … or lies in it and makes up this share: the rest says who speaks. */
const SPOKEN = 0.3

/** For each clause of the text the innermost attribution that it stands in, or null. */
export function attributionOfClauses(text: Annotated): (Attribution | null)[] {
  const { clauses } = text
  const found: (Attribution | null)[] = clauses.map(() => null)
  for (const attribution of text.attributions) {
    const { content } = attribution
    for (let k = firstEndingAfter(clauses, content.start); k < clauses.length; k++) {
      const clause = clauses[k] as Annotated['clauses'][number]
      if (clause.start >= content.end) break
      const shared = Math.min(clause.end, content.end) - Math.max(clause.start, content.start)
      const ofClause = shared / (clause.end - clause.start)
      const ofContent = shared / (content.end - content.start)
      if (ofClause < COVERED && !(ofClause >= SPOKEN && ofContent >= COVERED)) continue
      const known = found[k]
      if (!known || content.end - content.start < known.content.end - known.content.start) found[k] = attribution
    }
  }
  return found
}

function firstEndingAfter(clauses: Annotated['clauses'], offset: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle] as Annotated['clauses'][number]).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The chain of a claim's voices: the source first, then whom it cites. */
export const chainOf = (source: Voice, attribution: Attribution | null): Voice[] => [
  source,
  ...(attribution?.voices ?? []).filter((voice) => voice.name !== source.name),
]

/** The clauses that only say who speaks ("the report said", "according to Ruiz"): what is said stands outside them. */
export function framingClauses(text: Annotated): Set<number> {
  const frames = new Set<number>()
  const spoken = new Set<number>()
  const { clauses } = text
  const at = (offset: number): number => firstEndingAfter(clauses, offset)
  for (const { cue, source, content } of text.attributions) {
    const frame = cue ?? source
    if (!frame) continue
    const k = at(frame.start)
    const clause = clauses[k]
    if (!clause || clause.start > frame.start) continue
    const length = clause.end - clause.start
    const shared = Math.min(clause.end, content.end) - Math.max(clause.start, content.start)
    const said =
      Math.max(cue?.end ?? 0, source?.end ?? 0) -
      Math.min(cue?.start ?? Number.POSITIVE_INFINITY, source?.start ?? Number.POSITIVE_INFINITY)
    if (shared >= SPOKEN * length) spoken.add(k)
    else if (said >= COVERED * length) frames.add(k)
  }
  for (const k of spoken) frames.delete(k)
  return frames
}
