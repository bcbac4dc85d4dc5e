import type { BundleChange, BundleReview, BundleSuggestion } from '@/contracts/interchange/bundle'
import type { Bundle } from '../bundle'
import { canonical } from '../canonical'
import { inOrder } from './in-order'

/** The changes of both, in the order in which they were made, numbered anew. None is lost. */
export const joinedChanges = (a: Bundle, b: Bundle): BundleChange[] =>
  inOrder(a.changes, b.changes, joinChange).map((change, i) => ({ ...change, number: i + 1 }))

/** One change in two states: whoever took it back or did it again last holds. */
function joinChange(one: BundleChange, other: BundleChange): BundleChange {
  const events = new Map([...one.events, ...other.events].map((event) => [event.id, event]))
  const all = [...events.values()].sort((x, y) => compare([x.at, x.id], [y.at, y.id]))
  const base = firstOf({ ...one, number: 0 }, { ...other, number: 0 })
  const times = [one.undoneAt, other.undoneAt].filter((at) => at !== null).sort()
  const undone = one.undoneAt === other.undoneAt || all.length === 0 || all.at(-1)?.act === 'undone'
  return { ...base, events: all, undoneAt: undone ? (times.at(-1) ?? null) : null }
}

/** Either of two that say the same; the same one whichever is named first. */
export const firstOf = <T>(one: T, other: T): T => (canonical(one) <= canonical(other) ? one : other)

export function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) if (part !== b[i]) return part < (b[i] ?? '') ? -1 : 1
  return 0
}

/** The decisions of both, oldest first; one that either set beside as a second reading stays one. */
export function joinedReviews(a: Bundle, b: Bundle, changes: BundleChange[]): BundleReview[] {
  const undone = new Map(
    changes.filter(({ kind }) => kind === 'review').map(({ data, undoneAt }) => [data.review, undoneAt !== null]),
  )
  const others = new Map(b.reviews.map((review) => [review.id, review]))
  const joined = a.reviews.map((review) => {
    const other = others.get(review.id)
    if (!other) return review
    const times = [review.undoneAt, other.undoneAt].filter((at) => at !== null).sort()
    const gone = undone.get(review.id) ?? times.length > 0
    const reading = review.reading === 2 || other.reading === 2 ? 2 : 1
    return { ...firstOf(review, other), reading, undoneAt: gone ? (times.at(-1) ?? null) : null } satisfies BundleReview
  })
  const known = new Set(a.reviews.map(({ id }) => id))
  const all = [...joined, ...b.reviews.filter(({ id }) => !known.has(id))]
  return all.sort((x, y) => compare([x.at, x.id], [y.at, y.id]))
}

/** What models said, once for each pair and model; where both asked, the first answer stays. */
export function joinedSuggestions(a: Bundle, b: Bundle): BundleSuggestion[] {
  const byAsking = new Map<string, BundleSuggestion>()
  for (const one of [...a.suggestions, ...b.suggestions]) {
    const key = `${one.pair}\n${one.version}`
    const known = byAsking.get(key)
    byAsking.set(key, known ? joinSuggestion(known, one) : one)
  }
  return [...byAsking.values()].sort((x, y) => compare([x.at, x.id], [y.at, y.id]))
}

function joinSuggestion(one: BundleSuggestion, other: BundleSuggestion): BundleSuggestion {
  const first = compare([one.at, one.id], [other.at, other.id]) <= 0 ? one : other
  const dismissed = [one.dismissedAt, other.dismissedAt].filter((at) => at !== null).sort()
  const reviews = [one.review, other.review].filter((id) => id !== null).sort()
  return { ...first, dismissedAt: dismissed[0] ?? null, review: reviews[0] ?? null }
}
