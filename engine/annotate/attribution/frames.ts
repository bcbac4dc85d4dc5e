import type { Doc, Sentence } from '../../model/document'
import { type Quotation, quotationsOf } from '../quotations'
import { accordingFrame } from './according'
import { at, type Frame, type Scene } from './frame'
import { verbFrame } from './verbs'

/** A frame with the sentence it stands in. */
export type Placed = Frame & { sentence: Sentence }

/** All cues of a text with what they join, in the order of the text. */
export function framesOf(doc: Doc, quotations: Quotation[] = quotationsOf(doc)): Placed[] {
  const found: Placed[] = []
  let first = 0
  for (const sentence of doc.sentences) {
    while (first < quotations.length && (quotations[first] as Quotation).end <= sentence.start) first++
    const near: Quotation[] = []
    for (let k = first; k < quotations.length && (quotations[k] as Quotation).start < sentence.end; k++)
      near.push(quotations[k] as Quotation)
    const scene: Scene = { doc, sentence, quotations: near }
    for (let i = sentence.from; i < sentence.to; i++) {
      const t = at(scene, i)
      const isAccording = t?.lower === 'according' && at(scene, i + 1)?.lower === 'to'
      const frame = isAccording ? accordingFrame(scene, i) : verbFrame(scene, i)
      if (frame) found.push({ ...frame, sentence })
    }
  }
  return found
}
