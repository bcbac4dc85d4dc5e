import type { Token } from '../../model/document'
import type { Tense } from './context'
import { word } from './words'

/** Verbs and adjectives of what is still to come. */
const AHEAD = new Set([
  'will',
  "'ll",
  'shall',
  'would',
  'wo',
  'may',
  'might',
  'could',
  'should',
  'must',
  'expected',
  'expects',
  'expect',
  'scheduled',
  'planned',
  'plans',
  'plan',
  'planning',
  'slated',
  'hopes',
  'intends',
  'upcoming',
  'begins',
  'starts',
  'opens',
  'ends',
  'expires',
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
/** What an infinitive hangs on when it tells of something to come: "due to", "ready to". */
const GOVERNORS =
  /^(?:due|set|ready|likely|want|wants|hope|need|needs|agree|agrees|vow|vows|aim|aims|prepare|preparing|about|intend|going|is|are|be)$/

/** Moves told in the present are still to come: "flies to Rome on Monday". */
const PLANNED = new Set([
  'heads',
  'travels',
  'meets',
  'arrives',
  'returns',
  'goes',
  'visits',
  'votes',
  'flies',
  'leaves',
])

/** How many words on either side of a date are asked. */
const LEFT = 14
const RIGHT = 8

/** Whether the verb nearest to a date looks back or ahead: words before it first, then those after it. */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense {
  if (/^['’]s$/.test(word(tokens, to))) return -1
  for (let k = from - 1; k >= Math.max(0, from - LEFT); k--) {
    const tense = tenseOf(tokens, k)
    if (tense !== 0) return tense
  }
  for (let k = to; k < Math.min(tokens.length, to + RIGHT); k++) {
    const tense = tenseOf(tokens, k)
    if (tense !== 0) return tense
  }
  return /^(?:until|till|by)$/.test(word(tokens, from - 1)) ? 1 : 0
}

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const { lower, lemma, pos } = tokens[at] as Token
  if (AHEAD.has(lower)) return 1
  if (BACK.has(lower)) return -1
  if (pos !== 'VERB' && pos !== 'AUX') return 0
  if (PLANNED.has(lower)) return 1
  if (word(tokens, at - 1) === 'to') return GOVERNORS.test(word(tokens, at - 2)) ? 1 : 0
  if (lower === lemma || lower.endsWith('ing') || lower.endsWith('s')) return 0
  const describes = tokens[at + 1]?.pos === 'NOUN' && ['DET', 'ADJ', 'ADV'].includes(tokens[at - 1]?.pos ?? '')
  const passive = word(tokens, at - 1) === 'be' || (word(tokens, at - 2) === 'be' && tokens[at - 1]?.pos === 'ADV')
  return describes || passive ? 0 : -1
}
