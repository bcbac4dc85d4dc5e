import { REFUTING } from '../lexicon/attitude'
import { CONCEDING, SOUND, TURNERS } from '../lexicon/directions'
import { HEDGING_ADVERBS } from '../lexicon/hedges'
import type { Doc, Token } from '../model/document'

/** What the words around an expression do to it. */
export type Scope = {
  flips: number
  hedged: boolean
  refuted: boolean
  conceded: boolean
  asked: boolean
  cues: string[]
}

const STOP_LEFT = /^[,;:.!?—–()]$/
const REACH = 14

/** Reads the clause around a token: negations before it, verdicts after it, hedges, and whether it is granted only. */
export function scopeOf(doc: Doc, at: number): Scope {
  const scope: Scope = {
    flips: 0,
    hedged: false,
    refuted: false,
    conceded: isConceded(doc, at),
    asked: false,
    cues: [],
  }
  toTheLeft(doc, at, scope)
  toTheRight(doc, at, scope)
  return scope
}

function toTheLeft(doc: Doc, at: number, scope: Scope): void {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const t = doc.tokens[i] as Token
    const next = doc.tokens[i + 1] as Token
    if (STOP_LEFT.test(t.text) || (t.lower === 'but' && next.lower !== 'to')) break
    if (t.lower === 'no' && /^(?:doubt|question|wonder|secret)$/.test(next.lower)) continue
    if (t.lower === 'doubt' && doc.tokens[i - 1]?.lower === 'no') continue
    if (/^(?:not|n't)$/.test(t.lower) && /^(?:only|just|merely)$/.test(next.lower)) continue
    if (/^(?:rather|instead)$/.test(t.lower) && !/^(?:than|of)$/.test(next.lower)) continue
    if (t.lower === 'break' && next.lower !== 'from') continue
    if (/^(?:hard|difficult)$/.test(t.lower) && next.lower === 'to') {
      scope.flips++
      scope.cues.push(t.text)
      continue
    }
    if (TURNERS.has(t.lower) || TURNERS.has(t.lemma)) {
      if (t.lower === 'little' && !/^(?:sense|evidence|reason|basis)$/.test(next.lower)) continue
      scope.flips++
      scope.cues.push(t.text)
    }
    if (isHedge(t)) {
      scope.hedged = true
      scope.cues.push(t.text)
    }
    if (/^(?:whether|if)$/.test(t.lower)) scope.asked = true
  }
  const before = doc.tokens[at - 1]?.lower ?? ''
  if (before === 'anti-' || before === 'non-') scope.flips++
}

/** "… is overblown", "… has never been realistic", "… is not true". */
function toTheRight(doc: Doc, at: number, scope: Scope): void {
  let negated = false
  for (let i = at + 1; i < doc.tokens.length && i - at <= 30; i++) {
    const t = doc.tokens[i] as Token
    if (/^[;.!?]$/.test(t.text) || t.lower === 'but') break
    if (/^(?:not|n't|never|no)$/.test(t.lower)) negated = true
    else if (t.lower === 'necessarily') scope.hedged = true
    else if (REFUTING.has(t.lower)) {
      if (!negated) refute(scope, t)
      negated = false
    } else if (SOUND.has(t.lower) && negated && i - at > 1) {
      refute(scope, t)
      negated = false
    }
  }
}

function refute(scope: Scope, t: Token): void {
  if (scope.refuted) return
  scope.refuted = true
  scope.cues.push(t.text)
}

const isHedge = (t: Token): boolean =>
  HEDGING_ADVERBS.has(t.lower) ||
  t.lower === 'necessarily' ||
  (/^(?:may|might|could)$/.test(t.lower) && t.pos === 'AUX') ||
  /^(?:appear|seem|suggest|suggests|speculate)$/.test(t.lemma)

/** "While it courts one side, it …": granted, not put forward. */
function isConceded(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 25; i--) {
    const t = doc.tokens[i] as Token
    if (/^[,;.!?]$/.test(t.text)) return false
    const even = t.lower === 'even' && /^(?:as|though|if)$/.test(doc.tokens[i + 1]?.lower ?? '')
    if (!CONCEDING.has(t.lower) && !even) continue
    for (let k = at + 1; k < doc.tokens.length && k - at < 30; k++) if (doc.tokens[k]?.text === ',') return true
    return even
  }
  return false
}
