import { DENYING, REFUTING, RUMOUR } from '../lexicon/attitude'
import type { Certainty } from '../model/claim'
import type { StanceKind } from '../model/comparison'
import type { Doc, Token } from '../model/document'
import { conceptKey, isNegative, isTentativeWord } from './concepts'
import type { Prepared } from './proposition'
import { reasonFor } from './reasons'

type Reading = { stance: StanceKind; score: number; reason: string; cues: string[] }

/** What share of the proposition's concepts a sentence must name to speak of it, and of those that are no names. */
const LEAST_COVER = 0.5
const LEAST_PLAIN_COVER = 0.5
/** Where the proposition has a frame that the sentence does not take up, only nearly the same words speak of it. */
const LEAST_FRAMED_COVER = 0.75

/** How a sentence stands whose proposition has no frame: it must say most of it; then negations, verdicts and hedges decide. */
export function plainStance(
  prepared: Prepared,
  doc: Doc,
  passage: { certainty?: Certainty; attributed?: boolean },
): Reading {
  const { cover, plain } = coverOf(prepared, doc)
  if (cover < (prepared.frame ? LEAST_FRAMED_COVER : LEAST_COVER) || plain < LEAST_PLAIN_COVER)
    return { stance: 'silent', score: 1 - cover, reason: reasonFor('silent', [], cover), cues: [] }
  const against: string[] = []
  const weak: string[] = []
  const rumour: string[] = []
  let negations = 0
  for (const t of doc.tokens) {
    if (prepared.words.has(t.lower) && !isNegative(t)) continue
    if (isNegative(t)) {
      negations++
      against.push(t.text)
    } else if (REFUTING.has(t.lower) || DENYING.has(t.lower)) {
      negations++
      against.push(t.text)
    } else if (isTentativeWord(t) && t.lower !== 'soon') weak.push(t.text)
    else if (RUMOUR.has(t.lower)) rumour.push(t.text)
  }
  const turned = (negations % 2 === 1) !== prepared.negative
  const stance =
    turned || passage.certainty === 'denied'
      ? 'rejects'
      : weak.length > 0 || passage.certainty === 'hedged'
        ? 'hedges'
        : rumour.length > 0
          ? 'reports'
          : 'asserts'
  const cues = stance === 'rejects' ? against : stance === 'hedges' ? weak : rumour
  return { stance, score: Math.min(0.9, 0.4 + cover / 2), reason: reasonFor(stance, cues, cover), cues }
}

function coverOf(prepared: Prepared, doc: Doc): { cover: number; plain: number } {
  const seen = new Set<string>()
  let shared = 0
  let plain = 0
  for (const t of doc.tokens as Token[]) {
    const concept = conceptKey(t)
    if (!concept || seen.has(concept)) continue
    seen.add(concept)
    const weight = prepared.concepts.get(concept)
    if (!weight) continue
    shared += weight
    if (weight === 1) plain++
  }
  const plainConcepts = [...prepared.concepts.values()].filter((weight) => weight === 1).length
  return {
    cover: prepared.weight > 0 ? shared / prepared.weight : 0,
    plain: plainConcepts > 0 ? plain / plainConcepts : 1,
  }
}
