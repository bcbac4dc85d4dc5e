import { citedOf } from '@/contracts/cited'
import type { StoryReading } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import { CitedQuotes } from '@/ui/cited-quotes'

/** Claims by their words, one under the other. */
export const ClaimQuotes = ({ reading, claims }: { reading: StoryReading; claims: readonly Claim[] }) => (
  <CitedQuotes quotes={claims.map((claim) => citedOf(reading, claim))} />
)
