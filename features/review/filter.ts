import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { KIND_WORDS } from '@/contracts/words'
import type { ClaimKind } from '@/engine/model/claim'
import { type QueueFilter, REASONS } from './queue'

export const KINDS = Object.keys(KIND_WORDS) as ClaimKind[]
export const SHOWS = ['open', 'decided', 'all'] as const

/** Where one is in the queue and what it is narrowed to, as it stands in the address bar. */
export const reviewParsers = {
  at: parseAsString,
  show: parseAsStringLiteral(SHOWS).withDefault('open'),
  why: parseAsStringLiteral(REASONS),
  kind: parseAsStringLiteral(KINDS),
  q: parseAsString.withDefault(''),
}

export const loadReview = createLoader(reviewParsers)
export type ReviewAddress = Awaited<ReturnType<typeof loadReview>>

export const queueFilter = ({ show, why, kind, q }: ReviewAddress): QueueFilter => ({ show, why, kind, text: q.trim() })
