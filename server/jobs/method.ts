import { type CompareOptions, compareSources } from '@/engine'
import type { Comparison, SourceInput } from '@/engine/model/comparison'
import { Death } from '@/server/apart/death'
import { poolOf } from '@/server/apart/pool'
import { setWorksApart, worksApart } from '@/server/apart/where'

/** Ends a run that somebody stopped. */
export class StoppedError extends Error {}

type Asked = { sources: SourceInput[]; options: CompareOptions }

/** One run at a time: one that is stopped ends its process, and takes no other with it. */
const method = poolOf<Asked, Comparison>('server/jobs/method-process.mjs', { seats: 1, idle: 120_000 })

/** From now on the method runs in a process of its own: for the server, whose pages must not wait for it. */
export const compareApart = (): void => setWorksApart(true)

/** What the method finds; with `StoppedError` where `signal` ends it before. It may take as long as it needs. */
export async function compare(
  sources: SourceInput[],
  options: CompareOptions,
  signal: AbortSignal,
): Promise<Comparison> {
  if (!worksApart()) return compareSources(sources, options)
  try {
    return await method.work({ sources, options }, {}, signal)
  } catch (error) {
    if (error instanceof Death && error.reason === 'stopped') throw new StoppedError()
    throw error
  }
}

/** Ends the process, and runs the method in this one again. */
export function endMethod(): void {
  method.end()
  setWorksApart(false)
}
