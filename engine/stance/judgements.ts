import { FAVOURABLE, UNFAVOURABLE } from '../lexicon/opinions'
import type { Doc, Token } from '../model/document'
import { conceptKey, isName, isNegative } from './concepts'
import type { Expression } from './expressions'
import { scopeOf } from './scope'

/** Verbs by which a proposition judges: "will hurt the town". */
const EFFECTS = new Set(
  'help hurt harm benefit damage threaten weaken strengthen improve worsen protect undermine save ruin destroy endanger violate fail succeed boost hinder betray vindicate'.split(
    ' ',
  ),
)

/**
 * What a proposition holds of its subject: 1 well or wanted, -1 badly or unwanted, null where it judges nothing. It
 * judges by "is a failure", "will hurt", "should be kept".
 */
export function verdictOf(doc: Doc): 1 | -1 | null {
  let sum = 0
  let wanted = false
  for (const t of doc.tokens) {
    if (/^(?:should|must|ought)$/.test(t.lower)) wanted = true
    const pull = judgement(t)
    if (pull === 0 || !(wanted || EFFECTS.has(t.lemma) || isComplement(doc, t.i))) continue
    const { flips, refuted } = scopeOf(doc, t.i)
    sum += (flips + (refuted ? 1 : 0)) % 2 === 1 ? -pull : pull
  }
  if (sum !== 0) return sum > 0 ? 1 : -1
  if (!wanted) return null
  return doc.tokens.some(isNegative) ? -1 : 1
}

/** "is a failure", "are dangerous". */
function isComplement(doc: Doc, i: number): boolean {
  const t = doc.tokens[i] as Token
  if (t.pos !== 'ADJ' && t.pos !== 'NOUN') return false
  for (let k = i - 1; k >= 0 && i - k < 5; k--) {
    const before = doc.tokens[k] as Token
    if (before.lemma === 'be') return true
    if (!/^(?:DET|ADV|ADJ|PART)$/.test(before.pos)) return false
  }
  return false
}

/** 1 for a word that judges well, -1 for one that judges badly, 0 for any other. */
export function judgement(t: Token): 1 | -1 | 0 {
  if (t.pos === 'PROPN' && t.i > 0) return 0
  if (FAVOURABLE.has(t.lemma) || FAVOURABLE.has(t.lower)) return 1
  if (UNFAVOURABLE.has(t.lemma) || UNFAVOURABLE.has(t.lower)) return -1
  return 0
}

/** Where a text judges something well or badly. */
export function judgementsIn(doc: Doc): Expression[] {
  return doc.tokens.flatMap((t): Expression[] => {
    const pull = judgement(t)
    if (pull === 0) return []
    return [
      { topic: 'judgement', at: t.i, pull, objects: new Set(), balancing: false, exclusive: false, words: t.text },
    ]
  })
}

/** What a judging proposition is about: its names (each counts double) and the words that judge nothing. */
export function subjectsOf(doc: Doc): Map<string, number> {
  const subjects = new Map<string, number>()
  for (const t of doc.tokens) {
    const key = judgement(t) === 0 ? conceptKey(t) : null
    if (key) subjects.set(key, isName(t) ? 2 : 1)
  }
  return subjects
}
