import type { Relation } from '../model/relation'
import type { Assertion, Unit } from '../model/unit'
import { settled } from './dispute/settle'
import { compareByKey, compareInside, compareUnits, type Likeness } from './pairs'

export type LikePair = { a: Unit; b: Unit; like: Likeness }

/** Everything that holds between the claims of a story. Clauses whose offices or names differ are not said to agree in their words. `published`: by source. */
export function relationsOf(
  units: readonly Unit[],
  assertions: readonly Assertion[],
  pairs: readonly LikePair[],
  published: readonly (string | null)[] = [],
): Relation[] {
  const byUnit = new Map<Unit, Assertion[]>()
  for (const assertion of assertions) byUnit.set(assertion.unit, [...(byUnit.get(assertion.unit) ?? []), assertion])
  const unitOf = new Map(assertions.map(({ claim, unit }) => [claim.id, unit]))
  const keyed = compareByKey(assertions)
  const opposed = new Set(
    keyed.filter(({ coarse }) => coarse !== 'agree').map(({ a, b }) => pairKey(unitOf.get(a), unitOf.get(b))),
  )
  const compared = pairs.flatMap(({ a, b, like }) =>
    opposed.has(pairKey(a, b)) ? [] : compareUnits(byUnit.get(a) ?? [], byUnit.get(b) ?? [], like),
  )
  return settled(onePerPair([...keyed, ...compareInside(units, byUnit), ...compared]), assertions, published)
}

const pairKey = (a: Unit | undefined, b: Unit | undefined): string =>
  [a?.index ?? -1, b?.index ?? -1].sort((x, y) => x - y).join(' ')

/** Of two relations of one pair the first stays: values and keys are compared before words. */
function onePerPair(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>()
  return relations.filter(({ a, b }) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
