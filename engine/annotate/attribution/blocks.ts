import { BLOCK_END, SPEECH_VERBS } from '../../lexicon/reporting'
import type { Doc, Paragraph, Token } from '../../model/document'
import type { Span } from '../../model/span'
import type { Placed } from './frames'
import type { QuotationIndex } from './quotation-index'

/** A passage of one or more paragraphs that a sentence ending in a colon hands over to another voice. */
export type Block = { frame: Placed; content: Span }

/** How many paragraphs a handed-over passage may have before its end mark is no longer looked for. */
const LONGEST_BLOCK = 16

/**
 * Where a paragraph ends in a colon, the next paragraphs are the words of whom it names: up to an end mark such as
 * "[Source]", else the quotation that follows, else, after a reporting verb right before the colon, one paragraph.
 */
export function blocksOf(
  doc: Doc,
  candidates: readonly Placed[],
  taken: ReadonlySet<Placed>,
  quotations: QuotationIndex,
): Block[] {
  const blocks: Block[] = []
  const byParagraph = new Map<number, Placed[]>()
  for (const frame of candidates) {
    const list = byParagraph.get(frame.sentence.paragraph)
    if (list) list.push(frame)
    else byParagraph.set(frame.sentence.paragraph, [frame])
  }
  for (const paragraph of doc.paragraphs) {
    if (doc.text[paragraph.end - 1] !== ':') continue
    const introducing = introducer(byParagraph.get(paragraph.index) ?? [], taken, paragraph)
    if (!introducing) continue
    const content =
      marked(doc, paragraph) ??
      quoted(doc, paragraph, quotations) ??
      (introducing.opensBlock ? single(doc, paragraph) : null)
    if (content && content.end > content.start) blocks.push({ frame: introducing, content })
  }
  return blocks
}

/** The cue that hands over: the one right before the colon, else one that reports in the last sentence, else in the paragraph. */
function introducer(frames: Placed[], taken: ReadonlySet<Placed>, paragraph: Paragraph): Placed | null {
  const opening = frames.find((frame) => frame.opensBlock)
  if (opening) return opening
  const speaking = frames.filter((frame) => frame.source !== null && frame.content !== null && isSpeech(frame))
  const last = speaking.filter((frame) => frame.sentence.end >= paragraph.end)
  // of several cues in one sentence the outermost hands over
  return last[0] ?? speaking.findLast((frame) => taken.has(frame)) ?? null
}

const isSpeech = (frame: Placed): boolean =>
  frame.kind === 'speech' || SPEECH_VERBS.has((frame.scene.doc.tokens[frame.head] as Token).lemma)

const following = (doc: Doc, paragraph: Paragraph, k: number): Paragraph | undefined =>
  doc.paragraphs[paragraph.index + k]

function marked(doc: Doc, paragraph: Paragraph): Span | null {
  const first = following(doc, paragraph, 1)
  for (let k = 1; k <= LONGEST_BLOCK; k++) {
    const next = following(doc, paragraph, k)
    if (!first || !next) return null
    const tail = doc.text.slice(Math.max(next.start, next.end - 40), next.end)
    const mark = BLOCK_END.exec(tail)
    if (mark) return { start: first.start, end: next.end - (tail.length - mark.index) }
    if (k > 1 && tail.endsWith(':')) return null
  }
  return null
}

function quoted(doc: Doc, paragraph: Paragraph, quotations: QuotationIndex): Span | null {
  const first = following(doc, paragraph, 1)
  const opening = first && quotations.startingAt(first.start)
  if (!first || !opening) return null
  let { end } = opening
  let open = opening.open
  for (let k = 2; open && k <= LONGEST_BLOCK; k++) {
    const next = following(doc, paragraph, k)
    const more = next && quotations.startingAt(next.start)
    if (!more) break
    end = more.end
    open = more.open
  }
  return { start: first.start, end }
}

function single(doc: Doc, paragraph: Paragraph): Span | null {
  const next = following(doc, paragraph, 1)
  return next && next.kind === 'body' ? { start: next.start, end: next.end } : null
}
