import { type Likeness, likeness, type Weights } from '../align/weights'
import { relationsOf } from '../compare/relations'
import type { Relation } from '../model/relation'
import type { Side } from './reading'

/** Two sentences are no story: every concept weighs the same, names a little less. */
const WEIGHTS: Weights = { of: (concept) => (concept.startsWith('@') ? 0.8 : 1), rarest: 1.6 }

/** Without a story around them two clauses with this much evidence are taken to say the same. */
const MUCH = 0.65

const sameIfMuchShared = (like: Likeness) => ({ ...like, same: like.evidence >= MUCH ? 1 : 0 })

/** What the comparison of claims finds between the clauses of two short texts. */
export function relationsOfPair(a: Side, b: Side): { relations: Relation[]; closest: number } {
  const pairs = a.units.flatMap((x) =>
    b.units.map((y) => ({ a: x, b: y, like: sameIfMuchShared(likeness(x, y, WEIGHTS)) })),
  )
  const closest = Math.max(0, ...pairs.map(({ like }) => like.score))
  const relations = relationsOf(
    [],
    [...a.assertions, ...b.assertions],
    pairs.filter(({ like }) => like.score > 0),
  )
  return { relations: relations.sort((x, y) => y.score - x.score), closest }
}
