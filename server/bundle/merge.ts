import type { BundleRun } from '@/contracts/interchange/bundle'
import type { MergeReport, Share } from '@/contracts/interchange/merged'
import type { Comparison } from '@/engine/model/comparison'
import { type Bundle, newestOf } from './bundle'
import { canonical, hashOf } from './canonical'
import { type Laid, laid, shownOf } from './lay'
import { inOrder } from './merge/in-order'
import { firstOf, joinedChanges, joinedReviews, joinedSuggestions } from './merge/join-changes'
import { joinedSources } from './merge/join-sources'
import { joinedStory } from './merge/join-story'
import { decisionsApart, editsApart, type Ownership } from './merge/judged-apart'
import { ownChanges } from './merge/own-changes'
import { rekeyed } from './merge/rekeyed'
import { sameSources } from './merge/same-sources'
import { inputNow, isOfNow, type Method } from './recompute'

/** `into`: the sources of the first keep their keys, as it is a story that is open and the other is merged into it. */
type Here = { method: Method; rules: Record<string, string> | null; into?: boolean }
export type Merged = { bundle: Bundle; report: MergeReport }

/**
 * The work of two people on one story as one bundle. Nothing of either is lost: sources are united, changes and decisions
 * stand in the order in which they were made, and where the two judge differently both are kept and the report says so. The
 * same bundle whichever of the two is named first.
 */
export async function merged(givenA: Bundle, givenB: Bundle, here: Here): Promise<Merged> {
  const { keysA, keysB, apart } = sameSources(givenA, givenB, here)
  const [a, b] = [rekeyed(givenA, keysA), rekeyed(givenB, keysB)]
  const own = ownChanges(a, b)
  const changes = joinedChanges(a, b)
  const { sources, differing: ofSources } = joinedSources(a, b, own)
  const { story, differing: ofStory } = joinedStory(a, b, own)
  const joined: Bundle = {
    story,
    sources,
    runs: inOrder(a.runs, b.runs, firstOf).map((run, i) => ({ ...run, number: i + 1 })),
    comparison: null,
    shown: null,
    changes,
    reviews: joinedReviews(a, b, changes),
    suggestions: joinedSuggestions(a, b),
  }
  const known = findingsOf(joined, [a, b])
  const { comparison, run } = known ?? (await computed(joined, here))
  if (run) joined.runs.push({ ...run, number: joined.runs.length + 1 })
  joined.comparison = comparison
  const over = comparison && (await laid(joined, comparison))
  const owner = ownership(a, b)
  const decisions = over ? decisionsApart(over, owner) : { differing: [], alike: 0, beside: [] }
  const edits = over ? editsApart(over, owner) : { differing: [], alike: 0 }
  const beside = new Set(decisions.beside)
  joined.reviews = joined.reviews.map((review) => (beside.has(review.id) ? { ...review, reading: 2 } : review))
  joined.shown = over && (JSON.parse(JSON.stringify(shownOf(over))) as Bundle['shown'])
  const report = {
    sources: share(a.sources, b.sources, ({ key }) => key),
    changes: share(a.changes, b.changes, ({ id }) => id),
    decisions: share(a.reviews, b.reviews, ({ id }) => id),
    differing: [...decisions.differing, ...edits.differing, ...ofSources, ...ofStory],
    alike: decisions.alike + edits.alike,
    apart,
    orphaned: over ? orphanedBy(over, [givenA, givenB]) : [],
    recomputed: run !== null,
  }
  return { bundle: joined, report }
}

type Findings = { comparison: Comparison | null; run: BundleRun | null }

/** What is known already: where the joined story is just what the newest run of one of the two was of. */
function findingsOf(joined: Bundle, [a, b]: [Bundle, Bundle]): Findings | null {
  const last = newestOf(joined)
  if (!last) return inputNow(joined).length === 0 || bothWithoutRun(a, b) ? { comparison: null, run: null } : null
  for (const side of [a, b]) {
    if (newestOf(side)?.id !== last.id || !side.comparison) continue
    if (isOfNow(joined, last) || sameInput(joined, side)) return { comparison: side.comparison, run: null }
  }
  return null
}

const bothWithoutRun = (a: Bundle, b: Bundle): boolean => a.runs.length + b.runs.length === 0 && sameInput(a, b)

const inputKey = (bundle: Bundle): string => canonical([bundle.story.propositions, inputNow(bundle)])
const sameInput = (x: Bundle, y: Bundle): boolean => inputKey(x) === inputKey(y)

/** A run over the joined story. Its id and its time are made from what it is of, so that merging again gives the same. */
async function computed(joined: Bundle, { method, rules }: Here): Promise<Findings> {
  const { propositions } = joined.story
  const comparison = JSON.parse(JSON.stringify(await method(inputNow(joined), propositions))) as Comparison
  const times = [...joined.runs, ...joined.changes].map(({ at }) => at)
  const id = `merged${hashOf(inputKey(joined)).slice(0, 24)}`
  const before = joined.runs.filter((run) => run.id.startsWith(id)).length
  const run = {
    id: before === 0 ? id : `${id}_${before + 1}`,
    number: 0,
    method: comparison.method,
    // nobody waited for it
    milliseconds: 0,
    at: [joined.story.createdAt, ...times].sort().at(-1) as string,
    propositions,
    failed: comparison.failed ?? [],
    sources: comparison.sources,
    rules,
  }
  return { comparison, run }
}

function ownership(a: Bundle, b: Bundle): Ownership {
  const ids = ({ changes, reviews }: Bundle) => new Set([...changes, ...reviews].map(({ id }) => id))
  const [inA, inB] = [ids(a), ids(b)]
  return (id) => (inA.has(id) === inB.has(id) ? null : inA.has(id) ? 'a' : 'b')
}

function share<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => string): Share {
  const [inA, inB] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))]
  const both = [...inA].filter((key) => inB.has(key)).length
  return { a: inA.size - both, b: inB.size - both, both }
}

/** What held in its own bundle and is not found in the joined story. */
function orphanedBy({ edits, reviews }: Laid, sides: [Bundle, Bundle]): string[] {
  const held = new Set(
    sides.flatMap(({ shown }) =>
      [...(shown?.edits ?? []), ...(shown?.reviews ?? [])].filter(({ orphaned }) => !orphaned).map(({ id }) => id),
    ),
  )
  const words = new Map(
    sides.flatMap(({ changes }) => changes.map(({ id, what, person }) => [id, signed(what, person)])),
  )
  return [
    ...edits.filter(({ id, orphaned }) => orphaned && held.has(id)).map(({ id }) => words.get(id) ?? id),
    ...reviews
      .filter(({ id, orphaned }) => orphaned && held.has(id))
      .map(({ target, decision, person }) => signed(`${decision} on a ${target}`, person.name)),
  ]
}

const signed = (what: string, person: string | null): string => (person === null ? what : `${what} (${person})`)
