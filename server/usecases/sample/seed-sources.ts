import type { Handle } from '@/server/db/client'
import type { Sample, SampleSource } from '@/server/files/read-sample'
import { insertProposition, listPropositions } from '@/server/store/propositions'
import { insertSource, markSourceDeleted, replaceText } from '@/server/store/sources'
import { freeze } from '../freeze-text'
import { EMPTY_META } from '../source-meta'
import type { Seeded } from './seeded'

/** Writes the digests that are new or changed, and takes out those that the sample no longer has. What people corrected or deleted stays so. */
export async function seedSources(db: Handle, storyId: string, sample: Sample, seeded: Seeded): Promise<void> {
  const shipped = new Set(sample.sources.map((source) => source.id))
  for (const key of Object.keys(seeded.sources)) {
    if (shipped.has(key)) continue
    await markSourceDeleted(db, storyId, key, true)
    delete seeded.sources[key]
  }
  for (const source of sample.sources) {
    if (seeded.sources[source.id] === source.hash) continue
    await writeSource(db, storyId, source, seeded.sources[source.id] !== undefined)
    seeded.sources[source.id] = source.hash
  }
}

async function writeSource(db: Handle, storyId: string, source: SampleSource, there: boolean): Promise<void> {
  const frozen = freeze(source.file, source.text)
  const { title, outlet, author, kind, published, url } = source
  const meta = { ...EMPTY_META, title, outlet, author, kind, published, url, reference: kind === 'reference' }
  if (there) await replaceText(db, storyId, source.id, frozen, meta)
  else await insertSource(db, storyId, source.id, frozen, meta)
}

/** Adds the propositions that were never added before. */
export async function seedPropositions(db: Handle, storyId: string, sample: Sample, seeded: Seeded): Promise<void> {
  const there = await listPropositions(db, storyId)
  for (const text of sample.story.propositions) {
    if (seeded.propositions.includes(text)) continue
    if (!there.includes(text)) await insertProposition(db, storyId, text)
    seeded.propositions.push(text)
  }
}
