import type { Clause } from '../model/clause'
import type { Doc, Token } from '../model/document'
import { overlaps, type Span } from '../model/span'
import type { Unit } from '../model/unit'

/** A statement is read at one glance; in UTF-16 units. */
const LONGEST = 600

/**
 * What a clause states, readable alone: its words, led by the subject it inherits from the clause before, without the "she said" around
 * them (who said it stands in the claim's voices). `content` is what the clause's voice says.
 */
export function statementOf(doc: Doc, unit: Unit, content: Span | null): string {
  const { clause, person } = unit
  const inside = content !== null && overlaps(content, clause)
  const said = inside
    ? { start: Math.max(content.start, clause.start), end: Math.min(content.end, clause.end) }
    : clause
  const own = clean(doc.text.slice(said.start, Math.min(said.end, said.start + LONGEST))).replace(/^that\s+/i, '')
  const { subject } = clause
  const inherits = subject !== null && (subject.from < clause.from || startsWithVerb(doc, said.start, clause))
  if (!inherits) return capitalised(withPerson(own, person))
  const [first, last] = [doc.tokens[subject.from] as Token, doc.tokens[subject.to - 1] as Token]
  const words = clean(doc.text.slice(first.start, Math.min(last.end, Math.max(said.start, first.end)))).replace(
    said.start > clause.start ? /,.*$/ : /(?!)/,
    '',
  )
  const rest = own.replace(/^(?:who|which|whom|and|but|yet|that)\s+/i, '')
  return capitalised(withPerson(words.length < 80 ? `${words} ${rest}` : own, person))
}

/** What is said starts behind the clause's subject: "The trip, she said, had been planned". */
function startsWithVerb(doc: Doc, start: number, clause: Clause): boolean {
  for (let k = clause.from; k < clause.to; k++) {
    const token = doc.tokens[k] as Token
    if (token.start < start || token.pos === 'PUNCT') continue
    return k > clause.from && (token.pos === 'VERB' || token.pos === 'AUX')
  }
  return false
}

/** "He" and "his" at the start say whom, so that the statement can stand alone. */
const withPerson = (words: string, person: string | null): string =>
  person === null ? words : words.replace(/^(?:he|she)\b/i, person).replace(/^(?:his|her)\b/i, `${person}’s`)

/** White space joined, an editor's brackets taken out, signs and unpaired quotation marks at the edges cut. */
function clean(words: string): string {
  const plain = words
    .replace(/\[…\]|\[\.\.\.\]|[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.…)–—-]+|[\s,;:…(–—-]+$/g, '')
  if (isPaired(plain)) return plain
  return [plain.replace(/^["“”]/, ''), plain.replace(/["“”]$/, '')].find(isPaired) ?? plain.replace(/["“”]/g, '')
}

/** Whether every quotation mark has its other half. */
function isPaired(words: string): boolean {
  const [opening = 0, closing = 0, straight = 0] = [/“/g, /”/g, /"/g].map((mark) => words.match(mark)?.length ?? 0)
  return opening === closing && straight % 2 === 0
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
