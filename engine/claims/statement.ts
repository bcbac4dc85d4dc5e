import type { Clause } from '../model/clause'
import type { Doc, Token } from '../model/document'
import { overlaps, type Span } from '../model/span'

/**
 * What a clause states, readable alone: its words, led by the subject it inherits from the clause before, without the "she said" around
 * them (who said it stands in the claim's voices). `content` is what the clause's voice says.
 */
export function statementOf(doc: Doc, clause: Clause, content: Span | null): string {
  const said =
    content && overlaps(content, clause)
      ? { start: Math.max(content.start, clause.start), end: Math.min(content.end, clause.end) }
      : clause
  const own = clean(doc.text.slice(said.start, said.end))
  const { subject } = clause
  if (said.start > clause.start || !subject || subject.from >= clause.from || subject.to > clause.from + 1)
    return capitalised(own)
  const first = doc.tokens[subject.from] as Token
  const last = doc.tokens[subject.to - 1] as Token
  const words = clean(doc.text.slice(first.start, last.end))
  const rest = own.replace(/^(?:who|which|whom|and|but|that)\s+/i, '')
  return capitalised(words.length < 80 ? `${words} ${rest}` : own)
}

/** White space joined, brackets of an editor taken out, quotation marks and signs at the edges cut. */
const clean = (words: string): string =>
  words
    .replace(/\[…\]|\[\.\.\.\]|[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:"“”'‘’()…–—-]+|[\s,;:"“”‘(–—-]+$/g, '')
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
