import { comparisonProblems } from '@/server/usecases/check-comparison'
import { type Bundle, newestOf } from './bundle'
import { canonical, same } from './canonical'
import { type Difference, differencesOf } from './differences'
import { laid, shownOf } from './lay'
import type { Fault, Opened } from './open'
import { inputOf, type Method } from './recompute'

/** What recomputing a bundle shows. `machine`, `shown`: null where that could not be computed, with the reason in `notes`. */
export type Verified = {
  same: boolean
  faults: Fault[]
  /** the version of the method that the bundle names and the one that computed it again */
  method: { bundle: string | null; here: string }
  /** stages of the method whose rules are others now; null where the bundle does not know them */
  otherRules: string[] | null
  /** where the method's findings, and what is shown with edits over them, differ from what the bundle says */
  machine: Difference[] | null
  shown: Difference[] | null
  /** edits and decisions that stand elsewhere than the bundle says, in words */
  moved: string[]
  notes: string[]
}

type Here = { method: Method; version: string; rules: Record<string, string> | null }

/** Computes a bundle's whole story again, from its texts and settings, and compares. */
export async function verified({ bundle, faults }: Opened, here: Here): Promise<Verified> {
  const found: Verified = {
    same: false,
    faults,
    method: { bundle: (bundle && newestOf(bundle)?.method) ?? null, here: here.version },
    otherRules: null,
    machine: null,
    shown: null,
    moved: [],
    notes: [],
  }
  if (bundle) await recompute(bundle, here, found)
  found.same =
    faults.length === 0 &&
    bundle !== null &&
    (newestOf(bundle) === null || (found.machine?.length === 0 && found.shown?.length === 0)) &&
    found.moved.length === 0
  return found
}

async function recompute(bundle: Bundle, here: Here, found: Verified): Promise<void> {
  const run = newestOf(bundle)
  if (!run || !bundle.comparison || !bundle.shown) {
    found.notes.push('There is no run in it, so there is nothing to compute again.')
    return
  }
  if (run.rules && here.rules) found.otherRules = otherStages(run.rules, here.rules)
  if (run.method !== here.version)
    found.notes.push(
      `It was made with method ${run.method}; this program has ${here.version}. Where the two read a text differently, that shows below as a difference.`,
    )
  const input = inputOf(bundle, run)
  if ('without' in input) {
    found.notes.push(`The texts that the newest run was given are not all in it: ${input.without.join(', ')}.`)
    found.faults.push({ file: 'sources.json', says: `has no text of the newest run for ${input.without.join(', ')}` })
    return
  }
  const problems = comparisonProblems(bundle.comparison, input.sources)
  for (const says of problems.slice(0, 20)) found.faults.push({ file: 'comparison.json', says })
  const computed = plain(await here.method(input.sources, run.propositions))
  found.machine = differencesOf(bundle.comparison, computed)
  // edits are laid over the findings as the bundle has them too, so that another method does not hide another edit
  const base = found.machine.length === 0 ? computed : bundle.comparison
  const now = await laid(bundle, base)
  found.shown = differencesOf(bundle.shown.comparison, plain(now.comparison))
  found.moved = movedIn(bundle, plain(shownOf(now)))
}

/** As it comes out of a file: without what is undefined. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

function otherStages(bundle: Record<string, string>, here: Record<string, string>): string[] {
  return [...new Set([...Object.keys(bundle), ...Object.keys(here)])].filter((stage) => bundle[stage] !== here[stage])
}

function movedIn(bundle: Bundle, now: NonNullable<Bundle['shown']>): string[] {
  const was = bundle.shown
  if (!was || same([was.edits, was.reviews], [now.edits, now.reviews])) return []
  const notes = new Map(bundle.changes.map(({ id, what, person }) => [id, `${what} (${person ?? 'nobody named'})`]))
  for (const { id, person, target, decision } of bundle.reviews) notes.set(id, `${decision} on a ${target} (${person})`)
  const before = new Map([...was.edits, ...was.reviews].map((one) => [one.id, canonical(one)]))
  const after = new Map([...now.edits, ...now.reviews].map((one) => [one.id, canonical(one)]))
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => notes.get(id) ?? id)
}
