import { DISREGARDING, HEEDING, MOVED_BY } from '../lexicon/directions'
import type { Doc, Token } from '../model/document'
import { conceptKey } from './concepts'
import { clauseEnd, clauseStart, type Expression, findIn } from './expressions'

/** Letters that two words of one family share at least ("science", "scientific"). */
const FAMILY = 5

const akin = (key: string, other: string): boolean =>
  key === other || (key.length >= FAMILY && other.length >= FAMILY && key.slice(0, FAMILY) === other.slice(0, FAMILY))

/**
 * Where a text says that one is moved by a reason ("put profit before safety", "the motive was profit"), or that one
 * leaves aside the reason that the proposition sets against it ("ignored the safety evidence").
 */
export function motivesIn(doc: Doc, reasons: ReadonlySet<string>, instead: ReadonlySet<string>): Expression[] {
  const found: Expression[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const t = doc.tokens[i] as Token
    const key = t.pos === 'AUX' || t.pos === 'PUNCT' ? null : conceptKey(t)
    if (!key) continue
    const start = clauseStart(doc, i, 9)
    const end = clauseEnd(doc, i, 5)
    const make = (pull: 1 | -1, cue: number): Expression => ({
      topic: 'cause',
      at: cue,
      pull,
      objects: reasons,
      balancing: false,
      exclusive: false,
      words: (doc.tokens[cue] as Token).text,
    })
    if ([...reasons].some((one) => akin(one, key))) {
      const cue = findIn(doc, start, end, MOVED_BY)
      if (cue >= 0) found.push(make(1, cue))
    } else if ([...instead].some((one) => akin(one, key))) {
      const aside = findIn(doc, Math.max(start, i - 5), i, DISREGARDING)
      const heeded = findIn(doc, Math.max(start, i - 6), i, HEEDING)
      if (aside >= 0) found.push(make(1, aside))
      else if (heeded >= 0) found.push(make(-1, heeded))
    }
  }
  return onePerCue(found)
}

function onePerCue(found: Expression[]): Expression[] {
  const seen = new Set<number>()
  return found.filter((one) => !seen.has(one.at) && seen.add(one.at))
}
