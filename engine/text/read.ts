import type { Doc, Sentence, Token } from '../model/document'
import type { Span } from '../model/span'
import { splitParagraphs } from './paragraphs'
import { tag } from './tokens'

/** Takes a text apart into paragraphs, sentences and tagged tokens. Boilerplate keeps its place but is given no sentences. */
export function readText(text: string): Doc {
  const paragraphs = splitParagraphs(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'boilerplate') continue
    const tagged = tag(text.slice(paragraph.start, paragraph.end), paragraph.start, tokens.length)
    let from = tokens.length
    for (const token of tagged.tokens) tokens.push(token)
    for (const span of mended(text, tagged.sentences)) {
      let to = from
      while (to < tokens.length && (tokens[to] as Token).start < span.end) to++
      if (to > from) sentences.push({ ...span, index: sentences.length, paragraph: paragraph.index, from, to })
      from = to
    }
  }
  return { text, paragraphs, sentences, tokens }
}

/** Joins what the splitter parts wrongly: closing quotes left alone, and initials such as "ASEAN-U.|S.". */
function mended(text: string, spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    const own = text.slice(span.start, span.end)
    const before = last ? text.slice(last.start, last.end) : ''
    const onlyQuotes = /^["”’'»)\]]+$/.test(own)
    const initials = /(?:^|[\s\-(“"])(?:\p{Lu}\.){1,3}$/u.test(before) && last?.end === span.start
    const speaker = /[?!]["”]$/.test(before) && /^\p{Ll}/u.test(own)
    if (last && (onlyQuotes || initials || speaker)) last.end = span.end
    else result.push({ ...span })
  }
  return result
}
