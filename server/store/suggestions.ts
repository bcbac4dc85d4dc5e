import { z } from 'zod'
import type { SuggestedQuote } from '@/contracts/suggestions'
import type { Coarse } from '@/engine/model/relation'
import type { Handle } from '@/server/db/client'

const quoteSchema = z.object({ source: z.string(), exact: z.string(), start: z.number(), end: z.number() })
const quotesSchema = z.object({ a: quoteSchema, b: quoteSchema }).nullable()

export type NewSuggestion = {
  storyId: string
  pair: string
  version: string
  model: string
  /** null where the model took no side */
  coarse: Coarse | null
  reason: string
  score: number | null
  quotes: { a: SuggestedQuote; b: SuggestedQuote } | null
}

export type StoredSuggestion = NewSuggestion & {
  id: string
  createdAt: Date
  dismissedAt: Date | null
  reviewId: string | null
}

/** Keeps what a model said; where the same pair was asked of the same model meanwhile, the first answer stays. */
export async function keepSuggestion(db: Handle, { quotes, ...said }: NewSuggestion): Promise<void> {
  const { storyId, pair, version } = said
  await db.suggestion.upsert({
    where: { storyId_pair_version: { storyId, pair, version } },
    update: {},
    create: { ...said, quotes: JSON.parse(JSON.stringify({ words: quotes })) },
  })
}

type Row = Omit<StoredSuggestion, 'quotes' | 'coarse'> & { quotes: unknown; coarse: string | null }

const read = ({ quotes, coarse, ...row }: Row): StoredSuggestion => ({
  ...row,
  coarse: coarse as Coarse | null,
  quotes: z.object({ words: quotesSchema }).parse(quotes).words,
})

/** Whether this was asked before: what was answered then. */
export async function knownAnswer(
  db: Handle,
  storyId: string,
  pair: string,
  version: string,
): Promise<StoredSuggestion | null> {
  const row = await db.suggestion.findUnique({ where: { storyId_pair_version: { storyId, pair, version } } })
  return row && read(row)
}

/** All that models said in a story, newest first. `reviewId` is given only while that decision stands. */
export async function storySuggestions(db: Handle, storyId: string): Promise<StoredSuggestion[]> {
  const rows = await db.suggestion.findMany({ where: { storyId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  const reviews = await db.review.findMany({ where: { storyId, undoneAt: null }, select: { id: true } })
  const standing = new Set(reviews.map(({ id }) => id))
  return rows.map((row) => read({ ...row, reviewId: standing.has(row.reviewId ?? '') ? row.reviewId : null }))
}

export async function findSuggestion(db: Handle, storyId: string, id: string): Promise<StoredSuggestion | null> {
  const row = await db.suggestion.findFirst({ where: { id, storyId } })
  return row && read(row)
}

export async function markSuggestion(
  db: Handle,
  id: string,
  change: { dismissedAt?: Date | null; reviewId?: string },
): Promise<void> {
  await db.suggestion.update({ where: { id }, data: change })
}
