import { METHOD_VERSION } from '@/engine'
import type { SourceSummary } from '@/engine/model/comparison'
import { database, type Handle } from '@/server/db/client'
import { loadInput, newestRun } from '@/server/store/load-run'
import { listPropositions } from '@/server/store/propositions'
import { listSources, summaryOf } from '@/server/store/sources'
import { liveStories } from '@/server/store/stories'
import { runStory } from './run-story'

/**
 * Runs the method over every story whose newest run is not of what the story holds now: where an import was stopped
 * before its run, or the method has a new version. Returns the addresses of the stories it ran.
 */
export async function refreshStories(): Promise<string[]> {
  const db = database()
  const refreshed: string[] = []
  for (const { id, slug } of await liveStories(db)) {
    if (!(await isStale(db, id))) continue
    const outcome = await runStory(slug)
    if (outcome.ok) refreshed.push(slug)
    else console.error(`${slug}: ${outcome.problem.message}`)
    // others get their answers between two runs
    await new Promise((resolve) => setImmediate(resolve))
  }
  return refreshed
}

/** Whether the newest run was given something else than a run would be given now. */
export async function isStale(db: Handle, storyId: string): Promise<boolean> {
  const sources = (await listSources(db, storyId)).filter((source) => source.analysed)
  const run = await newestRun(db, storyId)
  if (!run) return sources.length > 0
  const given = { propositions: await listPropositions(db, storyId), sources: sources.map(summaryOf) }
  return run.method !== METHOD_VERSION || canonical(given) !== canonical(await loadInput(db, run))
}

type Input = { propositions: string[]; sources: SourceSummary[] }

/** The same text for the same set of sources, whatever their order and that of their fields. */
function canonical({ propositions, sources }: Input): string {
  const rows = sources.map((source) => JSON.stringify(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1))))
  return JSON.stringify([propositions, rows.sort()])
}
