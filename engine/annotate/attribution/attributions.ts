import { SHOWING_VERBS, UNNAMED_NOUNS } from '../../lexicon/reporting'
import type { NameMention } from '../../model/annotated'
import type { Attribution, Voice } from '../../model/claim'
import type { Doc, Token } from '../../model/document'
import { contains, type Span } from '../../model/span'
import { namesOf } from '../names'
import { type Quotation, quotationsOf } from '../quotations'
import { blocksOf } from './blocks'
import { chosen } from './choice'
import { candidatesOf, type Placed } from './frames'
import { type Names, personsOf } from './names'
import { headOf, type Range } from './phrases'
import { indexQuotations } from './quotation-index'
import { relaysOf } from './relays'
import { signedPostsOf } from './signatures'
import { type Memory, outletAddressed, outletBefore, voiceOf } from './voices'

type Found = Attribution & { own: Voice[]; speech: boolean }

/**
 * Who said what in a text: the spans of speaker, cue and words, and the chain of voices, outermost first, without the
 * document itself. In the order of the words that are passed on. `mentions`: the names of the text, in their fullest form.
 */
export function attributionsOf(doc: Doc, mentions: readonly NameMention[] = namesOf(doc)): Attribution[] {
  return collected(
    doc,
    mentions,
    (frame, voices) => frame.clausal && frame.kind !== 'attitude' && !isThing(frame, voices),
  )
}

/** "The result suggests that …": a thing that shows something has no voice. */
function isThing(frame: Placed, voices: readonly Voice[]): boolean {
  if (!SHOWING_VERBS.has((frame.scene.doc.tokens[frame.head] as Token).lemma) || !frame.source) return false
  const head = headOf(frame.scene.doc, frame.source)
  return voices.at(-1)?.kind === 'unnamed' && !UNNAMED_NOUNS.has(head.lower)
}

/** The same with attitudes ("praised the plan", "is expected to come"), which are no statements of their voice's. */
export function attributionsAndAttitudesOf(doc: Doc): Attribution[] {
  return collected(doc, namesOf(doc), () => true)
}

function collected(
  doc: Doc,
  mentions: readonly NameMention[],
  wanted: (frame: Placed, voices: readonly Voice[]) => boolean,
): Attribution[] {
  const quotations = quotationsOf(doc)
  const index = indexQuotations(quotations)
  const candidates = candidatesOf(doc, index)
  const taken = withoutObjects(candidates.filter(chosen))
  const blocks = new Map(blocksOf(doc, candidates, taken, index).map((block) => [block.frame, block.content]))
  const names = personsOf(doc, mentions, index)
  const memory: Memory = { person: null, at: -1, thing: null, plural: null, paragraph: -1 }
  const found: Found[] = []
  for (const frame of candidates) {
    const block = blocks.get(frame)
    const speaks = taken.has(frame) && frame.kind !== 'attitude'
    const own = voicesOf(doc, names, frame, speaks || block !== undefined, memory)
    if (frame.content && taken.has(frame) && wanted(frame, own)) found.push(attribution(doc, frame, frame.content, own))
    if (block) found.push(attribution(doc, frame, block, own))
  }
  const posts = signedPostsOf(doc).map(
    ({ name, ...spans }): Found => ({
      ...spans,
      voices: [],
      own: [{ name: names.person(name) ?? name, kind: 'person' }],
      speech: false,
    }),
  )
  return chained([...joinLooseQuotations(doc, found, quotations), ...posts])
}

/** "dismissed reports that …": the noun that a verb takes as its object is no cue of its own. */
function withoutObjects(chosenOnes: readonly Placed[]): Set<Placed> {
  const verbs = new Set(chosenOnes.filter(({ pattern }) => pattern !== 'noun').map(({ head }) => head))
  return new Set(chosenOnes.filter(({ pattern, cue }) => pattern !== 'noun' || !verbs.has(cue.from - 1)))
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
  speech: frame.kind === 'speech' && frame.clausal,
})

/** The speaker, after the outlet that was spoken to. */
function voicesOf(doc: Doc, names: Names, frame: Placed, speaks: boolean, memory: Memory): Voice[] {
  const { paragraph } = frame.sentence
  if (paragraph - memory.paragraph > 2) Object.assign(memory, { person: null, thing: null, plural: null })
  const speaker = frame.source && voiceOf(doc, names, frame.source, memory)
  const opening = frame.source && outletBefore(doc, frame.sentence.from, frame.source)
  const outlet = opening ?? outletAddressed(doc, frame.addressee)
  if (speaker && (speaks || names.person(speaker.name))) {
    memory.paragraph = paragraph
    memory.at = frame.source?.from ?? frame.head
    if (speaker.kind === 'person') memory.person = speaker
    else if (speaker.kind === 'unnamed') {
      if (/s$/.test(speaker.name)) memory.plural = speaker
      else memory.person = speaker
    } else memory.thing = speaker
  }
  const relays = speaks ? relaysOf(doc, names, frame, memory) : { before: [], after: [] }
  const chain = [...relays.before, outlet, speaker, ...relays.after]
  const spoken = chain.filter((voice): voice is Voice => voice !== null && voice !== undefined)
  return spoken.filter((voice, k) => spoken.findIndex(({ name }) => name === voice.name) === k)
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
    if (!last.speech || !follows(doc, last, quotation)) continue
    last.content = {
      start: Math.min(last.content.start, quotation.start),
      end: Math.max(last.content.end, quotation.end),
    }
    covered = quotation.end
  }
  return inOrder
}

/** Whether nothing but white space, or the rest of the sentence, stands between; a new paragraph goes on only from quoted words. */
function follows(doc: Doc, earlier: Found, quotation: Quotation): boolean {
  const between = doc.text.slice(extent(earlier).end, quotation.start)
  if (between.length > 200 || !/^[^\n“"]{0,80}[.!?:]?["”’]?\s*$/.test(between)) return false
  const breaks = between.match(/\n/g)?.length ?? 0
  return breaks === 0 || (breaks <= 2 && /["”»']/.test(doc.text.slice(earlier.content.start, earlier.content.end)))
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
    while (stack.length > 0 && !holds((stack.at(-1) as { one: Found }).one, whole)) stack.pop()
    const outer = stack.at(-1)?.voices ?? []
    const voices = merged(outer, one.own)
    stack.push({ one, voices })
    return { source: one.source, cue: one.cue, content: one.content, voices }
  })
}

/** Whether the words of one hold all of another: its speaker too, and no less than itself. */
function holds(outer: Found, inner: Span): boolean {
  if (!contains(outer.content, inner)) return false
  const whole = extent(outer)
  return whole.end - whole.start > inner.end - inner.start
}

/** Appends, leaving out a voice that already speaks. */
function merged(outer: Voice[], own: Voice[]): Voice[] {
  const fresh = own.filter((voice) => !outer.some((known) => known.name === voice.name))
  return [...outer, ...fresh]
}
