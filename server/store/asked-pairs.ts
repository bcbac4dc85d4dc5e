import type { SourceDto } from '@/contracts/desk'
import { pairsToAsk } from '@/contracts/pairs-to-ask'
import type { Claim } from '@/engine/model/claim'
import type { Comparison, Question } from '@/engine/model/comparison'
import { pairKey } from '@/server/models/pair-of'

export type AskedPair = { key: string; a: { claim: Claim; source: SourceDto }; b: { claim: Claim; source: SourceDto } }

/** The pairs of a question that a model may be asked about, each with the key its answer is kept under. */
export function askedPairs(comparison: Comparison, sources: SourceDto[], question: Question): AskedPair[] {
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  const known = new Map(sources.map((source) => [source.id, source]))
  const side = (id: string) => {
    const claim = claims.get(id)
    const source = claim && known.get(claim.source)
    return claim && source ? { claim, source } : null
  }
  return pairsToAsk(comparison, question).flatMap((relation) => {
    const [a, b] = [side(relation.a), side(relation.b)]
    return a && b ? [{ key: pairKey(question.text, a, b), a, b }] : []
  })
}
