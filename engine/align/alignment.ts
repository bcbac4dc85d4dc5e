import type { Unit } from '../model/unit'
import { ALIGNMENT } from './alignment-weights'
import { alignmentFeatures, type Profile, profileOf, shareMeasure } from './features'
import { type Likeness, likeness, type Weights } from './weights'

/** How much two clauses share, and `same`: the probability that they answer one question. */
export type Alignment = Likeness & { same: number }

type Pair = readonly [Unit, Unit]
type Weighed = { a: Unit; b: Unit; like: Likeness; features: Record<string, number> | null }

/** Pairs that share less, or that have more nearer rivals than this on both sides, are not weighed: they hardly ever answer one question. */
const LEAST_EVIDENCE = 0.1
const MOST_RIVALS = 4

/** Each pair of clauses with the probability that they answer one question. `dated`: the clauses that give dates. */
export const alignedPairs = (
  units: readonly Unit[],
  pairs: readonly Pair[],
  weights: Weights,
  dated?: ReadonlySet<Unit>,
): { a: Unit; b: Unit; like: Alignment }[] =>
  weighedPairs(units, pairs, weights, dated).map(({ a, b, like, features }) => ({
    a,
    b,
    like: Object.assign(like, { same: features ? probability(features) : 0 }),
  }))

/** Each pair with its features: what it shares, and how it stands against its rivals, the other pairs that either clause has in the other's source. */
export function weighedPairs(
  units: readonly Unit[],
  pairs: readonly Pair[],
  weights: Weights,
  dated: ReadonlySet<Unit> = new Set(units),
): Weighed[] {
  const profiles: Profile[] = []
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const profile = (unit: Unit): Profile => {
    profiles[unit.index] ??= profileOf(unit, units, numberOf)
    return profiles[unit.index] as Profile
  }
  const liked = pairs.map(([a, b]) => ({ a, b, like: likeness(a, b, weights, dated.has(a) && dated.has(b)) }))
  const rivals = rivalsOf(liked)
  return liked.map(({ a, b, like }) => {
    const [ofA, ofB] = [nearer(rivals, a, b, like.evidence), nearer(rivals, b, a, like.evidence)]
    const standing = { near: Math.min(ofA, ofB), far: Math.max(ofA, ofB) }
    const hopeless =
      (like.evidence < LEAST_EVIDENCE || standing.near > MOST_RIVALS) && !shareMeasure(profile(a), profile(b))
    const features = hopeless ? null : alignmentFeatures(profile(a), profile(b), like, standing, weights)
    return { a, b, like, features }
  })
}

function probability(features: Record<string, number>): number {
  let sum = 0
  for (const name in features) sum += (features[name] as number) * (ALIGNMENT[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** How many clauses of the other's source share more with a clause. */
function nearer(rivals: ReadonlyMap<number, readonly number[]>, unit: Unit, other: Unit, evidence: number): number {
  let count = 0
  for (const each of rivals.get(rivalKey(unit, other)) ?? []) if (each > evidence) count++
  return count
}

/** unit and other source → the evidence of its pairs there */
function rivalsOf(pairs: readonly { a: Unit; b: Unit; like: Likeness }[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const add = (key: number, evidence: number) => {
    const known = found.get(key)
    if (known) known.push(evidence)
    else found.set(key, [evidence])
  }
  for (const { a, b, like } of pairs) {
    add(rivalKey(a, b), like.evidence)
    add(rivalKey(b, a), like.evidence)
  }
  return found
}

/** No story has more sources. */
const MOST_SOURCES = 100_000
const rivalKey = (unit: Unit, other: Unit): number => unit.index * MOST_SOURCES + other.source
