import { type Edit, subjectOf } from '../contracts/edits'
import type { BundleChange, BundleReview } from '../contracts/interchange/bundle'
import { compareSources } from '../engine/index'
import type { Bundle, SourceWhole } from '../server/bundle/bundle'
import { laid, shownOf } from '../server/bundle/lay'
import { inputNow, isOfNow } from '../server/bundle/recompute'
import { rulesOf } from '../server/bundle/rules'
import { anchorOf } from '../server/store/anchor'
import { anchorsOf } from '../server/store/edits'
import { BRIDGE } from './bridge'
import { sha256 } from './builders'

/** A source as a bundle has it. */
export const aWholeSource = (key: string, text: string, over: Partial<SourceWhole> = {}): SourceWhole => ({
  key,
  fileName: `${key}.txt`,
  ...{ title: key, outlet: key, author: null, kind: null, published: null, url: null, archiveUrl: null },
  ...{ groups: [], reference: false, language: 'en', analysed: true },
  createdAt: '2024-06-05T08:00:00.000Z',
  deletedAt: null,
  texts: [{ number: 1, text, sha256: sha256(text), words: text.split(/\s+/).length, pages: null, until: null }],
  originals: [],
  ...over,
})

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A bundle with what the method finds in its sources, in a further run where the last is not of them, and what its edits make of it. */
export async function wholeBundle(given: Omit<Bundle, 'comparison' | 'shown'> & Partial<Bundle>): Promise<Bundle> {
  const bundle: Bundle = { ...given, comparison: given.comparison ?? null, shown: null }
  const last = bundle.runs.at(-1)
  if (!last || !isOfNow(bundle, last)) {
    const { propositions } = bundle.story
    const sources = inputNow(bundle)
    bundle.comparison = plain(compareSources(sources, { propositions }))
    const run = {
      id: `run${bundle.runs.length + 1}${sha256(JSON.stringify([sources, propositions])).slice(0, 20)}`,
      number: bundle.runs.length + 1,
      method: bundle.comparison.method,
      milliseconds: 12,
      at: new Date(Date.UTC(2024, 5, 5, 9, bundle.runs.length)).toISOString(),
      propositions,
      failed: [],
      sources: bundle.comparison.sources,
      rules: rulesOf(),
    }
    bundle.runs = [...bundle.runs, run]
  }
  bundle.shown = bundle.comparison && plain(shownOf(await laid(bundle, bundle.comparison)))
  return bundle
}

/** The bridge story as it is before anybody worked on it. */
export const aBundle = (over: Partial<Bundle> = {}): Promise<Bundle> =>
  wholeBundle({
    story: { title: 'Bridge', description: null, createdAt: '2024-06-05T07:00:00.000Z', propositions: [] },
    sources: Object.entries(BRIDGE).map(([file, text]) => aWholeSource(file.replace('.txt', ''), text)),
    changes: [],
    reviews: [],
    suggestions: [],
    runs: [],
    ...over,
  })

let made = 0

/** An edit as a bundle has it, made on what the bundle shows. */
export function anEdit(on: Bundle, edit: Edit, over: Partial<BundleChange> = {}): BundleChange {
  const anchors = on.shown && anchorsOf(on.shown.comparison, edit)
  if (!anchors) throw new Error('the bundle does not show what is edited')
  made++
  return {
    id: `edit${made}`,
    number: 1,
    kind: edit.kind,
    subject: subjectOf(edit),
    ...{ what: edit.kind, from: null, to: null, why: '', batch: null, person: 'Mara Lind' },
    data: edit,
    anchors,
    at: new Date(Date.UTC(2024, 5, 6, 9, made)).toISOString(),
    undoneAt: null,
    events: [],
    ...over,
  }
}

/** A decision as a bundle has it, made on what the bundle shows. */
export function aDecision(
  on: Bundle,
  over: Partial<BundleReview> & Pick<BundleReview, 'key' | 'decision'>,
): BundleReview {
  const target = over.target ?? 'question'
  const anchor = on.shown && anchorOf(on.shown.comparison, target, over.key)
  if (!anchor) throw new Error('the bundle does not show what is decided on')
  made++
  return {
    id: `review${made}`,
    target,
    anchor,
    ...{ note: '', origin: null, reading: 1, person: 'Mara Lind' },
    at: new Date(Date.UTC(2024, 5, 6, 9, made)).toISOString(),
    undoneAt: null,
    ...over,
  }
}

/** A bundle after more work; edits are numbered on. */
export const worked = (on: Bundle, more: { edits?: BundleChange[]; decisions?: BundleReview[] } & Partial<Bundle>) => {
  const { edits = [], decisions = [], ...rest } = more
  const changes = [...on.changes, ...edits].map((change, i) => ({ ...change, number: i + 1 }))
  return wholeBundle({ ...on, changes, reviews: [...on.reviews, ...decisions], ...rest })
}
