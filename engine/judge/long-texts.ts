import type { Coarse, RelationKind } from '../model/relation'
import { articleFeatures } from './article-features'
import type { Features } from './pair-features'
import type { Side } from './reading'
import type { LongShape } from './shape'
import { summaryFeatures } from './summary-features'
import { changedSummary, oneStory, wrongSummary } from './weigh'

export type LongVerdict = {
  coarse: Coarse
  relation: RelationKind
  conflict: number
  agree: number
  sameEvent: number
  score: number
  reason: string
}

const HALF = 0.5
/** Articles this far from one story have nothing in common. */
const STRANGE = 0.15

/** Two articles, or an article and a text that sums it up. */
export function judgeLong(shape: Exclude<LongShape, 'sentences'>, a: Side, b: Side): LongVerdict {
  const features = articleFeatures(a, b)
  const sameEvent = oneStory(features)
  return shape === 'summary' ? judgeSummary(a, b, sameEvent) : judgeArticles(features, a, b, sameEvent)
}

function judgeSummary(a: Side, b: Side, sameEvent: number): LongVerdict {
  const [article, summary] = a.text.doc.tokens.length >= b.text.doc.tokens.length ? [a, b] : [b, a]
  const { features, absent } = summaryFeatures(article, summary)
  const conflict = changedSummary(features)
  const wrong = wrongSummary(features)
  const words = absent.slice(0, 3).map(({ token }) => `“${token.text}”`)
  const missing = words.length ? `; it does not have ${words.join(', ')}` : ''
  const given = { conflict, agree: 1 - conflict, sameEvent, score: Math.max(wrong, 1 - wrong) }
  if ((features.share ?? 0) < STRANGE)
    return {
      ...given,
      coarse: 'unrelated',
      relation: 'unrelated',
      conflict: 0,
      agree: 0,
      reason: 'The article says nothing of it.',
    }
  return wrong >= HALF
    ? {
        ...given,
        coarse: 'conflict',
        relation: 'contradicts',
        reason: `The article does not bear out the short text${missing}.`,
      }
    : {
        ...given,
        coarse: 'agree',
        relation: a === article ? 'sameTruthConditions' : 'narrows',
        reason: `The article bears out the short text${missing}.`,
      }
}

function judgeArticles(features: Features, a: Side, b: Side, sameEvent: number): LongVerdict {
  const names = sharedNames(a, b)
  const named = names.length ? `: both name ${names.map((name) => `“${name}”`).join(', ')}` : ''
  const given = { conflict: 0, agree: sameEvent, sameEvent, score: Math.max(sameEvent, 1 - sameEvent) }
  if (sameEvent >= HALF)
    return {
      ...given,
      coarse: 'agree',
      relation: 'sameTruthConditions',
      reason: `The articles report one event${named}.`,
    }
  return (features['all cosine'] ?? 0) < STRANGE
    ? {
        ...given,
        coarse: 'unrelated',
        relation: 'unrelated',
        reason: 'The articles share too little to report one event.',
      }
    : {
        ...given,
        coarse: 'apparent',
        relation: 'differentEvent',
        reason: `The articles report two events${named}, and differ in the rest.`,
      }
}

function sharedNames(a: Side, b: Side): string[] {
  const known = new Set(b.terms.flatMap(({ kind, key }) => (kind === 'name' ? [key] : [])))
  const found = new Map<string, string>()
  for (const { kind, key, token } of a.terms)
    if (kind === 'name' && known.has(key) && !found.has(key)) found.set(key, token.text)
  return [...found.values()].slice(0, 3)
}
