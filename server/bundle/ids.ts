import type { Bundle } from './bundle'

/**
 * A bundle under other ids of runs, changes, decisions and suggestions. What people made is called after its change
 * (`hand-…`), so that such names follow. `ids`: from the id it has to the id it gets.
 */
export function withIds(bundle: Bundle, ids: ReadonlyMap<string, string>): Bundle {
  if (ids.size === 0) return bundle
  const id = (one: string) => ids.get(one) ?? one
  const walk = <T>(value: T): T => walked(value, ids) as T
  return {
    ...bundle,
    runs: bundle.runs.map((run) => ({ ...run, id: id(run.id) })),
    shown: walk(bundle.shown),
    changes: bundle.changes.map((change) => ({
      ...change,
      id: id(change.id),
      subject: walk(change.subject),
      data: walk(change.data),
      anchors: walk(change.anchors),
      events: change.events.map((event) => ({ ...event, id: id(event.id) })),
    })),
    reviews: bundle.reviews.map((review) => ({
      ...review,
      id: id(review.id),
      key: walk(review.key),
      anchor: walk(review.anchor),
    })),
    suggestions: bundle.suggestions.map((one) => ({ ...one, id: id(one.id), review: one.review && id(one.review) })),
  }
}

/** Every id in a bundle that a database keeps under a name of its own. */
export const idsOf = ({ runs, changes, reviews, suggestions }: Bundle) => ({
  run: runs.map(({ id }) => id),
  change: changes.map(({ id }) => id),
  changeEvent: changes.flatMap(({ events }) => events.map(({ id }) => id)),
  review: reviews.map(({ id }) => id),
  suggestion: suggestions.map(({ id }) => id),
})

const BY_HAND = /\bhand-(\w{1,80}(?:~\d{1,6})?)/g

function walked(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return ids.get(value) ?? value.replace(BY_HAND, (whole, id) => (ids.has(id) ? `hand-${ids.get(id)}` : whole))
  if (Array.isArray(value)) return value.map((part) => walked(part, ids))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walked(part, ids)]))
}

/**
 * Copies of one story in one database cannot have the same ids. There the later ones carry a number behind a `~`, which no
 * bundle has: this is the id as all copies share it.
 */
export const sharedId = (rowId: string): string => rowId.replace(/~\d+$/, '')
