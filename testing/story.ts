import { compareSources } from '../engine/index'
import type { Claim } from '../engine/model/claim'
import type { Comparison, SourceInput } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'
import { aSource } from './builders'

type Told = string | (Partial<SourceInput> & { text: string })

/** A small story: an id and a text for each source; published on one day where nothing else is said. */
export function compareStory(texts: Record<string, Told>, propositions: string[] = []): Comparison {
  const sources = Object.entries(texts).map(([id, told]) =>
    aSource({
      id,
      outlet: id,
      title: null,
      published: '2024-05-14',
      ...(typeof told === 'string' ? { text: told } : told),
    }),
  )
  return compareSources(sources, { propositions })
}

/** The relations between claims whose quotes hold the two fragments. */
export function between(comparison: Comparison, a: string, b: string): Relation[] {
  const holding = (words: string) =>
    new Set(comparison.claims.filter((claim) => claim.quote.exact.includes(words)).map(({ id }) => id))
  const [x, y] = [holding(a), holding(b)]
  if (x.size === 0 || y.size === 0) throw new Error(`no claim holds "${x.size === 0 ? a : b}"`)
  return comparison.questions.flatMap(({ relations }) =>
    relations.filter(
      (relation) => (x.has(relation.a) && y.has(relation.b)) || (x.has(relation.b) && y.has(relation.a)),
    ),
  )
}

export const coarseBetween = (comparison: Comparison, a: string, b: string): string[] => [
  ...new Set(between(comparison, a, b).map(({ coarse }) => coarse)),
]

export function claimWith(comparison: Comparison, words: string, kind?: Claim['kind']): Claim {
  const found = comparison.claims.find(
    (claim) => claim.quote.exact.includes(words) && (kind === undefined || claim.kind === kind),
  )
  if (!found) throw new Error(`no claim holds "${words}"`)
  return found
}
