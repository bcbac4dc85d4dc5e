import type { SourceDto } from '@/contracts/desk'
import type { StoryReading } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import { codePointOffsets, codePointsIn } from '@/ui/code-points'
import { cutIntoSegments, type Mark } from '@/ui/segments'
import type { Desk } from './claim-panel'
import { type ClaimNote, GRAVITY, gravest, type MarkTone, noteMaker } from './notes'

export type ReaderSegment = { text: string; claims: string[]; tone: MarkTone | null; ids: string[] }
/** `start` counts as a string does, `from` in code points. */
export type ReaderParagraph = {
  start: number
  from: number
  heading: boolean
  segments: ReaderSegment[]
  margin: string[]
}
export type ReaderPart = {
  paragraphs: ReaderParagraph[]
  notes: Record<string, ClaimNote>
  part: number
  parts: number
  /** the wanted place, counted as a string does */
  place: { start: number; end: number } | null
}

/** A part holds at most about so many characters, so that a book-long text stays quick. */
const PART = 60_000

/** `place`: words that were found there, in code points. */
export type Wanted = {
  part: number | null
  claim: string | null
  place?: { start: number; end: number } | null
}

/** A part of a source's text, cut into paragraphs and marks. The part with the wanted claim or place comes before the wanted part. */
export function readerPart(reading: StoryReading, sourceId: string, text: string, wanted: Wanted): ReaderPart {
  const at = codePointOffsets(text)
  const claims = reading.comparison.claims.filter((claim) => claim.source === sourceId)
  const marks: Mark<string>[] = claims.map(({ id, quote }) => ({ key: id, start: at(quote.start), end: at(quote.end) }))
  const parts = partsOf(linesOf(text))
  const place = wanted.place ? { start: at(wanted.place.start), end: at(wanted.place.end) } : null
  const chosen = marks.find((mark) => mark.key === wanted.claim) ?? place
  const found = chosen ? parts.findIndex((lines) => (lines.at(-1)?.end ?? 0) > chosen.start) : -1
  const index = found >= 0 ? found : Math.min(Math.max(0, (wanted.part ?? 1) - 1), parts.length - 1)
  const lines = parts[index] ?? []
  const notes = notesOf(reading, claims, lines, marks)
  const begun = new Set<string>()
  const before = codePointCounter(text)
  const paragraphs = lines.map((line) => ({
    ...paragraphOf(text, line, marks, notes, begun),
    from: before(line.start),
  }))
  return { paragraphs, notes, part: index + 1, parts: parts.length, place }
}

/** Turns places in a string into counts of code points, for places that only go forward. */
function codePointCounter(text: string): (at: number) => number {
  let [place, count] = [0, 0]
  return (at) => {
    count += codePointsIn(text.slice(place, at))
    place = at
    return count
  }
}

type Line = { start: number; end: number }

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function partsOf(lines: Line[]): Line[][] {
  const parts: Line[][] = [[]]
  let size = 0
  for (const line of lines) {
    const length = line.end - line.start
    if (size > 0 && size + length > PART) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(line)
    size += length
  }
  return parts
}

function notesOf(
  reading: StoryReading,
  claims: Claim[],
  lines: Line[],
  marks: Mark<string>[],
): Record<string, ClaimNote> {
  const from = lines[0]?.start ?? 0
  const to = lines.at(-1)?.end ?? 0
  const notes: Record<string, ClaimNote> = {}
  const noteOf = noteMaker(reading)
  for (const [i, claim] of claims.entries()) {
    const mark = marks[i]
    if (mark && mark.start < to && mark.end > from) notes[claim.id] = noteOf(claim)
  }
  return notes
}

const HEADING = 90

function paragraphOf(
  text: string,
  line: Line,
  marks: Mark<string>[],
  notes: Record<string, ClaimNote>,
  begun: Set<string>,
): Omit<ReaderParagraph, 'from'> {
  const raw = text.slice(line.start, line.end)
  const segments = cutIntoSegments(line.start, line.end, marks).map(({ start, end, keys }) => {
    const ids = keys.filter((key) => !begun.has(key))
    for (const id of ids) begun.add(id)
    const byGravity = [...keys].sort((a, b) => rank(notes[a]) - rank(notes[b]))
    return {
      text: text.slice(start, end),
      claims: byGravity,
      tone: gravest(keys.map((key) => notes[key]?.tone ?? 'alone')),
      ids,
    }
  })
  const here = [...new Set(segments.flatMap((segment) => segment.ids))]
  const telling = here.filter((id) => ['conflict', 'apparent', 'agreement'].includes(notes[id]?.tone ?? ''))
  return {
    start: line.start,
    heading: raw.trim().length <= HEADING && !/[.!?:;,…]["”’')\]]*\s*$/.test(raw),
    segments,
    margin: telling.sort((a, b) => rank(notes[a]) - rank(notes[b])),
  }
}

const rank = (note: ClaimNote | undefined) => GRAVITY.indexOf(note?.tone ?? 'alone')

/** How many claims of the source are marked in which way. */
export function legendOf(reading: StoryReading, sourceId: string): { tone: MarkTone; count: number }[] {
  const counts = new Map<MarkTone, number>()
  for (const claim of reading.comparison.claims) {
    if (claim.source !== sourceId) continue
    const tone = gravest(reading.places(claim.id).map(({ question }) => reading.standing(question))) ?? 'alone'
    counts.set(tone, (counts.get(tone) ?? 0) + 1)
  }
  return GRAVITY.flatMap((tone) => (counts.has(tone) ? [{ tone, count: counts.get(tone) ?? 0 }] : []))
}

const VOICES = 200

/** What the forms of a page have to know of the story: how the source is named as a voice, and whom it may cite. */
export function deskOf(reading: StoryReading, source: SourceDto, named: boolean): Desk {
  const counts = new Map<string, number>()
  let own = source.outlet ?? source.title ?? source.id
  for (const { source: from, voices } of reading.comparison.claims) {
    if (from === source.id && voices[0]) own = voices[0].name
    for (const { name } of voices.slice(1)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const voices = [...counts].sort((a, b) => b[1] - a[1]).slice(0, VOICES)
  return { slug: reading.story.slug, source: source.id, own, voices: voices.map(([name]) => name), named }
}
