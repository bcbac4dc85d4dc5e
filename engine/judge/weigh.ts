import { type Model, probabilities } from '../stance/model'
import type { Features } from './pair-features'
import type { Odds, SentenceOdds, SentenceReading } from './sentences'
import type { SentenceShape } from './shape'
import { SOFTENED } from './softened'
import { ANSWERS, ARTICLES, CLAIM, EDITED, EVENT, RELATED, REPORT, SCENE, STATEMENT, SUMMARY } from './weights'

const SENTENCES: Record<SentenceShape, Model<keyof Odds>> = {
  claim: CLAIM,
  report: REPORT,
  statement: STATEMENT,
  scene: SCENE,
}

export function oddsOf({ shape, features, event }: SentenceReading): SentenceOdds {
  const own: Odds = probabilities(SENTENCES[shape], features)
  const claim: Odds = shape === 'claim' ? own : probabilities(CLAIM, features)
  return { own, claim, related: yes(RELATED)(event) }
}

const yes =
  (model: Model<'no' | 'yes'>) =>
  (features: Features): number =>
    probabilities(model, features).yes

/** Drawn towards a half: on sentences that the fit had not seen, the bare likelihoods were too bold. */
const softly =
  (likely: (features: Features) => number, slope: number) =>
  (features: Features): number => {
    const said = likely(features)
    return said <= 0 || said >= 1 ? said : 1 / (1 + ((1 - said) / said) ** slope)
  }

/** How likely two sentences tell of one event, and two articles of one story. */
export const oneEvent = softly(yes(EVENT), SOFTENED.event)
export const oneStory = yes(ARTICLES)
/** Sums over many words grow large; a small part of each keeps their order and leaves room between them. */
const SOFTLY = 0.1

/** How much speaks against a short text beside its article: the more it changes, the higher. */
export const changedSummary = (features: Features): number =>
  probabilities(SUMMARY, Object.fromEntries(Object.entries(features).map(([name, value]) => [name, value * SOFTLY])))
    .yes
/** How likely a short text says something that its article contradicts. */
export const wrongSummary = yes(EDITED)
/** How likely two texts give one answer. */
export const oneAnswer = softly(yes(ANSWERS), SOFTENED.answer)
