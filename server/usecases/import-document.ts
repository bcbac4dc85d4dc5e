import type { Outcome, SourceMeta } from '@/contracts/desk'
import type { KeptReading } from '@/contracts/interchange/kept'
import { database } from '@/server/db/client'
import { addressKey } from '@/server/edits/addresses'
import { attempt, ProblemError } from '@/server/errors/outcome'
import type { Reading } from '@/server/files/reading'
import { personHere } from '@/server/store/people'
import { listSources } from '@/server/store/sources'
import { importRead } from './import-source'
import { knownStory } from './known-story'
import { needsName } from './meanwhile'
import type { GivenFile } from './read-given'
import { run } from './run-story'
import { setGiven } from './set-given'

type Options = {
  /** what the sender says of the source, where the file holds one alone */
  meta?: Partial<SourceMeta>
  /** false where the caller keeps more files first and runs the method itself; checks and marks still need a run */
  run?: boolean
  /** stops after the source that is at work; what was kept stays */
  signal?: AbortSignal
}

/**
 * Keeps all that a file gave: each source with an outcome of its own, then one run of the method, then checks and marks on
 * the story's texts. Links come back as what is still to be fetched, without those whose page is a source already.
 */
export const keepReading = (
  slug: string,
  reading: Reading,
  file: GivenFile,
  { meta = {}, run: mayRun = true, signal }: Options = {},
): Promise<Outcome<KeptReading>> =>
  attempt(async () => {
    const story = await knownStory(database(), slug)
    const givenAny = reading.checks.length + reading.annotations.length > 0
    // before anything is kept: what a person found is signed, and half a file would have to be sent again
    if (givenAny && !(await personHere(database()))) needsName()
    const kept: KeptReading = { sources: [], links: [], given: [], notes: [...reading.notes] }
    const alone = reading.sources.length === 1
    for (const source of reading.sources) {
      if (signal?.aborted && kept.sources.length > 0) break
      const from: GivenFile = alone ? file : { fileName: source.name, text: source.text }
      const outcome = await importRead(slug, from, source, alone ? meta : {}, { run: false })
      kept.sources.push({
        name: source.name,
        sourceId: outcome.ok ? outcome.value.sourceId : null,
        warnings: outcome.ok ? outcome.value.warnings : [],
        problem: outcome.ok ? null : outcome.problem,
      })
    }
    kept.links = await openLinks(story.id, reading, kept.notes)
    if (mayRun && kept.sources.some(({ sourceId }) => sourceId !== null)) await runAndTell(slug, kept)
    if (!givenAny || signal?.aborted) return kept
    const pages = kept.sources.flatMap(({ sourceId }) => sourceId ?? [])
    const given = await setGiven(slug, { ...reading, pages })
    if (!given.ok) throw new ProblemError(given.problem)
    return { ...kept, given: given.value }
  })

/** The sources are in: what goes wrong with the run is told beside them. */
async function runAndTell(slug: string, kept: KeptReading): Promise<void> {
  const ran = await attempt(() => run(slug))
  if (!ran.ok) kept.notes.push(`${ran.problem.message} ${ran.problem.next}`)
  if (!ran.ok) return
  for (const { source, message } of ran.value.failed)
    kept.sources
      .find(({ sourceId }) => sourceId === source)
      ?.warnings.push(`The method failed on this text: it is kept, but left out of the comparison (${message}).`)
}

async function openLinks(storyId: string, reading: Reading, notes: string[]): Promise<KeptReading['links']> {
  const there = new Set<string>()
  for (const { url, archiveUrl } of await listSources(database(), storyId))
    for (const address of [url, archiveUrl]) {
      const key = address === null ? null : addressKey(address)
      if (key !== null) there.add(key)
    }
  const open = reading.links.filter(({ url }) => !there.has(addressKey(url) ?? ''))
  const known = reading.links.length - open.length
  if (known > 0) notes.push(`${known} of ${reading.links.length} links lead to pages that are sources already`)
  return open.map(({ url, meta: { id: _id, ...meta } }) => ({ url, meta }))
}
