import type { Relation } from '../../model/relation'
import type { Assertion } from '../../model/unit'
import { isDated } from '../dates'
import { isNumeric } from '../quantities'
import { isDispute } from './days'
import { type Known, knownFrom } from './known'
import { objectionToNumbers } from './numbers'
import { isOpposition } from './words'

/**
 * What stands of the conflicts that the comparators suggest. A false alarm costs more than a miss, so each is asked once more, with what both
 * sources say elsewhere: some turn out to be explained (a later count, a sum and its parts), some do not belong together. `published`: by source.
 */
export function settled(
  relations: readonly Relation[],
  assertions: readonly Assertion[],
  published: readonly (string | null)[],
): Relation[] {
  if (!relations.some(({ coarse }) => coarse === 'conflict')) return [...relations]
  const byId = new Map(assertions.map((assertion) => [assertion.claim.id, assertion]))
  const known = knownFrom(assertions)
  return relations.flatMap((relation) => {
    if (relation.coarse !== 'conflict') return relation
    const [a, b] = [byId.get(relation.a), byId.get(relation.b)]
    return a && b ? settle(relation, a, b, known, published) : [relation]
  })
}

function settle(
  relation: Relation,
  a: Assertion,
  b: Assertion,
  known: Known,
  published: readonly (string | null)[],
): Relation[] {
  if (relation.rule === 'text.opposite-verbs') return isOpposition(a, b) ? [relation] : []
  if (relation.rule === 'date.same-action' && isDated(a) && isDated(b)) return isDispute(a, b, known) ? [relation] : []
  if (isNumeric(a) && isNumeric(b)) {
    const objection = objectionToNumbers(a, b, relation.score, known, ({ unit }) => published[unit.source] ?? null)
    return objection === false ? [] : [objection ?? relation]
  }
  return [relation]
}
