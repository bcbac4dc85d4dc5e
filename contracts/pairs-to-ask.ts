import type { Question } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'

/** So many pairs of one question are put to a model. */
export const MOST_PAIRS = 6

const URGENCY = { conflict: 0, apparent: 1, agree: 2, unrelated: 3 } as const

/**
 * The pairs of a question that are worth a second reading: claims of different sources, between each two answers the pair
 * that tells most first. Where only one answer is given, those claims that it could be taken to contradict.
 */
export function pairsToAsk(sourceOf: (claim: string) => string | undefined, question: Question): Relation[] {
  const answers = new Map(question.answers.flatMap(({ id, claims: members }) => members.map((claim) => [claim, id])))
  const apart = question.relations.filter(({ a, b }) => {
    const [x, y] = [sourceOf(a), sourceOf(b)]
    return x !== undefined && y !== undefined && x !== y
  })
  const inside = apart.filter(({ a, b }) => answers.has(a) && answers.has(b))
  const chosen = (inside.length > 0 ? inside : apart.filter(({ coarse }) => coarse === 'apparent'))
    .map((relation, place) => ({ relation, place }))
    .sort(
      (x, y) =>
        URGENCY[x.relation.coarse] - URGENCY[y.relation.coarse] ||
        y.relation.score - x.relation.score ||
        x.place - y.place,
    )
    .map(({ relation }) => relation)
  const seen = new Set<string>()
  const isFirst = ({ a, b }: Relation) => {
    const between = [answers.get(a) ?? a, answers.get(b) ?? b].sort().join('\n')
    return seen.has(between) ? false : Boolean(seen.add(between))
  }
  const first = chosen.filter(isFirst)
  return [...first, ...chosen.filter((relation) => !first.includes(relation))].slice(0, MOST_PAIRS)
}
