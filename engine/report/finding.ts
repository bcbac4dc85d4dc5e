import type { Claim } from '../model/claim'
import type { Finding, Question, SourceSummary } from '../model/comparison'
import type { Relation } from '../model/relation'

/** What a question shows: the gravest relation speaks, else how many sources answer. */
export function findingOf(claims: readonly Claim[], relations: readonly Relation[]): Finding {
  if (relations.some((relation) => relation.coarse === 'conflict')) return 'conflict'
  if (relations.some((relation) => relation.coarse === 'apparent')) return 'apparent'
  return new Set(claims.map(({ source }) => source)).size > 1 ? 'agreement' : 'single'
}

/** Who could have said it and does not: sources published with or after the first that does. A reference record leaves nothing out. */
export function omittedBy(sources: readonly SourceSummary[], claims: readonly Claim[]): Question['omitted'] {
  const saying = new Set(claims.map(({ source }) => source))
  const dates = sources.filter((source) => saying.has(source.id)).map((source) => source.published ?? '')
  const earliest = dates.includes('') ? '' : (dates.sort()[0] ?? '')
  const able = sources.filter(
    (source) =>
      source.kind !== 'reference' &&
      (saying.has(source.id) || source.published === null || source.published.slice(0, 7) >= earliest.slice(0, 7)),
  )
  return { by: able.filter((source) => !saying.has(source.id)).map((source) => source.id), of: able.length }
}
