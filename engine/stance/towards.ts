import type { Certainty, Part } from '../model/claim'
import type { StanceKind } from '../model/comparison'
import type { Doc } from '../model/document'
import { readText } from '../text/read'
import { readFrame } from './framed'
import { plainStance } from './plain'
import type { Prepared } from './proposition'
import { reasonFor } from './reasons'
import { shortStance } from './short'

export { type Prepared, prepareProposition } from './proposition'

/**
 * What is asked for its stance. `attributed`: a voice inside the source says it; `certainty`: how surely its clause is put;
 * `before`: the words of the sentence before it, which may turn its sense. */
export type Passage = { text: string; certainty?: Certainty; attributed?: boolean; part: Part; before?: string }
/** `firm`: it pronounces a verdict on a notion ("is misguided"); `expressions`: how many places of it speak of the frame. */
export type StanceReading = {
  stance: StanceKind
  score: number
  reason: string
  cues: string[]
  firm?: boolean
  expressions?: number
}

/** How one passage stands to a prepared proposition: by what its words say of the frame, else by words in common and their polarity. */
export function stanceTowards(prepared: Prepared, passage: Passage): StanceReading {
  const doc = readText(passage.text)
  if (passage.part === 'headline') return framed(prepared, doc, passage) ?? shortStance(prepared, doc)
  return framed(prepared, doc, passage) ?? plainStance(prepared, doc, passage)
}

function framed(prepared: Prepared, doc: Doc, passage: Passage): StanceReading | null {
  const { before = '' } = passage
  const inContext = before === '' ? doc : readText(before + passage.text)
  const reading = prepared.frame && readFrame(prepared.frame, inContext, before.length)
  if (!reading) return null
  const stance =
    reading.stance === 'asserts' && passage.certainty === 'hedged' && !reading.firm ? 'hedges' : reading.stance
  return {
    stance,
    score: reading.score,
    reason: reasonFor(stance, reading.cues, 1),
    cues: reading.cues,
    firm: reading.firm,
    expressions: reading.expressions,
  }
}
