import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { type CompareOptions, compareSources } from '@/engine'
import type { Comparison, SourceInput } from '@/engine/model/comparison'

/** Ends a run that somebody stopped. */
export class StoppedError extends Error {}
/** The process is gone, and nobody stopped this run. */
class EndedError extends Error {}

type Answer = { id: number; comparison?: Comparison; error?: string }

/** On the global object, as parts of the program may be loaded twice. `apart`: in a process of its own. */
const holder = globalThis as typeof globalThis & { variorumMethod?: { apart: boolean; child: ChildProcess | null } }
const state = () => {
  holder.variorumMethod ??= { apart: false, child: null }
  return holder.variorumMethod
}

/** From now on the method runs in a process of its own: for the server, whose pages must not wait for it. */
export const compareApart = (): void => {
  state().apart = true
}

/** Whether what takes long runs in processes of its own here. */
export const worksApart = (): boolean => state().apart

/** How long the process is kept for the next run, in milliseconds. */
const IDLE = 120_000
let last = 0
let running = 0
let idle: NodeJS.Timeout | undefined

/** What the method finds; with `StoppedError` where `signal` ends it before. */
export async function compare(
  sources: SourceInput[],
  options: CompareOptions,
  signal: AbortSignal,
): Promise<Comparison> {
  if (!state().apart) return compareSources(sources, options)
  try {
    return await ask(sources, options, signal)
  } catch (error) {
    // another story's run was stopped, and the process with it
    if (error instanceof EndedError) return ask(sources, options, signal)
    throw error
  }
}

async function ask(sources: SourceInput[], options: CompareOptions, signal: AbortSignal): Promise<Comparison> {
  const child = methodProcess()
  const id = ++last
  running++
  clearTimeout(idle)
  try {
    return await new Promise<Comparison>((resolve, reject) => {
      const hear = (answer: Answer) => {
        if (answer.id !== id) return
        end()
        if (answer.comparison) resolve(answer.comparison)
        else reject(new Error(answer.error))
      }
      const gone = () => {
        end()
        reject(signal.aborted ? new StoppedError() : new EndedError('The process of the method ended.'))
      }
      const stop = () => child.kill('SIGKILL')
      const end = () => {
        child.off('message', hear)
        child.off('exit', gone)
        signal.removeEventListener('abort', stop)
      }
      child.on('message', hear)
      child.on('exit', gone)
      signal.addEventListener('abort', stop)
      if (signal.aborted) stop()
      else child.send({ id, sources, options })
    })
  } finally {
    running--
    if (running === 0) idle = setTimeout(dismiss, IDLE).unref()
  }
}

/** Lets the process go; one that ended by itself meanwhile has nothing to be let go from. */
function dismiss(): void {
  const { child } = state()
  if (child?.connected) child.disconnect()
}

function methodProcess(): ChildProcess {
  const { child } = state()
  if (child?.connected && child.exitCode === null) return child
  const program = path.resolve('server/jobs/method-process.mjs')
  const fresh = fork(/* turbopackIgnore: true */ program, [], { execArgv: [], serialization: 'advanced' })
  fresh.unref()
  fresh.channel?.unref()
  state().child = fresh
  return fresh
}

/** Ends the process, and runs the method in this one again. */
export function endMethod(): void {
  clearTimeout(idle)
  state().child?.kill('SIGKILL')
  holder.variorumMethod = undefined
}
