import type { BundleChange, BundleReview } from '@/contracts/interchange/bundle'
import type { Bundle } from '../bundle'
import type { Keys } from './same-sources'

type Anchor = BundleReview['anchor']

/**
 * A bundle whose sources have other keys. Ids of claims are made with the key of their source, so that those of a source
 * with a new key name nothing any more: they are marked, and what people did on them is found again by its words.
 */
export function rekeyed(bundle: Bundle, keys: Keys): Bundle {
  const moved = new Map([...keys].filter(([key, next]) => key !== next))
  if (moved.size === 0) return bundle
  const key = (one: string) => moved.get(one) ?? one
  const suggested = <T extends { source: string }>(quote: T): T => ({ ...quote, source: key(quote.source) })
  return {
    ...bundle,
    sources: bundle.sources.map((source) => ({ ...source, key: key(source.key) })),
    runs: bundle.runs.map((run) => ({
      ...run,
      sources: run.sources.map((source) => ({ ...source, id: key(source.id) })),
      failed: run.failed.map((one) => ({ ...one, source: key(one.source) })),
    })),
    // what the newest run found is under the old ids: it has to be computed again
    comparison: null,
    shown: null,
    changes: bundle.changes.map((change) => changeUnder(change, moved)),
    reviews: bundle.reviews.map((review) => reviewUnder(review, moved)),
    suggestions: bundle.suggestions.map((one) => ({
      ...one,
      quotes: one.quotes && { a: suggested(one.quotes.a), b: suggested(one.quotes.b) },
    })),
  }
}

const anchorUnder = (anchor: Anchor, moved: Keys): Anchor => ({
  ...anchor,
  quotes: anchor.quotes.map((quote) => ({ ...quote, source: moved.get(quote.source) ?? quote.source })),
})

/** A mark that no id of the method has. */
const gone = (id: string, key: string): string => `${id}@${key}`

/** The claims that an edit names in sources with a new key, by the ids they had. */
function claimsMoved(anchors: BundleChange['anchors'], moved: Keys): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { target, id, anchor } of anchors) {
    const next = moved.get(anchor.quotes[0]?.source ?? '')
    if (target === 'claim' && next !== undefined && id !== 'span' && !id.startsWith('hand-'))
      ids.set(id, gone(id, next))
  }
  return ids
}

function changeUnder(change: BundleChange, moved: Keys): BundleChange {
  const ids = claimsMoved(change.anchors, moved)
  const { source } = change.data
  const data = named(change.data, ids) as BundleChange['data']
  return {
    ...change,
    subject: change.subject
      .split('\n')
      .map((line) => moved.get(line) ?? ids.get(line) ?? line)
      .join('\n'),
    data: typeof source === 'string' ? { ...data, source: moved.get(source) ?? source } : data,
    anchors: change.anchors.map(({ target, id, anchor }) => ({
      target,
      id: target === 'claim' ? (ids.get(id) ?? id) : id,
      anchor: anchorUnder(anchor, moved),
    })),
  }
}

function reviewUnder(review: BundleReview, moved: Keys): BundleReview {
  const next = moved.get(review.anchor.quotes[0]?.source ?? '')
  const anchor = anchorUnder(review.anchor, moved)
  return next === undefined || review.target === 'question' || review.key.includes('hand-')
    ? { ...review, anchor }
    : { ...review, anchor, key: gone(review.key, next) }
}

function named(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((part) => named(part, ids))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, named(part, ids)]))
}
