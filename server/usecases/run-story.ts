import type { Outcome, RunDto } from '@/contracts/desk'
import type { Comparison, SourceInput } from '@/engine/model/comparison'
import { database, transaction } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import { compare, StoppedError } from '@/server/jobs/method'
import { listPropositions } from '@/server/store/propositions'
import { saveRun } from '@/server/store/save-run'
import { methodInput } from '@/server/store/sources'
import { comparisonProblems } from './check-comparison'
import { knownStory } from './known-story'

/** Runs the method over the sources and propositions that the story has now, and keeps what it found. */
export { compareApart } from '@/server/jobs/method'

export const runStory = (slug: string): Promise<Outcome<RunDto>> => attempt(() => run(slug))

const MOST_NAMED = 5

/** The last run that each story waits for, and how to stop the one at work. On the global object, as parts of the program may be loaded twice. */
type Work = { queues: Map<string, Promise<unknown>>; atWork: Map<string, { stop: AbortController; since: number }> }
const holder = globalThis as typeof globalThis & { variorumRuns?: Work }
const work = (): Work => {
  holder.variorumRuns ??= { queues: new Map(), atWork: new Map() }
  return holder.variorumRuns
}

/**
 * One run of a story at a time: each reads the sources when its turn comes, so the newest run is always of the newest
 * sources. For use cases that change what the method is given.
 */
export async function run(slug: string): Promise<RunDto> {
  const { queues } = work()
  const before = queues.get(slug) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => runNow(slug))
  queues.set(slug, mine)
  try {
    return await mine
  } finally {
    if (queues.get(slug) === mine) queues.delete(slug)
  }
}

/** Stops the run that is at work on a story; what it was given stays, and what is shown is of the run before. False where none is. */
export function stopRun(slug: string): boolean {
  const now = work().atWork.get(slug)
  now?.stop.abort()
  return now !== undefined
}

/** When the run that is at work on a story began, as an ISO instant; null where none is. */
export const runSince = (slug: string): string | null => {
  const now = work().atWork.get(slug)
  return now ? new Date(now.since).toISOString() : null
}

async function runNow(slug: string): Promise<RunDto> {
  const db = database()
  const story = await knownStory(db, slug)
  const sources = await methodInput(db, story.id)
  const propositions = await listPropositions(db, story.id)
  const started = performance.now()
  const comparison = await compared(slug, sources, propositions)
  const milliseconds = Math.round(performance.now() - started)
  return transaction((handle) => saveRun(handle, story.id, comparison, { propositions }, milliseconds))
}

/** What the method finds; what could not be kept or read again is stopped here, before anything is written. */
async function compared(slug: string, sources: SourceInput[], propositions: string[]): Promise<Comparison> {
  const stopper = new AbortController()
  work().atWork.set(slug, { stop: stopper, since: Date.now() })
  try {
    const comparison = await compare(sources, { propositions }, stopper.signal)
    const problems = comparisonProblems(comparison, sources)
    if (problems.length === 0) return comparison
    console.error(`The method returned what cannot be kept: ${problems.slice(0, MOST_NAMED).join('; ')}`)
  } catch (error) {
    if (error instanceof StoppedError)
      stop(
        'run-stopped',
        'The comparison was stopped. All that was given is kept; what is shown is of the run before.',
        'Run the method again when it suits you.',
      )
    console.error(error)
  } finally {
    work().atWork.delete(slug)
  }
  return stop(
    'run-failed',
    'The method could not finish on the story as it is now. All that was given is kept; what is shown is of the run before.',
    'Take out the source that was added last, and report which text it was.',
  )
}
