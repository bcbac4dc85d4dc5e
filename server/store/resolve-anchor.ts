import type { ReviewTarget } from '@/contracts/desk'
import { stanceKey } from '@/contracts/stance-reading'
import type { Claim } from '@/engine/model/claim'
import type { Comparison } from '@/engine/model/comparison'
import { quoteScore, sameBearing } from '@/server/edits/likeness'
import { type Anchor, type AnchorQuote, splitStanceKey } from './anchor'

/**
 * Finds in a newer comparison what a decision was about: by its key, else by its words. Null where neither is there;
 * such a decision is shown as orphaned, never dropped and never moved to something it may not be about.
 */
export function resolver(comparison: Comparison) {
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  const questions = new Map(comparison.questions.map((question) => [question.id, question]))
  const bySource = grouped(comparison.claims)
  const hashes = new Map(comparison.sources.map((source) => [source.id, source.sha256]))

  const claimFor = (quote: AnchorQuote): Claim | null =>
    bestMatch(quote, bySource.get(quote.source) ?? [], hashes.get(quote.source) === quote.sha256)

  function questionFor(anchor: Anchor): string | null {
    const found = new Set(anchor.quotes.map(claimFor).flatMap((claim) => (claim ? [claim.id] : [])))
    let best: { id: string; shared: number } | null = null
    for (const question of comparison.questions) {
      if (question.kind !== anchor.question?.kind) continue
      const shared = question.answers.flatMap((answer) => answer.claims).filter((id) => found.has(id)).length
      if (shared * 2 > anchor.quotes.length && shared > (best?.shared ?? 0)) best = { id: question.id, shared }
    }
    return best?.id ?? null
  }

  return (target: ReviewTarget, key: string, anchor: Anchor): string | null => {
    const [quote] = anchor.quotes
    if (target === 'question') return questions.has(key) ? key : questionFor(anchor)
    const id = target === 'claim' ? key : splitStanceKey(key).claim
    const claim = claims.get(id) ?? (quote ? claimFor(quote) : null)
    if (!claim) return null
    return target === 'claim' ? claim.id : stanceKey(anchor.proposition ?? '', claim.id)
  }
}

function grouped(claims: Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) groups.set(claim.source, [...(groups.get(claim.source) ?? []), claim])
  return groups
}

/** A claim this many characters from where it was counts as anywhere in its text. Set by hand. */
const FAR = 4000

/** Of the claims of the same source, the one whose words are the quote's; kind and value tell those of one sentence apart. */
function bestMatch(quote: AnchorQuote, claims: Claim[], sameText: boolean): Claim | null {
  const near = claims
    .map((claim) => ({ claim, closeness: closeness(quote, claim, sameText) }))
    .filter((match) => match.closeness > 0)
  const ofKind = near.filter(({ claim }) => quote.kind === null || claim.kind === quote.kind)
  // a claim of another kind may be about something else in the same sentence, unless it is the only one there
  const candidates = ofKind.length > 0 || near.length > 1 ? ofKind : near
  const sameValue = ({ claim }: { claim: Claim }) =>
    JSON.stringify(claim.value) === JSON.stringify(quote.value) ? 1 : 0
  candidates.sort((a, b) => sameValue(b) - sameValue(a) || b.closeness - a.closeness)
  return candidates[0]?.claim ?? null
}

/**
 * Two for the same words; in the same text up to one for the part that both spans share; in a newer text up to one for
 * words that are alike and stand in like surroundings, as long as they give the same value. 0 where it may be another claim.
 */
function closeness(quote: AnchorQuote, { quote: other, value }: Claim, sameText: boolean): number {
  if (quote.exact === other.exact) return 2
  if (!sameText) {
    if (other.exact.includes(quote.exact) || quote.exact.includes(other.exact)) return 0.5
    const same = JSON.stringify(value) === JSON.stringify(quote.value) && sameBearing(quote.exact, other.exact)
    return same ? quoteScore(quote, other, FAR) : 0
  }
  const shared = Math.min(quote.end, other.end) - Math.max(quote.start, other.start)
  return Math.max(0, shared / (Math.max(quote.end, other.end) - Math.min(quote.start, other.start)))
}
