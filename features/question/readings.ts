import type { Decision, ReviewDto } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'

/** How a first and a second reading stand to each other. */
export type Readings =
  | { state: 'none' | 'one' }
  /** `same`: one person gave both, so that the second says little */
  | { state: 'agree'; same: boolean }
  | { state: 'differ'; same: boolean }
  /** they differed, and the first was decided again since */
  | { state: 'settled' }

/** Compares the two readings of a question. `history`: the first readings, newest first. */
export function readingsOf(history: readonly ReviewDto[], second: ReviewDto | null): Readings {
  const first = history[0]
  if (!first && !second) return { state: 'none' }
  if (!first || !second) return { state: 'one' }
  const same = first.person.id === second.person.id
  if (first.decision === second.decision) return { state: 'agree', same }
  // who decides for the first time has not seen the second reading either
  return first.at > second.at && history.length > 1 ? { state: 'settled' } : { state: 'differ', same }
}

/** The same in a sentence, null where there is nothing to compare. */
export function readingsInWords(readings: Readings): string | null {
  switch (readings.state) {
    case 'agree':
      return readings.same
        ? 'Both readings say the same. One person gave both, so the second tells little.'
        : 'Both readers say the same, each without seeing the other’s reading.'
    case 'differ':
      return 'The two readings differ: a new decision is needed.'
    case 'settled':
      return 'The two readings differed; the decision above was made with both in view.'
    default:
      return null
  }
}

export const decisionWords = (review: ReviewDto) => DECISION_WORDS[review.decision as Decision]
