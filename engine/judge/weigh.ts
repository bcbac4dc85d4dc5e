import { type Model, probabilities } from '../stance/model'
import type { Features } from './pair-features'
import type { Odds, SentenceOdds } from './sentences'
import type { SentenceShape } from './shape'
import { ANSWERS, ARTICLES, CLAIM, EVENT, RELATED, REPORT, SCENE, STATEMENT, SUMMARY } from './weights'

const SENTENCES: Record<SentenceShape, Model<keyof Odds>> = {
  claim: CLAIM,
  report: REPORT,
  statement: STATEMENT,
  scene: SCENE,
}

export function oddsOf(shape: SentenceShape, features: Features): SentenceOdds {
  const own: Odds = probabilities(SENTENCES[shape], features)
  const claim: Odds = shape === 'claim' ? own : probabilities(CLAIM, features)
  return { own, claim, related: yes(RELATED)(features) }
}

const yes =
  (model: Model<'no' | 'yes'>) =>
  (features: Features): number =>
    probabilities(model, features).yes

/** How likely two sentences tell of one event, and two articles of one story. */
export const oneEvent = yes(EVENT)
export const oneStory = yes(ARTICLES)
/** How likely a short text says something that its article contradicts. */
export const wrongSummary = yes(SUMMARY)
/** How likely two texts give one answer. */
export const oneAnswer = yes(ANSWERS)
