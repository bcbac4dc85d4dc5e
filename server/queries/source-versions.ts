import type { SourceReading, SourceVersions } from '@/contracts/versions'
import { compareSources, looksEnglish } from '@/engine'
import type { Claim } from '@/engine/model/claim'
import { database, type Handle } from '@/server/db/client'
import { listVersions, versionText } from '@/server/store/source-versions'
import { findSource, sourceText, summaryOf } from '@/server/store/sources'
import { findStory } from '@/server/store/stories'

/** A source with the text of this number, else with the one that holds; null where story, source or number is unknown. */
export async function getSourceReading(
  slug: string,
  sourceId: string,
  wanted: number | null = null,
): Promise<SourceReading | null> {
  const db = database()
  const story = await findStory(db, slug)
  const source = story && (await findSource(db, story.id, sourceId))
  if (!source) return null
  const versions = await versionsOf(db, story.id, sourceId, source)
  const number = wanted ?? versions.current
  const held = number === versions.current
  const text = held ? await sourceText(db, story.id, sourceId) : await versionText(db, story.id, sourceId, number)
  return text === null ? null : { source, text, number, ...versions }
}

async function versionsOf(
  db: Handle,
  storyId: string,
  sourceId: string,
  { words, sha256 }: { words: number; sha256: string },
): Promise<SourceVersions> {
  const { current, others } = await listVersions(db, storyId, sourceId)
  const older = others.map(({ until, ...row }) => ({
    ...row,
    until: until.toISOString(),
    takenBack: row.number > current,
  }))
  const versions = [...older, { number: current, words, sha256, until: null, takenBack: false }]
  return { current, versions: versions.sort((a, b) => a.number - b.number) }
}

const KEPT = 12
const known = new Map<string, Claim[]>()

/** What the method finds in a text of a source read alone, remembered for the last few: two versions are compared by it. */
export function claimsAlone({ source, text, number, versions }: SourceReading): Claim[] {
  if (!looksEnglish(text)) return []
  const sha256 = versions.find((version) => version.number === number)?.sha256 ?? source.sha256
  const summary = { ...summaryOf(source), sha256 }
  const key = JSON.stringify(summary)
  const claims = known.get(key) ?? compareSources([{ ...summary, text }], {}).claims
  known.delete(key)
  known.set(key, claims)
  const oldest = known.keys().next().value
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  return claims
}
