import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { valueInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS, type Standing } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { codePointOffsets } from '@/ui/code-points'
import { cutIntoSegments, type Mark } from '@/ui/segments'

/** How a claim is marked: by the gravest finding it takes part in, `alone` where no question asks for it. */
export type MarkTone = Standing | 'alone'

/** What a mark tells when it is opened. */
export type ClaimNote = {
  id: string
  tone: MarkTone
  statement: string
  chain: string[]
  certainty: string
  value: string | null
  questions: { id: string; text: string; standing: Standing; others: string[] }[]
}

export type ReaderSegment = { text: string; claims: string[]; tone: MarkTone | null; ids: string[] }
export type ReaderParagraph = { start: number; heading: boolean; segments: ReaderSegment[]; margin: string[] }
export type ReaderPart = {
  paragraphs: ReaderParagraph[]
  notes: Record<string, ClaimNote>
  part: number
  parts: number
}

const GRAVITY: MarkTone[] = ['conflict', 'apparent', 'agreement', 'single', 'not_comparable', 'alone']
const gravest = (tones: MarkTone[]): MarkTone | null => GRAVITY.find((tone) => tones.includes(tone)) ?? null

/** A part holds at most about so many characters, so that a book-long text stays quick. */
const PART = 60_000

type Wanted = { part: number | null; claim: string | null }

/** A part of a source's text, cut into paragraphs and marks. The part with the wanted claim comes before the wanted part. */
export function readerPart(reading: StoryReading, sourceId: string, text: string, wanted: Wanted): ReaderPart {
  const at = codePointOffsets(text)
  const claims = reading.comparison.claims.filter((claim) => claim.source === sourceId)
  const marks: Mark<string>[] = claims.map(({ id, quote }) => ({ key: id, start: at(quote.start), end: at(quote.end) }))
  const parts = partsOf(linesOf(text))
  const chosen = marks.find((mark) => mark.key === wanted.claim)
  const found = chosen ? parts.findIndex((lines) => (lines.at(-1)?.end ?? 0) > chosen.start) : -1
  const index = found >= 0 ? found : Math.min(Math.max(0, (wanted.part ?? 1) - 1), parts.length - 1)
  const lines = parts[index] ?? []
  const notes = notesOf(reading, claims, lines, marks)
  const begun = new Set<string>()
  const paragraphs = lines.map((line) => paragraphOf(text, line, marks, notes, begun))
  return { paragraphs, notes, part: index + 1, parts: parts.length }
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
  for (const [i, claim] of claims.entries()) {
    const mark = marks[i]
    if (mark && mark.start < to && mark.end > from) notes[claim.id] = noteOf(reading, claim)
  }
  return notes
}

function noteOf(reading: StoryReading, claim: Claim): ClaimNote {
  const questions = reading.places(claim.id).map(({ question }) => ({
    id: question.id,
    text: question.text,
    standing: reading.standing(question),
    others: othersOf(reading, claim, question),
  }))
  return {
    id: claim.id,
    tone: gravest(questions.map((question) => question.standing)) ?? 'alone',
    statement: claim.statement,
    chain: [sourceName(reading.source(claim.source)), ...claim.voices.slice(1).map((voice) => voice.name)],
    certainty: CERTAINTY_WORDS[claim.certainty],
    value: claim.value ? valueInWords(claim.value) : null,
    questions,
  }
}

/** A label longer than this says no more at a glance than the names do. */
const GLANCE = 44

/** Who else answers and what, own answer and neighbours of other events included; a line for each answer. */
function othersOf(reading: StoryReading, claim: Claim, question: Question): string[] {
  const lines = new Map<string, { label: string; sources: Set<string> }>()
  const add = (key: string, label: string, source: string | undefined) => {
    if (!source || source === claim.source) return
    const line = lines.get(key) ?? { label, sources: new Set() }
    line.sources.add(sourceName(reading.source(source)))
    lines.set(key, line)
  }
  for (const answer of question.answers)
    for (const id of answer.claims) add(answer.id, answer.label, reading.claim(id)?.source)
  for (const { a, b, coarse } of reading.relations(claim.id)) {
    const other = a === claim.id ? b : a
    const place = coarse === 'unrelated' ? undefined : reading.places(other)[0]
    if (place) add(place.answer.id, place.answer.label, reading.claim(other)?.source)
  }
  return [...lines.values()].map(({ label, sources }) => {
    const names = [...sources].join(', ')
    return label.length > GLANCE ? names : `${names}: ${label}`
  })
}

const HEADING = 90

function paragraphOf(
  text: string,
  line: Line,
  marks: Mark<string>[],
  notes: Record<string, ClaimNote>,
  begun: Set<string>,
): ReaderParagraph {
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
