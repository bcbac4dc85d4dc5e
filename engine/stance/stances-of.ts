import type { Claim } from '../model/claim'
import type { Stance } from '../model/comparison'
import { aliasesFor } from './aliases'
import { prepareProposition } from './proposition'
import { stanceTowards } from './towards'

/** A stance below this is no more than a guess, and is left out. */
const LEAST_SCORE = 0.4

/**
 * How the claims of a comparison stand to its propositions: one stance a claim that speaks of the proposition, in the
 * order of the claims; silent ones are left out. The voice is the innermost of the claim's chain.
 */
export function stancesOf(propositions: string[], claims: Claim[]): Stance[] {
  const found: Stance[] = []
  for (const proposition of propositions) {
    const prepared = prepareProposition(proposition, aliasesFor(proposition, claims))
    const seen = new Set<string>()
    for (const claim of claims) {
      const place = `${claim.source} ${claim.quote.start} ${claim.quote.end}`
      if (seen.has(place)) continue
      const { certainty, part } = claim
      const reading = stanceTowards(prepared, {
        text: claim.quote.exact,
        certainty,
        attributed: claim.voices.length > 1,
        part,
      })
      if (reading.stance === 'silent' || reading.score < LEAST_SCORE) continue
      seen.add(place)
      found.push({
        proposition,
        source: claim.source,
        voice: claim.voices.at(-1)?.name ?? claim.source,
        stance: reading.stance,
        claim: claim.id,
        reason: reading.reason,
        score: reading.score,
      })
    }
  }
  return found
}
