import type { SourceDto } from '@/contracts/desk'
import { pairsToAsk } from '@/contracts/pairs-to-ask'
import type { Claim } from '@/engine/model/claim'
import type { Comparison, Question } from '@/engine/model/comparison'
import { pairKey } from '@/server/models/pair-of'

type Side = { claim: Claim; source: SourceDto }
export type AskedPair = { key: string; question: string; a: Side; b: Side }

/** The pairs of a question that a model may be asked about, each with the key its answer is kept under. */
export function pairAsker(comparison: Comparison, sources: SourceDto[]): (question: Question) => AskedPair[] {
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  const known = new Map(sources.map((source) => [source.id, source]))
  const side = (id: string): Side | null => {
    const claim = claims.get(id)
    const source = claim && known.get(claim.source)
    return claim && source ? { claim, source } : null
  }
  return (question) =>
    pairsToAsk((id) => side(id)?.source.id, question).flatMap((relation) => {
      const [a, b] = [side(relation.a), side(relation.b)]
      return a && b ? [{ key: pairKey(question.text, a, b), question: question.text, a, b }] : []
    })
}
