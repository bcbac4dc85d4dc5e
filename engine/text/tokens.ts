import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { Pos, Token } from '../model/document'
import type { Span } from '../model/span'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { value, pos, lemma, stem } = nlp.its as unknown as Record<
  'value' | 'pos' | 'lemma' | 'stem',
  ItsFunction<string>
>

/** Signs longer than this without a space are no word of a language; the tagger is spared them. */
const LONGEST_WORD = 400

export type Tagged = { tokens: Token[]; sentences: Span[] }

/**
 * Tags one paragraph. `offset` is where it starts in the whole text, `first` the index of its first token;
 * spans are in UTF-16 units of the whole text and cut the very characters of each token out of it.
 */
export function tag(paragraph: string, offset: number, first: number): Tagged {
  const readable = paragraph.replace(/\S{400,}/g, (run) => (run.length > LONGEST_WORD ? ' '.repeat(run.length) : run))
  const doc = nlp.readDoc(readable)
  const all = doc.tokens()
  const values = all.out(value) as string[]
  const tags = all.out(pos) as string[]
  const lemmas = all.out(lemma) as string[]
  const stems = all.out(stem) as string[]
  const tokens: Token[] = []
  let at = 0
  for (let k = 0; k < values.length; k++) {
    const text = values[k] as string
    const found = readable.indexOf(text, at)
    if (found < 0 || text.trim() === '') continue
    at = found + text.length
    tokens.push({
      i: first + tokens.length,
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      lemma: (lemmas[k] as string).toLowerCase().replace(/’/g, "'"),
      stem: stems[k] as string,
      pos: tags[k] as Pos,
      start: offset + found,
      end: offset + at,
    })
  }
  const sentences: Span[] = []
  let cursor = 0
  for (const text of doc.sentences().out() as string[]) {
    const found = readable.indexOf(text.trim(), cursor)
    if (found < 0 || text.trim() === '') continue
    cursor = found + text.trim().length
    sentences.push({ start: offset + found, end: offset + cursor })
  }
  return { tokens, sentences }
}
