import type { Span } from './span'

/** Universal part-of-speech tags as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** One word, number or sign; `i` is its place in `Doc.tokens`; `stem` is Porter's. */
export type Token = Span & { i: number; text: string; lower: string; lemma: string; stem: string; pos: Pos }

export type ParagraphKind = 'body' | 'heading' | 'caption' | 'boilerplate'
export type Paragraph = Span & { index: number; kind: ParagraphKind }

/** `from` and `to` are token indexes, `to` exclusive. */
export type Sentence = Span & { index: number; paragraph: number; from: number; to: number }

/** A text taken apart; every span points into `text`. */
export type Doc = { text: string; paragraphs: Paragraph[]; sentences: Sentence[]; tokens: Token[] }
