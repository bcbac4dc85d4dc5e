import type { BundleChange } from '@/contracts/interchange/bundle'
import type { Side } from '@/contracts/interchange/merged'
import type { Bundle } from '../bundle'

/** A change that one of two bundles has and the other does not know, or knows in another state; `at`: when it was last touched. */
type Own = { change: BundleChange; at: string }

/** What of two bundles only one of them knows, and what follows for a matter on which they differ. */
export type OwnChanges = Record<Side, Own[]>

export const ownChanges = (a: Bundle, b: Bundle): OwnChanges => ({ a: ownOf(a, b), b: ownOf(b, a) })

function ownOf({ changes }: Bundle, other: Bundle): Own[] {
  const known = new Map(other.changes.map((change) => [change.id, new Set(change.events.map(({ id }) => id))]))
  return changes.flatMap((change) => {
    const events = known.get(change.id)
    const fresh = change.events.filter(({ id }) => !events?.has(id)).map(({ at }) => at)
    if (events && fresh.length === 0) return []
    return [{ change, at: [change.at, ...fresh].sort().at(-1) as string }]
  })
}

/**
 * Which of two bundles a matter is taken from where they differ: the one that alone changed it, else the one that changed it
 * last. `made`: the change that says so; `apart`: whether both changed it without knowing of each other. Null where neither did.
 */
export function decidedBy(
  own: OwnChanges,
  about: (change: BundleChange) => boolean,
): { side: Side; made: Partial<Record<Side, BundleChange>>; apart: boolean } | null {
  const [a, b] = [lastOf(own.a, about), lastOf(own.b, about)]
  if (!a && !b) return null
  const later = !a || (b && (a.at === b.at ? a.change.id < b.change.id : a.at < b.at)) ? 'b' : 'a'
  return { side: later, made: { a: a?.change, b: b?.change }, apart: Boolean(a && b) }
}

const lastOf = (own: Own[], about: (change: BundleChange) => boolean): Own | undefined =>
  own
    .filter(({ change }) => about(change))
    .sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0))
    .at(-1)
