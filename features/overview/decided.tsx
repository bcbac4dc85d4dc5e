import type { Decision, ReviewDto } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'
import { ToneMark } from '@/ui/tone-mark'

/** Where a finding stands with people: open, or who decided what. */
export function Decided({ undecided, review }: { undecided: boolean; review: ReviewDto | null }) {
  if (review) {
    const words = DECISION_WORDS[review.decision as Decision]
    return (
      <p className="inline-flex items-center gap-1.5">
        <ToneMark tone={words.standing} />
        <span>
          Decided by {review.person.name}: <strong className="font-semibold">{words.name.toLowerCase()}</strong>
        </span>
      </p>
    )
  }
  if (!undecided) return <span />
  return (
    <p className="inline-flex items-center gap-1.5 text-quiet">
      <ToneMark tone="undecided" />
      Nobody has decided yet
    </p>
  )
}
