import { comparisonSchema } from '@/contracts/comparison'
import type { Comparison, SourceInput } from '@/engine/model/comparison'

/**
 * What is wrong with a comparison: forms that the published schema does not have, ids that are not one of a kind or lead
 * nowhere, and quotes that are not the source's own words. Empty where it can be kept.
 */
export function comparisonProblems(comparison: Comparison, sources: SourceInput[]): string[] {
  const form = comparisonSchema.safeParse(comparison)
  if (!form.success) return form.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const { claims, questions, stances } = comparison
  const known = new Set(claims.map((claim) => claim.id))
  const members = questions.flatMap((question) => question.answers.flatMap((answer) => answer.claims))
  const ends = questions.flatMap((question) => question.relations.flatMap(({ a, b }) => [a, b]))
  const named = [...members, ...ends, ...stances.map((stance) => stance.claim)]
  return [
    ...repeated(claims.map((claim) => claim.id)).map((id) => `two claims have the id ${id}`),
    ...repeated(questions.map((question) => question.id)).map((id) => `two questions have the id ${id}`),
    ...[...new Set(named)].filter((id) => !known.has(id)).map((id) => `there is no claim ${id}`),
    ...misquotes(comparison, sources),
  ]
}

function repeated(ids: string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const id of ids) (seen.has(id) ? twice : seen).add(id)
  return [...twice]
}

function misquotes({ claims }: Comparison, sources: SourceInput[]): string[] {
  const texts = new Map(sources.map((source) => [source.id, Array.from(source.text)]))
  return claims
    .filter(({ source, quote }) => texts.get(source)?.slice(quote.start, quote.end).join('') !== quote.exact)
    .map(({ id, source }) => `claim ${id} quotes words that ${source} does not have there`)
}
