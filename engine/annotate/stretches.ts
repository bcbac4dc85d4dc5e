import type { Doc, Token } from '../model/document'

/** Tokens that are read together; `from` and `to` (exclusive) are indexes into those of the text. */
export type Stretch = { from: number; to: number }

/**
 * The sentences of a text, joined where a splitter took the point of a number or an abbreviation for the end
 * of one: "6 . 2 percent" and "Nov . 5" in texts that were split into words, "11.09pm" in any.
 */
export function stretchesOf(doc: Doc): Stretch[] {
  const stretches: Stretch[] = []
  let paragraph = -1
  for (const sentence of doc.sentences) {
    const last = stretches.at(-1)
    const goesOn =
      last !== undefined &&
      paragraph === sentence.paragraph &&
      last.to === sentence.from &&
      isSpacedPoint(doc.tokens, sentence.from)
    if (goesOn) last.to = sentence.to
    else stretches.push({ from: sentence.from, to: sentence.to })
    paragraph = sentence.paragraph
  }
  return stretches
}

function isSpacedPoint(tokens: readonly Token[], at: number): boolean {
  const [before, point, next] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!before || !point || !next || point.text !== '.') return false
  if (before.end === point.start) return point.end === next.start && /^\d+[ap]m$/.test(next.lower)
  return /^\d/.test(next.text) && (/^\d+$/.test(before.text) || before.text.length <= 4)
}
