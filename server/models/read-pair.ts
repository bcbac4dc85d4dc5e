import { type KnownClaim, pairOf } from './pair-of'
import { type Limits, NoAnswerError, type Opinion, type SecondReader } from './second-reader'
import { type Found, verifyQuote } from './verify-quote'

export type ReadPair =
  | { kept: true; opinion: Opinion; quotes: { a: Found; b: Found } | null }
  /** not readable, or with words that the source does not have */
  | { kept: false }

/** Asks a model about two claims, and keeps only what stands on words of the sources. Without a side there is nothing to quote. */
export async function readPair(
  reader: SecondReader,
  question: string,
  a: KnownClaim,
  b: KnownClaim,
  limits: Limits,
): Promise<ReadPair> {
  try {
    const opinion = await reader.read(pairOf(question, a, b), limits)
    if (opinion.coarse === null) return { kept: true, opinion, quotes: null }
    const found = {
      a: verifyQuote(a.text, opinion.quotes.a, a.claim.quote.start),
      b: verifyQuote(b.text, opinion.quotes.b, b.claim.quote.start),
    }
    return found.a && found.b ? { kept: true, opinion, quotes: { a: found.a, b: found.b } } : { kept: false }
  } catch (error) {
    if (error instanceof NoAnswerError) return { kept: false }
    throw error
  }
}
