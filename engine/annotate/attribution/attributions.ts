import type { Attribution, Voice } from '../../model/claim'
import type { Doc, Token } from '../../model/document'
import { contains, type Span } from '../../model/span'
import { type Quotation, quotationsOf } from '../quotations'
import { blocksOf } from './blocks'
import { framesOf, type Placed } from './frames'
import { type Names, namesOf } from './names'
import type { Range } from './phrases'
import { type Memory, outletAddressed, voiceOf } from './voices'

type Found = Attribution & { own: Voice[] }

/**
 * Who said what in a text: the spans of speaker, cue and words, and the chain of voices, outermost first, without the
 * document itself. In the order of the words that are passed on.
 */
export function attributionsOf(doc: Doc): Attribution[] {
  const quotations = quotationsOf(doc)
  const frames = framesOf(doc, quotations)
  const blocks = new Map(blocksOf(doc, frames, quotations).map((block) => [block.frame, block.content]))
  const names = namesOf(doc)
  const memory: Memory = { person: null, thing: null, plural: null, paragraph: -1 }
  const found: Found[] = []
  for (const frame of frames) {
    const own = voicesOf(doc, names, frame, memory)
    const block = blocks.get(frame)
    if (frame.content && frame.clausal) found.push(attribution(doc, frame, frame.content, own))
    if (block) found.push(attribution(doc, frame, block, own))
  }
  return chained(joinLooseQuotations(doc, found, quotations))
}

const spanOf = (doc: Doc, range: Range): Span => ({
  start: (doc.tokens[range.from] as Token).start,
  end: (doc.tokens[range.to - 1] as Token).end,
})

const attribution = (doc: Doc, frame: Placed, content: Span, own: Voice[]): Found => ({
  source: frame.source && spanOf(doc, frame.source),
  cue: spanOf(doc, frame.cue),
  content,
  voices: [],
  own,
})

/** The speaker, after the outlet that was spoken to. */
function voicesOf(doc: Doc, names: Names, frame: Placed, memory: Memory): Voice[] {
  const { paragraph } = frame.sentence
  if (paragraph - memory.paragraph > 2) Object.assign(memory, { person: null, thing: null, plural: null })
  const speaker = frame.source && voiceOf(doc, names, frame.source, memory)
  const outlet = outletAddressed(doc, frame.addressee)
  if (speaker && frame.kind !== 'attitude') {
    memory.paragraph = paragraph
    if (speaker.kind === 'person') memory.person = speaker
    else if (speaker.kind === 'unnamed') {
      if (/s$/.test(speaker.name)) memory.plural = speaker
      else memory.person = speaker
    } else memory.thing = speaker
  }
  return [outlet, speaker].filter((voice): voice is Voice => voice !== null && voice !== undefined)
}

/** A quotation that follows attributed words without a cue of its own is the same voice's. */
function joinLooseQuotations(doc: Doc, found: Found[], quotations: Quotation[]): Found[] {
  const inOrder = [...found].sort((a, b) => extent(a).start - extent(b).start || extent(b).end - extent(a).end)
  let next = 0
  let last: Found | null = null
  let covered = 0
  for (const quotation of quotations) {
    while (next < inOrder.length && extent(inOrder[next] as Found).start <= quotation.start) {
      const one = inOrder[next++] as Found
      covered = Math.max(covered, one.content.end)
      if (!last || extent(one).end >= extent(last).end || one.content.end <= quotation.start) last = one
    }
    const upcoming = inOrder[next]
    if (!last || quotation.words < 3 || covered > quotation.start) continue
    if (upcoming && contains(upcoming.content, quotation)) continue
    if (last.voices === null || !follows(doc, extent(last), quotation)) continue
    last.content = {
      start: Math.min(last.content.start, quotation.start),
      end: Math.max(last.content.end, quotation.end),
    }
    covered = quotation.end
  }
  return inOrder
}

/** Whether nothing but white space, or the rest of the sentence, stands between the two. */
function follows(doc: Doc, earlier: Span, quotation: Quotation): boolean {
  const between = doc.text.slice(earlier.end, quotation.start)
  if (between.length > 200) return false
  return /^[^\n“"]{0,80}[.!?:]?["”’]?\s*$/.test(between) && (between.match(/\n/g)?.length ?? 0) <= 2
}

function extent(one: Attribution): Span {
  const spans = [one.source, one.cue, one.content].filter((span): span is Span => span !== null)
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

/** Puts the voices of the words around it before each one's own. */
function chained(found: Found[]): Attribution[] {
  const order = [...found].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  const stack: { one: Found; voices: Voice[] }[] = []
  return order.map((one) => {
    const whole = extent(one)
    while (stack.length > 0 && !holds((stack.at(-1) as { one: Found }).one.content, whole)) stack.pop()
    const outer = stack.at(-1)?.voices ?? []
    const voices = merged(outer, one.own)
    stack.push({ one, voices })
    return { source: one.source, cue: one.cue, content: one.content, voices }
  })
}

const holds = (outer: Span, inner: Span): boolean =>
  contains(outer, inner) && outer.end - outer.start > inner.end - inner.start

/** Appends, leaving out a voice that already speaks. */
function merged(outer: Voice[], own: Voice[]): Voice[] {
  const fresh = own.filter((voice) => !outer.some((known) => known.name === voice.name))
  return [...outer, ...fresh]
}
