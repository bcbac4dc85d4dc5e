import type { Certainty, Part } from '../model/claim'
import type { StanceKind } from '../model/comparison'
import { readText } from '../text/read'
import type { Prepared } from './proposition'
import { shortStance } from './short'

export { type Prepared, prepareProposition } from './proposition'

export type Passage = { text: string; certainty?: Certainty; attributed?: boolean; part: Part }
export type StanceReading = { stance: StanceKind; score: number; reason: string; cues: string[] }

/** How one passage stands to a prepared proposition. */
export function stanceTowards(prepared: Prepared, passage: Passage): StanceReading {
  return shortStance(prepared, readText(passage.text))
}
