import type { Doc, Sentence, Token } from '../../model/document'
import type { Span } from '../../model/span'
import type { Quotation } from '../quotations'
import type { Range } from './phrases'
import type { QuotationIndex } from './quotation-index'

/** How a cue passes words on: by speech, by what somebody holds, by what a document shows, or by an attitude to a thing. */
export type CueKind = 'speech' | 'thought' | 'evidence' | 'attitude'

/** The shape of words in which a cue was found. */
export type Pattern =
  | 'words after'
  | 'words before'
  | 'inverted'
  | 'participle'
  | 'according'
  | 'block'
  | 'attitude'
  | 'held'
  | 'passive'
  | 'noun'
  | 'adjective'
  | 'label'
  | 'adverb'

/** One cue with what it joins. `opensBlock` where the words follow in the next paragraphs. */
export type Frame = {
  kind: CueKind
  pattern: Pattern
  /** the token of the cue that carries its meaning */
  head: number
  source: Range | null
  cue: Range
  content: Span | null
  addressee: Range | null
  opensBlock: boolean
  /** true where the content is a clause or a quotation, false where it is only a thing */
  clausal: boolean
}

/** A sentence with the quotations of its text. */
export type Scene = { doc: Doc; sentence: Sentence; quotations: QuotationIndex }

/** No clause reaches further than this many tokens; longer runs are no prose. */
export const LONGEST_CLAUSE = 400

export const at = (scene: Scene, i: number): Token | undefined =>
  i >= scene.sentence.from && i < scene.sentence.to ? scene.doc.tokens[i] : undefined

/** Where a search from a token ends: the sentence's end, or as far as a clause can reach. */
export const reachFrom = (scene: Scene, from: number): number => Math.min(scene.sentence.to, from + LONGEST_CLAUSE)

/** The quotation that starts at the token, or null. */
export const quotationFrom = (scene: Scene, t: Token | undefined): Quotation | null =>
  t ? scene.quotations.startingAt(t.start) : null

/** The quotation that ends with the token, or null. */
export const quotationUpTo = (scene: Scene, t: Token | undefined): Quotation | null =>
  t ? scene.quotations.endingAt(t.end) : null

/** Whether the place lies between the marks of a quotation. */
export const isQuoted = (scene: Scene, offset: number): boolean => {
  const q = scene.quotations.around(offset)
  return q !== null && offset < q.end - (q.open ? 0 : 1)
}

/** Whether the token is a verb, also where the tagger took it for a noun: "the reports show", "those who support it". */
export function actsAsVerb(scene: Scene, i: number): boolean {
  const t = at(scene, i)
  if (!t) return false
  if (t.pos === 'VERB') return true
  const before = at(scene, i - 1)
  const next = at(scene, i + 1)
  if (t.pos !== 'NOUN' || !before || /ing$/.test(t.lower)) return false
  if (/^(?:who|that|they|we|you|he|she|i|which)$/.test(before.lower)) return true
  const subject = (before.pos === 'NOUN' || before.pos === 'PROPN') && (/s$/.test(before.lower) || /s$/.test(t.lower))
  return (
    subject && next !== undefined && (/^(?:DET|PRON|PROPN|SCONJ)$/.test(next.pos) || /^(?:that|,)$/.test(next.lower))
  )
}
