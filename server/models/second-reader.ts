import type { Coarse } from '@/engine/model/relation'
import type { Budget } from './budget'

/** One of the two claims a model is asked about, as the model is shown it. */
export type PairSide = {
  /** the outlet or title the source goes by */
  source: string
  published: string | null
  /** the words that make the claim */
  quote: string
  /** those words with what stands around them */
  context: string
}

export type Pair = { question: string; a: PairSide; b: PairSide }

/** What a model says of a pair; `coarse` is null where it takes no side. Its quotes are not checked yet. */
export type Opinion = {
  coarse: Coarse | null
  reason: string
  score: number | null
  quotes: { a: string; b: string }
}

export type Limits = { signal: AbortSignal; budget: Budget }

/** A model that reads pairs of claims again. It only suggests. */
export interface SecondReader {
  /** stands on every suggestion */
  model: string
  /** with the pair it says what need not be asked again: another version may answer otherwise */
  version: string
  /** Throws a ProblemError where asking on is of no use, and a `NoAnswerError` where only this pair is lost. */
  read(pair: Pair, limits: Limits): Promise<Opinion>
  /** Gives back what the model holds. */
  close(): Promise<void>
}

/** The model answered, but not in a form that can be read. */
export class NoAnswerError extends Error {}
