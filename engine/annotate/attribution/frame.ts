import type { Doc, Sentence, Token } from '../../model/document'
import type { Span } from '../../model/span'
import type { Quotation } from '../quotations'
import type { Range } from './phrases'

/** How a cue passes words on: by speech, by what somebody holds, by what a document shows, or by an attitude to a thing. */
export type CueKind = 'speech' | 'thought' | 'evidence' | 'attitude'

/** One cue with what it joins. `opensBlock` where the words follow in the next paragraphs. */
export type Frame = {
  kind: CueKind
  source: Range | null
  cue: Range
  content: Span | null
  addressee: Range | null
  opensBlock: boolean
  /** true where the content is a clause or a quotation, false where it is only a thing */
  clausal: boolean
}

/** A sentence with the quotations that touch it. */
export type Scene = { doc: Doc; sentence: Sentence; quotations: Quotation[] }

export const at = (scene: Scene, i: number): Token | undefined =>
  i >= scene.sentence.from && i < scene.sentence.to ? scene.doc.tokens[i] : undefined

/** The quotation that starts at the token, or null. */
export const quotationFrom = (scene: Scene, t: Token | undefined): Quotation | null =>
  (t && scene.quotations.find((q) => q.start === t.start)) ?? null

/** The quotation that ends with the token, or null. */
export const quotationUpTo = (scene: Scene, t: Token | undefined): Quotation | null =>
  (t && scene.quotations.find((q) => !q.open && q.end === t.end)) ?? null

/** Whether the place lies between the marks of a quotation. */
export const isQuoted = (scene: Scene, offset: number): boolean =>
  scene.quotations.some((q) => q.start < offset && offset < q.end - (q.open ? 0 : 1))
