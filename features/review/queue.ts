import { consequenceOf } from '@/contracts/consequence'
import type { ReviewDto } from '@/contracts/desk'
import type { EditDto } from '@/contracts/edits'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { WaitingDto } from '@/contracts/suggestions'
import type { Question } from '@/engine/model/comparison'
import { fold } from '@/ui/fold'

/** Why something is in the queue; in this order. */
export const REASONS = ['conflict', 'apparent', 'suggested', 'weak', 'orphan'] as const
export type Reason = (typeof REASONS)[number]

export type Entry =
  | { id: string; reason: Exclude<Reason, 'orphan'>; question: Question; decided: boolean; weight: number }
  | { id: string; reason: 'orphan'; lost: Lost; decided: false; weight: number }

/** A decision or an edit whose words are in no source now. */
export type Lost = ({ by: 'review' } & ReviewDto) | ({ by: 'edit' } & EditDto)

export type QueueFilter = { show: 'open' | 'decided' | 'all'; why: Reason | null; kind: string | null; text: string }

/** An agreement that rests on one pair which the method itself holds for less likely than not. */
const WEAK = 0.5

/** Remembered as long as no model suggests anything. */
const queues = new WeakMap<StoryReading, Entry[]>()

/**
 * All that waits for a person or waited for one. Conflicts and seeming ones come first, what rests on much before what rests
 * on little; then what a larger model suggests, what is weakly held to agree, and decisions whose words are gone. The place
 * of a question does not depend on whether it is decided, so that nothing jumps under the reader's hands.
 */
export function queueOf(reading: StoryReading, waiting: WaitingDto[]): Entry[] {
  const before = waiting.length === 0 ? queues.get(reading) : undefined
  if (before) return before
  const suggested = new Set(waiting.map(({ question }) => question))
  const entries: Entry[] = []
  for (const question of reading.comparison.questions) {
    const reason = reasonOf(question, suggested)
    if (!reason) continue
    const decided = reading.review('question', question.id) !== null
    entries.push({ id: question.id, reason, question, decided, weight: consequenceOf(reading, question).weight })
  }
  for (const lost of lostOf(reading))
    entries.push({ id: `orphan-${lost.id}`, reason: 'orphan', lost, decided: false, weight: 0 })
  entries.sort((a, b) => groupOf(a) - groupOf(b) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
  if (waiting.length === 0) queues.set(reading, entries)
  return entries
}

function lostOf({ story }: StoryReading): Lost[] {
  const reviews = story.reviews.filter((review) => review.orphaned && review.reading === 1)
  const edits = story.edits.filter((edit) => edit.orphaned)
  return [
    ...reviews.map((review) => ({ by: 'review' as const, ...review })),
    ...edits.map((edit) => ({ by: 'edit' as const, ...edit })),
  ]
}

/** Real and seeming conflicts stand in one line: which of the two it is, is what a person decides. */
const groupOf = ({ reason }: Entry) => Math.max(1, REASONS.indexOf(reason))

function reasonOf(question: Question, suggested: ReadonlySet<string>): Exclude<Reason, 'orphan'> | null {
  if (question.finding === 'conflict' || question.finding === 'apparent') return question.finding
  if (suggested.has(question.id)) return 'suggested'
  return isWeak(question) ? 'weak' : null
}

function isWeak({ finding, answers, relations }: Question): boolean {
  if (finding !== 'agreement') return false
  const own = new Set(answers.flatMap((answer) => answer.claims))
  const pairs = relations.filter(({ a, b }) => own.has(a) && own.has(b))
  return pairs.length === 1 && (pairs[0]?.score ?? 1) < WEAK
}

const texts = new WeakMap<StoryReading, Map<string, string>>()

/** What a search looks through: the question, its answers, their words and who says them. */
function textOf(reading: StoryReading, entry: Entry): string {
  if (entry.reason === 'orphan') {
    const { lost } = entry
    const why = lost.by === 'review' ? lost.note : lost.why
    return fold([why, ...lost.quotes.map((one) => one.exact)].join(' '))
  }
  const kept = texts.get(reading) ?? new Map<string, string>()
  texts.set(reading, kept)
  const known = kept.get(entry.id)
  if (known !== undefined) return known
  const { text, verdict, answers } = entry.question
  const claims = answers.flatMap((answer) => answer.claims).flatMap((id) => reading.claim(id) ?? [])
  const words = claims.flatMap((claim) => [claim.quote.exact, sourceName(reading.source(claim.source))])
  const folded = fold([text, verdict, ...answers.map((answer) => answer.label), ...words].join(' '))
  kept.set(entry.id, folded)
  return folded
}

/** What a filter lets through, beside whether it is decided. */
export function narrow(reading: StoryReading, entries: Entry[], { why, kind, text }: QueueFilter): Entry[] {
  const words = fold(text).split(' ').filter(Boolean)
  return entries.filter((entry) => {
    if (why && entry.reason !== why) return false
    if (kind && (entry.reason === 'orphan' || entry.question.kind !== kind)) return false
    if (words.length === 0) return true
    const folded = textOf(reading, entry)
    return words.every((word) => folded.includes(word))
  })
}

export const shownBy = (entries: Entry[], show: QueueFilter['show']): Entry[] =>
  show === 'all' ? entries : entries.filter(({ decided }) => decided === (show === 'decided'))

export const PAGE = 24

export type Slice = {
  entries: Entry[]
  first: number
  total: number
  at: string | null
  before: string | null
  after: string | null
}

/**
 * The part of the list around a place. Where what one was at is no longer shown, because it was decided, one is at what
 * comes after it.
 */
export function sliceAt(all: Entry[], shown: Entry[], at: string | null): Slice {
  let index = shown.findIndex(({ id }) => id === at)
  if (index < 0) {
    const place = new Map(all.map(({ id }, i) => [id, i]))
    const from = at === null ? -1 : (place.get(at) ?? -1)
    index = shown.findIndex(({ id }) => (place.get(id) as number) > from)
    if (index < 0) index = shown.length - 1
  }
  const first = Math.max(0, Math.floor(index / PAGE) * PAGE)
  const entries = shown.slice(first, first + PAGE)
  return {
    entries,
    first,
    total: shown.length,
    at: shown[index]?.id ?? null,
    before: shown[first - 1]?.id ?? null,
    after: shown[first + PAGE]?.id ?? null,
  }
}

/** How many of the questions are decided; what has no place any more is not counted. */
export function progressOf(entries: Entry[]): { decided: number; of: number } {
  const questions = entries.filter(({ reason }) => reason !== 'orphan')
  return { decided: questions.filter(({ decided }) => decided).length, of: questions.length }
}
