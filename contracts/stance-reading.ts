import type { Claim } from '../engine/model/claim'
import type { Stance, StanceKind } from '../engine/model/comparison'
import type { ReviewDto } from './desk'
import type { StoryReading } from './story-reading'

/** How one claim stands to a proposition: the method's suggestion and a person's tag side by side. */
export type StanceEntry = {
  proposition: string
  claim: Claim
  /** who speaks: the innermost voice of the claim, or whom the method named */
  voice: string
  /** what stands: the person's tag, else the suggestion */
  stance: StanceKind
  suggestion: Stance | null
  review: ReviewDto | null
}

/** The key under which a stance is reviewed. */
export const stanceKey = (proposition: string, claimId: string): string => `${proposition}\n${claimId}`

/** Every tag of a proposition, by the method or by hand, in the order of sources and places in them. */
export function stancesOn(reading: StoryReading, proposition: string): StanceEntry[] {
  const entries = new Map<string, StanceEntry>()
  const add = (claimId: string, suggestion: Stance | null) => {
    const claim = reading.claim(claimId)
    if (!claim || entries.has(claimId)) return
    const review = reading.review('stance', stanceKey(proposition, claimId))
    const stance = (review?.decision as StanceKind | undefined) ?? suggestion?.stance
    if (!stance) return
    const voice = suggestion?.voice ?? claim.voices.at(-1)?.name ?? claim.source
    entries.set(claimId, { proposition, claim, voice, stance, suggestion, review })
  }
  for (const stance of reading.comparison.stances) if (stance.proposition === proposition) add(stance.claim, stance)
  for (const { target, key } of reading.story.reviews) {
    const [about, claimId] = key.split('\n')
    if (target === 'stance' && about === proposition && claimId) add(claimId, null)
  }
  const order = new Map(reading.sources.map((source, i) => [source.id, i]))
  const rank = (entry: StanceEntry) => order.get(entry.claim.source) ?? order.size
  return [...entries.values()].sort((a, b) => rank(a) - rank(b) || a.claim.quote.start - b.claim.quote.start)
}
