import { type Edit, subjectOf } from '../contracts/edits'
import type { BundleChange } from '../contracts/interchange/bundle'
import { compareSources } from '../engine/index'
import type { Bundle, SourceWhole } from '../server/bundle/bundle'
import { laid, shownOf } from '../server/bundle/lay'
import { inputNow } from '../server/bundle/recompute'
import { rulesOf } from '../server/bundle/rules'
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

/** A bundle with what the method finds in its sources and what its edits make of it. */
export async function wholeBundle(bundle: Omit<Bundle, 'runs' | 'comparison' | 'shown'>): Promise<Bundle> {
  const { propositions } = bundle.story
  const bare: Bundle = { ...bundle, runs: [], comparison: null, shown: null }
  const sources = inputNow(bare)
  const comparison = JSON.parse(JSON.stringify(compareSources(sources, { propositions }))) as Bundle['comparison']
  if (!comparison) throw new Error('nothing compared')
  const run = {
    id: `run${sha256(JSON.stringify([sources, propositions])).slice(0, 20)}`,
    number: 1,
    method: comparison.method,
    milliseconds: 12,
    at: '2024-06-05T08:05:00.000Z',
    propositions,
    failed: [],
    sources: comparison.sources,
    rules: rulesOf(),
  }
  const shown = JSON.parse(JSON.stringify(shownOf(await laid(bare, comparison)))) as Bundle['shown']
  return { ...bare, runs: [run], comparison, shown }
}

/** The bridge story as it is before anybody worked on it. */
export const aBundle = (over: Partial<Bundle> = {}): Promise<Bundle> =>
  wholeBundle({
    story: { title: 'Bridge', description: null, createdAt: '2024-06-05T07:00:00.000Z', propositions: [] },
    sources: Object.entries(BRIDGE).map(([file, text]) => aWholeSource(file.replace('.txt', ''), text)),
    changes: [],
    reviews: [],
    suggestions: [],
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
