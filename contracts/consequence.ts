import type { Question } from '../engine/model/comparison'
import type { Value } from '../engine/model/value'
import { counted, type StoryReading } from './story-reading'

/** What rests on a difference, so that a reader's time goes where it counts. */
export type Consequence = {
  weight: number
  sources: number
  origins: number
  record: boolean
  /** how far the values are apart, 0…1; null where they have no distance */
  gap: number | null
}

/** Set by hand: what more people read, and what the record speaks of, comes first. No part outweighs all others together. */
const WEIGHTS = {
  /** the answers cannot all be true, as far as is known */
  conflict: 6,
  /** each source that takes part */
  source: 1,
  /** each independent origin */
  origin: 1,
  record: 3,
  /** values as far apart as they can be */
  gap: 3,
}
/** Values without a distance, offices and names, count as half apart: different, and by how much nobody can say. */
const NO_DISTANCE = 0.5
/** Dates this many days apart are as far apart as it goes. */
const FAR_DAYS = 3650
const DAY = 86_400_000

const known = new WeakMap<StoryReading, Map<string, Consequence>>()

/** How much rests on a question; remembered for as long as the story's reading is. */
export function consequenceOf(reading: StoryReading, question: Question): Consequence {
  const kept = known.get(reading) ?? new Map<string, Consequence>()
  known.set(reading, kept)
  const before = kept.get(question.id)
  if (before) return before
  const claims = question.answers.flatMap((answer) => answer.claims).flatMap((id) => reading.claim(id) ?? [])
  const sources = new Set(claims.map((claim) => claim.source)).size
  const gap = gapOf(reading, question)
  const weight =
    (question.finding === 'conflict' ? WEIGHTS.conflict : 0) +
    WEIGHTS.source * sources +
    WEIGHTS.origin * question.origins +
    (question.against_record ? WEIGHTS.record : 0) +
    WEIGHTS.gap * (gap ?? NO_DISTANCE)
  const found = { weight, sources, origins: question.origins, record: question.against_record, gap }
  kept.set(question.id, found)
  return found
}

/** The widest gap between two claims that make the question a conflict, or a seeming one. */
function gapOf(reading: StoryReading, { finding, relations }: Question): number | null {
  let widest: number | null = null
  for (const { a, b, coarse } of relations) {
    if (coarse !== finding) continue
    const gap = gapBetween(reading.claim(a)?.value ?? null, reading.claim(b)?.value ?? null)
    if (gap !== null && (widest === null || gap > widest)) widest = gap
  }
  return widest
}

type Bounds = [low: number, high: number]

/** How far two values are apart: numbers by their share of the greater, dates by their days; null where neither is known. */
export function gapBetween(a: Value | null, b: Value | null): number | null {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  if (!one || !other || a?.type !== b?.type) return null
  const apart = Math.max(0, one[0] - other[1], other[0] - one[1])
  if (a?.type === 'date') return Math.min(1, Math.log1p(apart) / Math.log1p(FAR_DAYS))
  const greatest = Math.max(...[...one, ...other].filter(Number.isFinite).map(Math.abs))
  return greatest === 0 ? 0 : Math.min(1, apart / greatest)
}

function boundsOf(value: Value | null): Bounds | null {
  if (value?.type === 'quantity') {
    const { number, low, high } = value
    if (number === null && low === null && high === null) return null
    return [
      low ?? (high === null ? (number as number) : -Infinity),
      high ?? (low === null ? (number as number) : Infinity),
    ]
  }
  if (value?.type !== 'date' || value.role === 'duration' || (!value.start && !value.end)) return null
  return [dayOf(value.start) ?? -Infinity, dayOf(value.end) ?? Infinity]
}

const dayOf = (iso: string | null) => (iso ? Date.parse(`${iso}T00:00:00Z`) / DAY : null)

/** Why a question stands where it stands among others. */
export function consequenceInWords({ sources, origins, record, gap }: Consequence): string {
  const parts = [counted(sources, 'source'), counted(origins, 'origin')]
  if (record) parts.push('the record takes part')
  if (gap !== null && gap > 0) parts.push(gap >= 0.5 ? 'the values lie far apart' : 'the values lie close')
  return parts.join(', ')
}
