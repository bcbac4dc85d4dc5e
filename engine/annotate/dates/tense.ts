import type { Token } from '../../model/document'
import type { Tense } from './context'

const AHEAD = new Set([
  'will',
  "'ll",
  'shall',
  'would',
  'wo',
  'expected',
  'expects',
  'expect',
  'scheduled',
  'due',
  'planned',
  'plans',
  'plan',
  'planning',
  'slated',
  'set',
  'hopes',
  'hope',
  'upcoming',
  'until',
  'by',
  'deadline',
  'begins',
  'starts',
  'opens',
  'ends',
  'expires',
  'intends',
  'may',
  'might',
  'could',
  'should',
  'must',
  'can',
  'starting',
  'beginning',
  'effective',
])
const BACK = new Set([
  'said',
  'was',
  'were',
  'had',
  'did',
  'told',
  'since',
  'has',
  'have',
  'after',
  'been',
  'reported',
  'announced',
  'says',
])

/** How many words on either side of a date are asked. */
const LEFT = 14
const RIGHT = 8

/** Whether the verb nearest to a date looks back or ahead: words before it first, then those after it. */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense {
  for (let k = from - 1; k >= Math.max(0, from - LEFT); k--) {
    const tense = tenseOf(tokens, k)
    if (tense !== 0) return tense
  }
  for (let k = to; k < Math.min(tokens.length, to + RIGHT); k++) {
    const tense = tenseOf(tokens, k)
    if (tense !== 0) return tense
  }
  return 0
}

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at] as Token
  const { lower, pos } = token
  if (AHEAD.has(lower)) return 1
  if (BACK.has(lower)) return -1
  if (pos !== 'VERB' && pos !== 'AUX') return 0
  if (tokens[at - 1]?.lower === 'to' || lower === token.lemma) return tokens[at - 1]?.lower === 'to' ? 1 : 0
  return lower.endsWith('ing') || lower.endsWith('s') ? 0 : -1
}
