import type { Decision, ReviewDto } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'

/** How a first and a second reading stand to each other. */
export type Readings =
  | { state: 'none' | 'one' }
  /** `same`: one person gave both, so that the second says little */
  | { state: 'agree'; same: boolean }
  | { state: 'differ'; same: boolean }
  /** decided again since, by who had seen both */
  | { state: 'settled' }

/** Compares the two readings of a question. `history`: the first readings, newest first. */
export function readingsOf(history: readonly ReviewDto[], second: ReviewDto | null): Readings {
  const first = history[0]
  if (!first && !second) return { state: 'none' }
  if (!first || !second) return { state: 'one' }
  // who decides for the first time has not seen the second reading
  if (first.at > second.at && history.length > 1) return { state: 'settled' }
  const same = first.person.id === second.person.id
  return { state: first.decision === second.decision ? 'agree' : 'differ', same }
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
      return 'The decision was made again with both readings in view.'
    default:
      return null
  }
}

export const decisionWords = (review: ReviewDto) => DECISION_WORDS[review.decision as Decision]
