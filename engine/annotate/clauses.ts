import type { Clause } from '../model/clause'
import type { Doc, Sentence, Token } from '../model/document'

/** Shorter sentences are one clause: what they say belongs together. */
const WHOLE_BELOW = 14
/** A clause of fewer tokens is joined to its neighbour: it says nothing alone. */
const SHORTEST = 4

/** Cuts every sentence into clauses: at semicolons and dashes, before relative and subordinate clauses, and between coordinated verbs. */
export function clausesOf(doc: Doc): Clause[] {
  return doc.sentences.flatMap((sentence) => clausesOfSentence(doc, sentence))
}

function clausesOfSentence(doc: Doc, sentence: Sentence): Clause[] {
  const cuts = [sentence.from]
  if (sentence.to - sentence.from >= WHOLE_BELOW) {
    for (let k = sentence.from + SHORTEST; k < sentence.to - SHORTEST + 1; k++) {
      const last = cuts.at(-1) as number
      if (k - last < SHORTEST || !opensClause(doc, k, sentence)) continue
      const cut = beforeAdverbial(doc, k, last)
      if (hasVerb(doc, last, cut) && hasVerb(doc, cut, sentence.to)) cuts.push(cut)
    }
  }
  const clauses: Clause[] = []
  cuts.forEach((from, index) => {
    const clause = clauseOf(doc, sentence, from, cuts[index + 1] ?? sentence.to, clauses.at(-1) ?? null)
    if (clause) clauses.push(clause)
  })
  return clauses
}

/** ", in May 2020, the minister resigned": a short phrase between commas in front of the subject belongs to the clause it opens. */
function beforeAdverbial(doc: Doc, k: number, floor: number): number {
  if (doc.tokens[k - 1]?.text !== ',') return k
  for (let i = k - 2; i > Math.max(floor, k - 8); i--) {
    const token = doc.tokens[i] as Token
    if (isVerb(token) || token.pos === 'PRON') return k
    if (token.text === ',') return doc.tokens[i + 1]?.pos === 'ADP' ? i + 1 : k
  }
  return k
}

/** "the recently elected mayor": a participle in front of its noun is no verb of the clause. */
function isAdjectival(doc: Doc, k: number): boolean {
  const token = doc.tokens[k] as Token
  const [earlier, before, after] = [doc.tokens[k - 2]?.pos, doc.tokens[k - 1]?.pos, doc.tokens[k + 1]?.pos]
  const led = before === 'DET' || ((before === 'ADV' || before === 'ADJ') && earlier === 'DET')
  return (
    led &&
    token.pos === 'VERB' &&
    /(?:ed|en|ing|wn)$/.test(token.lower) &&
    (after === 'NOUN' || after === 'PROPN' || after === 'ADJ')
  )
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')

function hasVerb(doc: Doc, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isVerb(doc.tokens[k])) return true
  return false
}

const SUBORDINATE = new Set([
  'while',
  'although',
  'though',
  'because',
  'whereas',
  'since',
  'until',
  'unless',
  'as',
  'after',
  'before',
  'when',
  'if',
])
const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where'])

/** Whether a new clause starts with token k. */
function opensClause(doc: Doc, k: number, sentence: Sentence): boolean {
  const token = doc.tokens[k] as Token
  const before = doc.tokens[k - 1] as Token
  const next = doc.tokens[k + 1]
  if (/^[;:—–]$/.test(before.text)) return true
  if (before.text === '-' && doc.text[before.start - 1] === ' ') return true
  if (RELATIVE.has(token.lower)) return before.text === ',' || token.lower === 'who'
  if (token.lower === 'that' && token.pos === 'SCONJ' && isVerb(before)) return true
  if (
    SUBORDINATE.has(token.lower) &&
    (before.text === ',' || ['while', 'although', 'though', 'because', 'whereas'].includes(token.lower))
  )
    return true
  if ((token.lower === 'and' || token.lower === 'but' || token.lower === 'or') && before.text !== ',')
    return startsPredicate(doc, k + 1, sentence)
  if (before.text !== ',' && !/^["”]$/.test(before.text)) return false
  if (token.lower === 'and' || token.lower === 'but' || token.lower === 'so' || token.lower === 'yet') {
    return startsPredicate(doc, k + 1, sentence) || subjectAndVerb(doc, k + 1, sentence)
  }
  if (/ing$/.test(token.lower) && token.pos === 'VERB') return true
  return before.text === ',' && next !== undefined && subjectAndVerb(doc, k, sentence)
}

/** "and began", "and was then removed": a verb with at most an adverb or auxiliary before it. */
function startsPredicate(doc: Doc, k: number, sentence: Sentence): boolean {
  for (let i = k; i < Math.min(k + 3, sentence.to); i++) {
    const token = doc.tokens[i] as Token
    if (isVerb(token)) return !/ing$/.test(token.lower)
    if (token.pos !== 'ADV') return false
  }
  return false
}

/** A short noun phrase and then a finite verb. */
function subjectAndVerb(doc: Doc, k: number, sentence: Sentence): boolean {
  if (doc.tokens[k]?.pos === 'ADP') return false
  let nouns = 0
  for (let i = k; i < Math.min(k + 8, sentence.to); i++) {
    const token = doc.tokens[i] as Token
    if (token.pos === 'PUNCT') return false
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') nouns++
    if (isVerb(token)) return nouns > 0 && token.lower !== 'to'
  }
  return false
}

function clauseOf(doc: Doc, sentence: Sentence, from: number, to: number, before: Clause | null): Clause | null {
  let first = from
  let last = to
  while (first < last && isEdge(doc.tokens[first] as Token)) first++
  while (last > first && isEdge(doc.tokens[last - 1] as Token)) last--
  if (first >= last) return null
  let verb: number | null = null
  for (let k = first; k < last && verb === null; k++) if (isVerb(doc.tokens[k]) && !isAdjectival(doc, k)) verb = k
  const start = (doc.tokens[first] as Token).start
  const end = (doc.tokens[last - 1] as Token).end
  return {
    sentence: sentence.index,
    from: first,
    to: last,
    start,
    end,
    verb,
    subject: subjectOf(doc, first, verb, before),
  }
}

const isEdge = (token: Token): boolean =>
  /^[,;:—–\-.]$/.test(token.text) || ((token.lower === 'and' || token.lower === 'but') && token.pos === 'CCONJ')

function subjectOf(doc: Doc, from: number, verb: number | null, before: Clause | null): Clause['subject'] {
  const head = doc.tokens[from] as Token
  if (before && RELATIVE.has(head.lower)) return antecedent(doc, before)
  for (let k = from; k < (verb ?? from); k++) {
    const { pos } = doc.tokens[k] as Token
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return { from, to: verb ?? from }
  }
  return before?.subject ?? null
}

/** The noun phrase a relative clause hangs on: back from its comma to the nearest preposition or verb. */
function antecedent(doc: Doc, before: Clause): Clause['subject'] {
  let from = before.to
  while (from > before.from && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test((doc.tokens[from - 1] as Token).pos)) from--
  return from < before.to ? { from, to: before.to } : before.subject
}
