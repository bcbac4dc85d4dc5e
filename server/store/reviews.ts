import type { PersonDto, ReviewDto, ReviewTarget } from '@/contracts/desk'
import type { Comparison } from '@/engine/model/comparison'
import type { Handle } from '@/server/db/client'
import { type Anchor, anchorSchema } from './anchor'
import { resolver } from './resolve-anchor'

export type NewReview = {
  storyId: string
  target: ReviewTarget
  key: string
  decision: string
  note: string
  anchor: Anchor
  /** whose suggestion it takes over */
  origin?: string
  reading: 1 | 2
  person: PersonDto
  /** when it was made, if not now */
  at?: Date
}

export async function insertReview(db: Handle, { person, at, ...review }: NewReview): Promise<ReviewDto> {
  const row = await db.review.create({ data: { ...review, personId: person.id, createdAt: at } })
  const { target, key, decision, note, origin = null, reading, anchor } = review
  const made = row.createdAt.toISOString()
  const about = { id: row.id, target, key, decision, note, origin, reading, person }
  return { ...about, at: made, orphaned: false, quotes: quotesOf(anchor) }
}

/** False where the story has no such review that still stands. */
export async function markReviewUndone(db: Handle, storyId: string, id: string): Promise<boolean> {
  const { count } = await db.review.updateMany({
    where: { id, storyId, undoneAt: null },
    data: { undoneAt: new Date() },
  })
  return count > 0
}

/** A decision that was not taken back, null where the story has no such one. */
export const standingReview = (db: Handle, storyId: string, id: string) =>
  db.review.findFirst({
    where: { id, storyId, undoneAt: null },
    include: { person: { select: { id: true, name: true } } },
  })

/** A decision that was taken back stands again. */
export const markReviewStanding = (db: Handle, storyId: string, id: string) =>
  db.review.updateMany({ where: { id, storyId }, data: { undoneAt: null } })

/** Sets decisions beside those that stand (2), or lets them stand (1). */
export const setReadings = (db: Handle, storyId: string, ids: string[], reading: 1 | 2) =>
  db.review.updateMany({ where: { id: { in: ids }, storyId }, data: { reading } })

/**
 * The decisions of a story that were not taken back, newest first; of those with one key the first stands and the rest
 * are its history. Keys are those of `comparison`; what is not found there keeps its own and is orphaned.
 */
export async function listReviews(
  db: Handle,
  storyId: string,
  comparison: Comparison | null,
  propositions: string[],
): Promise<ReviewDto[]> {
  const rows = await db.review.findMany({
    where: { storyId, undoneAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { person: { select: { id: true, name: true } } },
  })
  return placeReviews(rows, comparison, propositions)
}

/** A decision as it was kept. */
export type ReviewRow = {
  id: string
  target: string
  key: string
  anchor: unknown
  decision: string
  note: string
  origin: string | null
  reading: number
  person: PersonDto
  createdAt: Date
}

/** Decisions with the keys that what they are about has in a comparison, in the order given. */
export function placeReviews(
  rows: readonly ReviewRow[],
  comparison: Comparison | null,
  propositions: readonly string[],
): ReviewDto[] {
  const resolve = comparison && rows.length > 0 ? resolver(comparison) : () => null
  return rows.map(({ id, decision, note, origin, person, createdAt, ...row }) => {
    const target = row.target as ReviewTarget
    const anchor = anchorSchema.parse(row.anchor)
    const gone = anchor.proposition !== null && !propositions.includes(anchor.proposition)
    const found = gone ? null : resolve(target, row.key, anchor)
    const key = found ?? row.key
    const about = { id, target, key, decision, note, origin, reading: row.reading === 2 ? 2 : 1, person } as const
    return { ...about, at: createdAt.toISOString(), orphaned: found === null, quotes: quotesOf(anchor) }
  })
}

export const quotesOf = ({ quotes }: Anchor) => quotes.map(({ source, exact }) => ({ source, exact }))
