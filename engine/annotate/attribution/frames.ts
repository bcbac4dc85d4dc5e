import type { Doc, Sentence } from '../../model/document'
import { accordingFrame } from './according'
import { attitudeFrame } from './attitudes'
import { at, type Frame, type Scene } from './frame'
import { nounFrame } from './nouns'
import type { QuotationIndex } from './quotation-index'
import { verbFrame } from './verbs'

/** A frame with the scene it stands in. */
export type Placed = Frame & { scene: Scene; sentence: Sentence }

/** A run of more tokens without an end is no sentence, and is not read for cues. */
const LONGEST_SENTENCE = 1200

/** All places of a text that may be cues, with what they would join, in the order of the text. */
export function candidatesOf(doc: Doc, quotations: QuotationIndex): Placed[] {
  const found: Placed[] = []
  for (const sentence of doc.sentences) {
    if (sentence.to - sentence.from > LONGEST_SENTENCE) continue
    const scene: Scene = { doc, sentence, quotations }
    for (let i = sentence.from; i < sentence.to; i++) {
      const t = at(scene, i)
      const isAccording = t?.lower === 'according' && at(scene, i + 1)?.lower === 'to'
      const frame = isAccording
        ? accordingFrame(scene, i)
        : (verbFrame(scene, i) ?? attitudeFrame(scene, i) ?? nounFrame(scene, i))
      if (frame) found.push({ ...frame, scene, sentence })
    }
  }
  return found
}
