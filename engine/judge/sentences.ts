import type { Coarse, Relation } from '../model/relation'
import { eventFeatures } from './event-features'
import { type Features, type Pairing, pairFeatures, pairUp } from './pair-features'
import type { Side } from './reading'
import { relationsOfPair } from './relations-of-pair'
import { type SentenceShape, shapeOfSentences } from './shape'

/** `event`: the features with those that tell of one event or two. */
export type SentenceReading = {
  pairing: Pairing
  features: Features
  event: Features
  relations: Relation[]
  shape: SentenceShape
}

/** Everything that the models of sentences weigh. */
export function readPair(a: Side, b: Side): SentenceReading {
  const pairing = pairUp(a, b)
  const { relations, closest } = relationsOfPair(a, b)
  const features = { ...pairFeatures(a, b, pairing, relations), closest }
  const turned = pairUp(b, a)
  const event = mean(
    { ...features, ...eventFeatures(a, b, pairing) },
    { ...pairFeatures(b, a, turned, relations), closest, ...eventFeatures(b, a, turned) },
  )
  return { pairing, features, event, relations, shape: shapeOfSentences(a, b, features) }
}

/** One event is one event from either side, so what tells of it is read both ways. */
function mean(there: Features, back: Features): Features {
  const both: Features = {}
  for (const [name, value] of Object.entries(there)) both[name] = value / 2
  for (const [name, value] of Object.entries(back)) both[name] = (both[name] ?? 0) + value / 2
  return both
}

/** How likely two sentences agree, conflict or do neither. */
export type Odds = Record<'agree' | 'conflict' | 'other', number>
export type SentenceOdds = { own: Odds; claim: Odds; related: number }
export type SentenceVerdict = { coarse: Coarse; follows: boolean }

/** Between reports a false alarm costs more than a miss: a conflict must be this likely. */
const SURE = 0.6
const SURE_AS_CLAIM = 0.55
/** At this likelihood the second sentence follows from the first. */
const FOLLOWS = 0.42
const RELATED = 0.5

/** What the odds come to. Reports agree where they tell the same fact, though each adds its own; whether one follows from the other is asked apart. */
export function weighOdds(shape: SentenceShape, { own, claim, related }: SentenceOdds): SentenceVerdict {
  const follows = claim.agree >= FOLLOWS
  const apart: Coarse = related >= RELATED ? 'apparent' : 'unrelated'
  if (shape === 'report') {
    if (own.conflict >= SURE || claim.conflict >= SURE_AS_CLAIM) return { coarse: 'conflict', follows }
    return { coarse: own.agree >= own.other || follows ? 'agree' : apart, follows }
  }
  if (own.conflict > own.agree && own.conflict > own.other) return { coarse: 'conflict', follows }
  const agrees = own.agree >= own.other || (shape === 'claim' && follows)
  return { coarse: agrees ? 'agree' : apart, follows: true }
}
