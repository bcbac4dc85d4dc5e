import type { Doc, Sentence, Token } from '../model/document'
import type { Span } from '../model/span'
import { leadInLength } from './furniture'
import { splitParagraphs } from './paragraphs'
import { tag } from './tokens'

/** A place and an agency in front of a report are no longer than this. */
const LEAD = 90

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
    const lead = paragraph.kind !== 'caption' ? leadInLength(text.slice(paragraph.start, paragraph.start + LEAD)) : 0
    const opening = tagged.sentences[0]
    if (opening && lead > 0 && paragraph.start + lead < opening.end) {
      opening.start = paragraph.start + lead
      while (from < tokens.length && (tokens[from] as Token).start < opening.start) from++
    }
    for (const span of mended(text, tagged.sentences)) {
      let to = from
      while (to < tokens.length && (tokens[to] as Token).start < span.end) to++
      if (to > from) sentences.push({ ...span, index: sentences.length, paragraph: paragraph.index, from, to })
      from = to
    }
  }
  return { text, paragraphs, sentences, tokens }
}

/** Short forms in front of a name, which end no sentence. */
const RANK =
  /(?:^|[\s(“"‘-])(?:Maj|Gen|Adm|Cpl|Brig|Lt|Col|Sgt|Capt|Cmdr|Cdr|Pvt|Pfc|Spc|Gov|Sen|Rep|Reps|Sens|Govs|Rev|Fr|Hon|Prof|Dr|Mr|Mrs|Ms|Messrs|Mx|Supt|Insp|Det|Atty|Amb|Pres|Sec|Vice|Ft|Mt|vs|v)\.$/

/** Joins what the splitter parts wrongly: closing quotes left alone, initials such as "ASEAN-U.|S.", and ranks such as "Maj.|Gen.". */
function mended(text: string, spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    const own = text.slice(span.start, span.end)
    const before = last ? text.slice(last.start, last.end) : ''
    const onlyQuotes = /^["”’'»)\]]+$/.test(own)
    const initials = /(?:^|[\s\-(“"])(?:\p{Lu}\.){1,3}$/u.test(before) && last?.end === span.start
    const rank = RANK.test(before.slice(-16)) && /^\p{Lu}/u.test(own)
    const speaker = /[?!]["”]$/.test(before) && /^\p{Ll}/u.test(own)
    if (last && (onlyQuotes || initials || speaker || rank)) last.end = span.end
    else result.push({ ...span })
  }
  return result
}
