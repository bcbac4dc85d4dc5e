import type { RuleMeasure } from '../contracts/measured'
import type { Comparison } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'
import type { Expected } from './expected'
import { interval } from './metrics'
import { covering, pinned, strangersOf, type Tried } from './places'

type Counts = Pick<RuleMeasure, 'rule' | 'says' | 'right' | 'wrong' | 'traps' | 'strangers'>

/**
 * How often each rule was right where a careful reader's judgement is at hand. A case is a pair of places and a rule that joins claims
 * covering them: right where the reader accepts what it says; wrong where not, where the pair is a trap for just that, and where no
 * reader set the two side by side. What a rule says of pairs that nobody judged counts nowhere.
 */
export function scoreRules(comparison: Comparison, expected: Expected, texts: ReadonlyMap<string, string>): Counts[] {
  const spoken = speaker(comparison, texts)
  const counts = new Map<string, Counts>()
  const count = ({ rule, coarse }: Relation, as: 'right' | 'wrong' | 'traps' | 'strangers') => {
    if (coarse === 'unrelated') return
    const key = `${rule} ${coarse}`
    const row = counts.get(key) ?? { rule, says: coarse, right: 0, wrong: 0, traps: 0, strangers: 0 }
    row[as]++
    counts.set(key, row)
  }
  for (const pair of expected.pairs)
    for (const relation of spoken(pair)) count(relation, pair.accept.includes(relation.coarse) ? 'right' : 'wrong')
  for (const trap of expected.traps)
    for (const relation of spoken(trap)) if (relation.coarse === trap.must_not) count(relation, 'traps')
  for (const pair of strangersOf(expected, texts)) for (const relation of spoken(pair)) count(relation, 'strangers')
  return [...counts.values()]
}

/** Gives what the rules say of two places, each rule once for each thing it says. */
function speaker(
  { claims, questions }: Comparison,
  texts: ReadonlyMap<string, string>,
): (pair: Tried) => Iterable<Relation> {
  const usable = pinned(claims)
  const relations = new Map<string, Relation[]>()
  const key = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
  for (const relation of questions.flatMap((question) => question.relations)) {
    const place = key(relation.a, relation.b)
    relations.set(place, [...(relations.get(place) ?? []), relation])
  }
  return ({ a, b }) => {
    const right = covering(usable.values(), b, texts)
    const found = new Map<string, Relation>()
    for (const one of covering(usable.values(), a, texts))
      for (const other of right)
        for (const relation of relations.get(key(one.id, other.id)) ?? [])
          found.set(`${relation.rule} ${relation.coarse}`, relation)
    return found.values()
  }
}

/** The counts of several stories in one, each with its share and the interval it may lie in, ordered by rule. */
export function ruleMeasures(stories: readonly Counts[][]): RuleMeasure[] {
  const sums = new Map<string, Counts>()
  for (const row of stories.flat()) {
    const key = `${row.rule} ${row.says}`
    const sum = sums.get(key) ?? { ...row, right: 0, wrong: 0, traps: 0, strangers: 0 }
    for (const as of ['right', 'wrong', 'traps', 'strangers'] as const) sum[as] += row[as]
    sums.set(key, sum)
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => {
      const checked = sum.right + sum.wrong + sum.traps + sum.strangers
      const [low, high] = interval(sum.right, checked)
      return { ...sum, checked, low: rounded(low), high: rounded(high) }
    })
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000
