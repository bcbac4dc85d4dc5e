import { SUBORDINATORS } from '../lexicon/hedges'
import { DENIAL_VERBS, EVIDENCE_VERBS, SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/reporting'
import type { Doc, Token } from '../model/document'

/** A finite verb with its auxiliaries: tokens `from` … `head`; `clause` is where its clause starts; `reports` where another clause hangs on it. */
export type Group = { from: number; head: number; clause: number; reports: boolean }

const RELATIVE = /^(?:who|which|whose|whom|where|that)$/

/**
 * The finite verbs that carry a sentence, outermost first: the main verb, and below a reporting verb the verb of what
 * is reported. Relative clauses, opening "if …," clauses, infinitives and participles are passed over.
 */
export function mainGroups(doc: Doc, from: number, to: number): Group[] {
  const groups: Group[] = []
  let clause = from
  let i = from
  if (SUBORDINATORS.has(doc.tokens[from]?.lower ?? '')) {
    const comma = commaAfter(doc, from, to)
    if (comma !== null) {
      i = comma + 1
      clause = i
    }
  }
  let skip = 0
  while (i < to) {
    const t = doc.tokens[i] as Token
    const before = doc.tokens[i - 1]
    if (
      RELATIVE.test(t.lower) &&
      i > from &&
      (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.text === ',') &&
      !groups.at(-1)?.reports
    )
      skip++
    if (t.pos !== 'VERB' && t.pos !== 'AUX') {
      i++
      continue
    }
    const head = headFrom(doc, i, to)
    const verb = doc.tokens[head] as Token
    const start = i
    i = head + 1
    if (before?.lower === 'to' && doc.tokens[start - 1]?.pos === 'PART') continue
    if (!isFiniteGroup(doc, start, head, to)) continue
    if (skip > 0) {
      skip--
      continue
    }
    const reports = isReporting(verb) && opensClause(doc, head + 1, to)
    groups.push({ from: withAdverbs(doc, start, clause), head, clause, reports })
    if (!reports) break
    clause = head + 1
  }
  return groups
}

/** The last verb of the run of auxiliaries, adverbs and verbs that starts here. */
function headFrom(doc: Doc, start: number, to: number): number {
  let head = start
  for (let i = start + 1; i < to && i - start < 8; i++) {
    const t = doc.tokens[i] as Token
    const negation = /^(?:not|n't|never)$/.test(t.lower)
    if (t.pos === 'AUX' || (t.pos === 'VERB' && doc.tokens[head]?.pos === 'AUX')) head = i
    else if (t.pos !== 'ADV' && !negation) break
    if (t.pos === 'VERB') break
  }
  return head
}

/** "never denied", "flatly denies": the adverbs before the verbs belong to them. */
function withAdverbs(doc: Doc, start: number, clause: number): number {
  let from = start
  while (
    from > clause &&
    (doc.tokens[from - 1]?.pos === 'ADV' || /^(?:never|not)$/.test(doc.tokens[from - 1]?.lower ?? ''))
  )
    from--
  return from
}

function isFiniteGroup(doc: Doc, start: number, head: number, to: number): boolean {
  const first = doc.tokens[start] as Token
  if (first.pos === 'AUX') return !/^(?:being|having)$/.test(first.lower)
  if (/ing$/.test(first.lower)) return false
  const before = doc.tokens[start - 1]
  // "agreements signed in May show": a participle after its noun, where a finite verb follows in the same clause
  const participle =
    /(?:ed|en|wn|de|ught|ne)$/.test(first.lower) &&
    before?.pos === 'NOUN' &&
    /^(?:by|in|on|at|during|under|for|from|to|with|between)$/.test(doc.tokens[head + 1]?.lower ?? '')
  if (!participle) return true
  for (let i = head + 1; i < to; i++) {
    const t = doc.tokens[i] as Token
    if (/^[,;:]$/.test(t.text) || /^(?:and|but|that|which|who)$/.test(t.lower)) return true
    if (t.pos === 'AUX' || (t.pos === 'VERB' && !/ing$/.test(t.lower) && doc.tokens[i - 1]?.lower !== 'to'))
      return false
  }
  return true
}

const isReporting = (t: Token): boolean =>
  SPEECH_VERBS.has(t.lemma) || THOUGHT_VERBS.has(t.lemma) || EVIDENCE_VERBS.has(t.lemma) || DENIAL_VERBS.has(t.lemma)

/** Whether a clause with a verb of its own follows: "that it …", "it would …", a quotation. */
function opensClause(doc: Doc, after: number, to: number): boolean {
  let opened = false
  for (let i = after; i < to && i - after < 14; i++) {
    const t = doc.tokens[i] as Token
    if (/^(?:that|whether|if|how|why|what)$/.test(t.lower) || /^[:"“]$/.test(t.text)) opened = true
    else if (t.text === ',' && !opened) return /^["“]$/.test(doc.tokens[i + 1]?.text ?? '')
    else if (t.text === ';') return false
    else if (t.lower === 'to' && i === after && !opened) return false
    else if ((t.pos === 'AUX' || t.pos === 'VERB') && doc.tokens[i - 1]?.lower !== 'to' && !/ing$/.test(t.lower)) {
      if (opened) return true
      const between = doc.tokens.slice(after, i)
      return (
        between.some((one) => one.pos === 'PRON' || one.pos === 'NOUN' || one.pos === 'PROPN') &&
        !between.some((one) => RELATIVE.test(one.lower) || one.text === ',')
      )
    }
  }
  return false
}

function commaAfter(doc: Doc, from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++) if (doc.tokens[i]?.text === ',') return i
  return null
}
