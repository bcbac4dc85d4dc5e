import type { Coarse } from '../engine/model/relation'
import type { Decision, Problem } from './desk'

/** What the desk shows of a larger model. All of it is suggestion: nothing here changes a finding. */

/** Words of a source, found there letter by letter; offsets in code points. */
export type SuggestedQuote = { source: string; exact: string; start: number; end: number }

export type SuggestionDto = {
  id: string
  model: string
  coarse: Coarse
  reason: string
  /** null where the model gives none */
  score: number | null
  /** the claims it is about, each with the words the model goes by */
  a: { claim: string; quote: SuggestedQuote }
  b: { claim: string; quote: SuggestedQuote }
  /** ISO instant */
  at: string
  dismissed: boolean
  /** the decision it was taken over as */
  reviewId: string | null
}

/** A question on which models suggest something that nobody has taken over or dismissed. */
export type WaitingDto = { question: string; suggested: { model: string; coarse: Coarse }[] }

/** What is set up: a model that can be asked, none, or a set-up that has something wrong with it. */
export type ModelDto =
  | { state: 'off' }
  | { state: 'wrong'; problem: Problem }
  /** `sends`: where words of the sources go, null where nowhere; `away`: whether that is another computer */
  | { state: 'on'; model: string; sends: string | null; away: boolean; calls: number }

/** What taking a suggestion over decides. */
export const DECISION_OF: Record<Coarse, Decision> = {
  agree: 'agree',
  conflict: 'conflict',
  apparent: 'apparent',
  unrelated: 'not_comparable',
}

/** What became of the pairs of one asking. */
export type Asked = {
  /** suggestions that are there now, and how many of them were known before */
  suggested: number
  remembered: number
  /** the model took no side */
  undecided: number
  /** answers that were thrown away: not readable, or with a quote that its source does not have */
  dropped: number
  /** not asked, as the budget was spent or something stopped it */
  left: number
  stopped: Problem | null
}

/** A line of the answer to an asking; the last is the end. */
export type AskEvent = { at: 'pair'; done: number; of: number } | ({ at: 'end' } & Asked)
