import type { Relation } from '../model/relation'
import type { Assertion, Unit } from '../model/unit'
import { compareDenials } from './denials'
import { settled } from './dispute/settle'
import { compareByKey, compareInside, compareUnits, type Likeness, sayingsOf } from './pairs'

export type LikePair = { a: Unit; b: Unit; like: Likeness }

/** Everything that holds between the claims of a story. Clauses whose offices or names differ are not said to agree in their words. `published`: by source. */
export function relationsOf(
  units: readonly Unit[],
  assertions: readonly Assertion[],
  pairs: Iterable<LikePair>,
  published: readonly (string | null)[] = [],
): Relation[] {
  const byUnit = new Map<Unit, Assertion[]>()
  for (const assertion of assertions) {
    const own = byUnit.get(assertion.unit)
    if (own) own.push(assertion)
    else byUnit.set(assertion.unit, [assertion])
  }
  const unitOf = new Map(assertions.map(({ claim, unit }) => [claim.id, unit]))
  const keyed = compareByKey(assertions)
  const opposed = new Set<number>()
  for (const { a, b, coarse } of keyed) if (coarse !== 'agree') opposed.add(pairKey(unitOf.get(a), unitOf.get(b)))
  const sayings = new Map([...byUnit].map(([unit, own]) => [unit, sayingsOf(own)]))
  const compared: Relation[] = []
  for (const { a, b, like } of pairs) {
    const [first, second] = [sayings.get(a), sayings.get(b)]
    if (!first || !second || (opposed.size > 0 && opposed.has(pairKey(a, b)))) continue
    for (const relation of compareUnits(first, second, like)) compared.push(relation)
  }
  return settled(
    onePerPair([...keyed, ...compareInside(units, byUnit), ...compareDenials(assertions), ...compared]),
    assertions,
    published,
  )
}

/** More units than any story has; with it two indexes make one number. */
const MOST_UNITS = 2 ** 26

function pairKey(a: Unit | undefined, b: Unit | undefined): number {
  const [x, y] = [a?.index ?? -1, b?.index ?? -1]
  return (Math.min(x, y) + 1) * MOST_UNITS + Math.max(x, y) + 1
}

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
