import type { Outcome, RunDto } from '@/contracts/desk'
import { compareSources } from '@/engine'
import type { Comparison, SourceInput } from '@/engine/model/comparison'
import { database, transaction } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import { listPropositions } from '@/server/store/propositions'
import { saveRun } from '@/server/store/save-run'
import { methodInput } from '@/server/store/sources'
import { comparisonProblems } from './check-comparison'
import { knownStory } from './known-story'

/** Runs the method over the sources and propositions that the story has now, and keeps what it found. */
export const runStory = (slug: string): Promise<Outcome<RunDto>> => attempt(() => run(slug))

const MOST_NAMED = 5

/** The last run that each story waits for. */
const queues = new Map<string, Promise<unknown>>()

/**
 * One run of a story at a time: each reads the sources when its turn comes, so the newest run is always of the newest
 * sources. For use cases that change what the method is given.
 */
export async function run(slug: string): Promise<RunDto> {
  const before = queues.get(slug) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => runNow(slug))
  queues.set(slug, mine)
  try {
    return await mine
  } finally {
    if (queues.get(slug) === mine) queues.delete(slug)
  }
}

async function runNow(slug: string): Promise<RunDto> {
  const db = database()
  const story = await knownStory(db, slug)
  const sources = await methodInput(db, story.id)
  const propositions = await listPropositions(db, story.id)
  const started = performance.now()
  const comparison = compared(sources, propositions)
  const milliseconds = Math.round(performance.now() - started)
  return transaction((handle) => saveRun(handle, story.id, comparison, { propositions }, milliseconds))
}

/** What the method finds; what could not be kept or read again is stopped here, before anything is written. */
function compared(sources: SourceInput[], propositions: string[]): Comparison {
  try {
    const comparison = compareSources(sources, { propositions })
    const problems = comparisonProblems(comparison, sources)
    if (problems.length === 0) return comparison
    console.error(`The method returned what cannot be kept: ${problems.slice(0, MOST_NAMED).join('; ')}`)
  } catch (error) {
    console.error(error)
  }
  return stop(
    'run-failed',
    'The method could not finish on the story as it is now. All that was given is kept; what is shown is of the run before.',
    'Take out the source that was added last, and report which text it was.',
  )
}
