import { createHash } from 'node:crypto'
import type { SourceDto } from '@/contracts/desk'
import { sourceName } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import type { Pair, PairSide } from './second-reader'

/** A claim with all a model may be told of it. */
export type KnownClaim = { claim: Claim; source: SourceDto; text: string }

/** How much of the text stands on each side of the quote, in code points. */
const AROUND = 400

/** What a model is shown of two claims of one question. */
export const pairOf = (question: string, a: KnownClaim, b: KnownClaim): Pair => ({
  question,
  a: sideOf(a),
  b: sideOf(b),
})

function sideOf({ claim, source, text }: KnownClaim): PairSide {
  const { start, end, exact } = claim.quote
  return {
    source: sourceName(source),
    published: source.published,
    quote: exact,
    context: slice(text, Math.max(0, start - AROUND), end + AROUND),
  }
}

/** A part of a text by code points, without an array of all of them. */
function slice(text: string, start: number, end: number): string {
  let [at, from] = [0, text.length]
  let place = 0
  for (const sign of text) {
    if (place === start) from = at
    if (place === end) return text.slice(from, at)
    at += sign.length
    place++
  }
  return text.slice(from)
}

/** Tells a pair from every other: what is asked, and the words in the very texts they stand in. */
export function pairKey(question: string, a: Omit<KnownClaim, 'text'>, b: Omit<KnownClaim, 'text'>): string {
  const side = ({ claim, source }: Omit<KnownClaim, 'text'>) => [
    sourceName(source),
    source.published,
    source.sha256,
    claim.quote.start,
    claim.quote.end,
  ]
  return createHash('sha256')
    .update(JSON.stringify([question, side(a), side(b)]))
    .digest('hex')
}
