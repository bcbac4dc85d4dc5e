import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { Pos, Token } from '../model/document'
import type { Span } from '../model/span'

const nlp = winkNLP(model, ['sbd', 'pos'])
type Its = Record<'value' | 'pos' | 'lemma' | 'stem', ItsFunction<string>>
const { value, pos, lemma, stem } = nlp.its as unknown as Its

/** Signs longer than this without a space are no word of a language; the tagger is spared them. */
const LONGEST_WORD = 400
/** Names of three letters that the tagger takes for a short month or day, and so for no end of a sentence ("… met Dong Jun. The …"). */
const SHORT_DATE = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.$/

/** Ranks that the tagger parts from their full stop. */
const RANKS = new Set(['Maj', 'Adm', 'Cpl', 'Brig', 'Cmdr', 'Supt', 'Insp', 'Det', 'Atty', 'Pvt', 'Spc', 'Hon', 'Amb'])

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
  const tokens: Token[] = []
  const ends: number[] = []
  const add = (text: string, lower: string, start: number, word: { lemma: string; stem: string; pos: Pos }) =>
    tokens.push({ i: first + tokens.length, text, lower, ...word, start, end: start + text.length })
  let at = 0
  for (let k = 0; k < values.length; k++) {
    const text = values[k] as string
    const found = readable.indexOf(text, at)
    if (found < 0 || text.trim() === '') continue
    at = found + text.length
    const { lower, stem: root } = formsOf(text, () => all.itemAt(k).out(stem) as string | undefined)
    const word = { lemma: plain(lemmas[k] ?? text), stem: root, pos: tags[k] as Pos }
    if (RANKS.has(text) && values[k + 1] === '.' && /^\. ?\p{Lu}/u.test(readable.slice(at, at + 3))) {
      add(`${text}.`, `${lower}.`, offset + found, { ...word, pos: 'PROPN' })
      at++
      k++
    } else if (SHORT_DATE.test(text) && /^\s+\p{Lu}|^\s*$/u.test(readable.slice(at, at + 4))) {
      add(text.slice(0, -1), lower.slice(0, -1), offset + found, {
        ...word,
        lemma: word.lemma.replace(/\.$/, ''),
        stem: word.stem.replace(/\.$/, ''),
      })
      add('.', '.', offset + at - 1, { lemma: '.', stem: '.', pos: 'PUNCT' })
      ends.push(offset + at)
    } else add(text, lower, offset + found, word)
  }
  return { tokens, sentences: cutAt(sentenceSpans(readable, doc.sentences().out() as string[], offset), ends, tokens) }
}

/** The same word comes again and again; its stem costs more than all else about it. */
const known = new Map<string, { lower: string; stem: string }>()
const MOST_KNOWN = 50_000

function formsOf(text: string, stemOf: () => string | undefined): { lower: string; stem: string } {
  const remembered = known.get(text)
  if (remembered) return remembered
  if (known.size >= MOST_KNOWN) known.clear()
  const lower = plain(text)
  // the tagger knows no stem of some misspelt contractions (“didnt.”)
  const forms = { lower, stem: stemOf() ?? lower }
  known.set(text, forms)
  return forms
}

function plain(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replace(/’/g, "'") : lower
}

function sentenceSpans(readable: string, sentences: string[], offset: number): Span[] {
  const spans: Span[] = []
  let cursor = 0
  for (const sentence of sentences) {
    const text = sentence.trim()
    const found = readable.indexOf(text, cursor)
    if (found < 0 || text === '') continue
    cursor = found + text.length
    spans.push({ start: offset + found, end: offset + cursor })
  }
  return spans
}

/** Ends sentences where a name was taken for a short date. */
function cutAt(spans: Span[], ends: number[], tokens: Token[]): Span[] {
  if (ends.length === 0) return spans
  return spans.flatMap((span) => {
    const inside = ends.filter((end) => end > span.start && end < span.end)
    const starts = [span.start, ...inside.map((end) => tokens.find((token) => token.start >= end)?.start ?? span.end)]
    return starts.map((start, k) => ({ start, end: inside[k] ?? span.end })).filter(({ start, end }) => start < end)
  })
}
