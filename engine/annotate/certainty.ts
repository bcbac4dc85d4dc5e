import {
  AFTER_NO,
  AFTER_NOT,
  EXPECTED_PARTICIPLES,
  FUTURE_MODALS,
  HEDGING_ADVERBS,
  HEDGING_MODALS,
  HEDGING_PARTICIPLES,
  HEDGING_VERBS,
  INTENTION_VERBS,
  NEGATING_VERBS,
  NEGATION_RAISING,
  NEGATIONS,
} from '../lexicon/hedges'
import { DENIAL_VERBS, SPEECH_NOUNS, SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/reporting'
import type { Certainty, Polarity } from '../model/claim'
import type { Doc, Token } from '../model/document'
import type { Span } from '../model/span'
import { type Group, mainGroups } from './verb-groups'

export type CertaintyReading = { certainty: Certainty; polarity: Polarity; cues: Span[] }

/**
 * How sure a sentence or clause (the tokens from `from` to `to`, exclusive) is of what it says, and whether it says yes
 * or no. Words before the range count where they govern it: "denied that …", "does not believe that …".
 */
export function certaintyOf(doc: Doc, from: number, to: number): CertaintyReading {
  const cues: Span[] = []
  const mark = (t: Token) => cues.push({ start: t.start, end: t.end })
  const groups = mainGroups(doc, from, to)
  const above = governing(doc, from)
  let negations = 0
  let certainty: Certainty = 'stated'
  if (above?.denial) {
    certainty = 'denied'
    mark(above.head)
  } else if (above?.raised) {
    negations++
    mark(above.raised)
  }
  const chain = descend(groups)
  const main = chain.at(-1)
  for (const group of chain) {
    if (group === main) break
    if (isDenial(doc, group, to)) {
      certainty = 'denied'
      mark(doc.tokens[group.head] as Token)
    } else if (NEGATION_RAISING.has((doc.tokens[group.head] as Token).lemma)) {
      const raised = negationIn(doc, group)
      if (raised) {
        negations++
        mark(raised)
      }
    }
  }
  if (!main) return withoutVerb(doc, from, to, certainty, cues)
  if (certainty === 'stated' && isDenial(doc, main, to)) {
    certainty = 'denied'
    mark(doc.tokens[main.head] as Token)
  }
  const withheld = withheldBy(doc, main, to)
  if (withheld) {
    mark(withheld)
    return { certainty: certainty === 'denied' ? 'denied' : 'hedged', polarity: 'positive', cues }
  }
  const reading = verbReading(doc, main, from, to)
  if (certainty === 'stated' && reading) {
    certainty = reading.certainty
    mark(reading.cue)
  }
  for (const negation of negationsOf(doc, main, from, to)) {
    negations++
    mark(negation)
  }
  return { certainty, polarity: negations % 2 === 1 ? 'negative' : 'positive', cues }
}

/** From the main verb down to the clause that carries the statement: "said that it may rise" speaks of "may rise". */
function descend(groups: Group[]): Group[] {
  const chain: Group[] = []
  for (const group of groups) {
    chain.push(group)
    if (!group.reports) break
  }
  return chain
}

function isDenial(doc: Doc, group: Group, to: number): boolean {
  const verb = doc.tokens[group.head] as Token
  if (negationIn(doc, group)) return false
  if (verb.lemma === 'deny') return true
  if (!DENIAL_VERBS.has(verb.lemma)) return false
  // "rejected claims that", "dismissed reports of"
  for (let i = group.head + 1; i < to && i - group.head < 6; i++) {
    const t = doc.tokens[i] as Token
    if (SPEECH_NOUNS.has(t.lemma) || t.lower === 'that') return true
    if (t.pos === 'VERB' || t.pos === 'PUNCT') return false
  }
  return false
}

/** A verb before the range that denies it, or whose negation reaches into it. */
function governing(doc: Doc, from: number): { head: Token; denial: boolean; raised: Token | null } | null {
  let i = from - 1
  const opener = doc.tokens[i]
  const inside = doc.tokens[from]
  if (opener && opener.lower !== 'that' && inside?.lower !== 'that') return null
  for (let k = 0; k < 5 && i >= 0; k++, i--) {
    const t = doc.tokens[i] as Token
    if (/^[.!?;:]$/.test(t.text)) return null
    if (t.pos !== 'VERB') continue
    const denial = DENIAL_VERBS.has(t.lemma)
    const raised = NEGATION_RAISING.has(t.lemma)
      ? [doc.tokens[i - 1], doc.tokens[i - 2]].find((one) => one && /^(?:not|n't|never)$/.test(one.lower))
      : undefined
    return denial || raised ? { head: t, denial, raised: raised ?? null } : null
  }
  return null
}

const CONFIRMING = new Set(['confirm', 'verify', 'corroborate', 'substantiate'])
const WITHHOLDING = new Set(['refuse', 'decline'])

/** "refused to confirm that …", "could not verify reports of …": what is not confirmed is neither said nor denied. */
function withheldBy(doc: Doc, group: Group, to: number): Token | null {
  const verb = doc.tokens[group.head] as Token
  if (CONFIRMING.has(verb.lemma)) return negationIn(doc, group)
  // "declined to confirm whether": the verb of the question is read
  const before = doc.tokens.slice(Math.max(0, group.clause - 7), group.head)
  const last = before.findLast(({ lemma }) => CONFIRMING.has(lemma))
  const withheld = before.find(({ lemma }) => WITHHOLDING.has(lemma))
  const asked = /^(?:whether|if)$/.test(doc.tokens[(last?.i ?? -2) + 1]?.lower ?? '')
  if (withheld && last && last.i > withheld.i && asked) return withheld
  if (!WITHHOLDING.has(verb.lemma)) return null
  for (let i = group.head + 1; i < Math.min(to, group.head + 7); i++) {
    const t = doc.tokens[i] as Token
    if (CONFIRMING.has(t.lemma)) return verb
    if (t.text === ',' || t.lower === 'that') return null
  }
  return null
}

function verbReading(doc: Doc, group: Group, from: number, to: number): { certainty: Certainty; cue: Token } | null {
  const verb = doc.tokens[group.head] as Token
  const inGroup = doc.tokens.slice(group.from, group.head + 1)
  const adverb = sentenceAdverb(doc, group, from, to)
  if (adverb) return { certainty: 'hedged', cue: adverb }
  const hedge = inGroup.find(
    (t) =>
      t.pos !== 'VERB' &&
      HEDGING_MODALS.has(t.lower) &&
      !(t.lower === 'can' || (t.lower === 'could' && /^(?:not|n't)$/.test(doc.tokens[t.i + 1]?.lower ?? ''))),
  )
  if (hedge) return { certainty: 'hedged', cue: hedge }
  const passive = inGroup.some((t) => /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(t.lower))
  const next = doc.tokens[group.head + 1]
  if (passive && next?.lower === 'to' && EXPECTED_PARTICIPLES.has(verb.lower))
    return { certainty: 'expected', cue: verb }
  if (passive && (next?.lower === 'to' || next?.lower === 'by') && HEDGING_PARTICIPLES.has(verb.lower))
    return { certainty: 'hedged', cue: verb }
  const future = inGroup.find((t) => FUTURE_MODALS.has(t.lower))
  if (future) return { certainty: 'expected', cue: future }
  if (HEDGING_VERBS.has(verb.lemma) && !passive) return { certainty: 'hedged', cue: verb }
  if (INTENTION_VERBS.has(verb.lemma) && next?.lower === 'to') return { certainty: 'expected', cue: verb }
  const complement = verb.lemma === 'be' ? doc.tokens.slice(group.head + 1, Math.min(to, group.head + 5)) : []
  const coming = complement.find((t, k) => EXPECTED_PARTICIPLES.has(t.lower) && complement[k + 1]?.lower === 'to')
  if (coming) return { certainty: coming.lower === 'likely' ? 'hedged' : 'expected', cue: coming }
  if (complement[0]?.lower === 'to' && complement[1]?.pos === 'VERB') return { certainty: 'expected', cue: verb }
  return null
}

/** "reportedly", "likely", "perhaps": before the verb's group, in it, or right after it. */
function sentenceAdverb(doc: Doc, group: Group, from: number, to: number): Token | null {
  const end = Math.min(to, group.head + 4)
  for (let i = from; i < end; i++) {
    const t = doc.tokens[i] as Token
    if (!HEDGING_ADVERBS.has(t.lower)) continue
    if (t.pos === 'ADV' || t.pos === 'ADJ' || t.pos === 'AUX' || t.pos === 'VERB') return t
  }
  return null
}

function negationIn(doc: Doc, group: Group): Token | null {
  for (let i = group.from; i <= group.head; i++) {
    const t = doc.tokens[i] as Token
    if (/^(?:not|n't|never|cannot)$/.test(t.lower)) return t
  }
  return null
}

/** What negates the clause of this verb: in its group, in its subject, or as "no" before its object. */
function negationsOf(doc: Doc, group: Group, from: number, to: number): Token[] {
  const found: Token[] = []
  const end = objectEnd(doc, group, to)
  for (let i = Math.max(from, group.clause); i < end; i++) {
    const t = doc.tokens[i] as Token
    if (!NEGATIONS.has(t.lower)) continue
    const next = doc.tokens[i + 1]?.lower ?? ''
    const isNot = /^(?:not|n't)$/.test(t.lower)
    if (isNot && AFTER_NOT.has(next)) continue
    if (t.lower === 'no' && (AFTER_NO.has(next) || t.pos === 'NOUN' || next === '.')) continue
    // "not" inside the subject or the object belongs there: "a plan not to sign"
    if (isNot && (i < group.from || i > group.head + 2) && doc.tokens[i + 1]?.lower === 'to') continue
    if (isNot && i < group.from && i > group.clause) continue
    found.push(t)
  }
  const verb = doc.tokens[group.head] as Token
  if (NEGATING_VERBS.has(verb.lemma) && doc.tokens[group.head + 1]?.lower === 'to') found.push(verb)
  return found
}

/** Where the object of the verb ends: at the next sign, link to another clause or verb. */
function objectEnd(doc: Doc, group: Group, to: number): number {
  let i = group.head + 1
  while (i < to && i - group.head < 6) {
    const t = doc.tokens[i] as Token
    if (
      /^[,;:—–(]$/.test(t.text) ||
      t.pos === 'SCONJ' ||
      t.pos === 'VERB' ||
      t.pos === 'AUX' ||
      /^(?:that|which|who|and|but|or|without)$/.test(t.lower)
    )
      break
    i++
  }
  return i
}

/** Headlines and fragments have no finite verb: any cue counts. */
function withoutVerb(doc: Doc, from: number, to: number, certainty: Certainty, cues: Span[]): CertaintyReading {
  let negative = false
  let reading = certainty
  for (let i = from; i < to; i++) {
    const t = doc.tokens[i] as Token
    if (reading === 'stated' && HEDGING_ADVERBS.has(t.lower)) reading = 'hedged'
    else if (reading === 'stated' && t.lower === 'to' && doc.tokens[i + 1]?.pos === 'VERB') reading = 'expected'
    else if (
      /^(?:not|no|never|n't)$/.test(t.lower) &&
      !AFTER_NOT.has(doc.tokens[i + 1]?.lower ?? '') &&
      !AFTER_NO.has(doc.tokens[i + 1]?.lower ?? '')
    )
      negative = !negative
    else continue
    cues.push({ start: t.start, end: t.end })
  }
  return { certainty: reading, polarity: negative ? 'negative' : 'positive', cues }
}

/** Whether a verb passes on what somebody says or thinks. */
export const isReporting = (t: Token): boolean =>
  SPEECH_VERBS.has(t.lemma) || THOUGHT_VERBS.has(t.lemma) || DENIAL_VERBS.has(t.lemma)
