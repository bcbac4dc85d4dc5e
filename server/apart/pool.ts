import type { ChildProcess } from 'node:child_process'
import { ask } from './ask'
import { Death } from './death'
import { start } from './start'

/** What one piece of work may take: milliseconds from the moment its turn comes, and megabytes in all. */
export type Limits = { time?: number; memory?: number }

/** `seats`: how much is done at a time, each in a process of its own; `idle`: milliseconds that one is kept for the next. */
type Settings = { seats: number; idle: number }
type Seat = { child: ChildProcess | null; memory: number | undefined; idle?: NodeJS.Timeout | undefined }
type State = { free: Seat[]; waiting: ((seat: Seat) => void)[]; last: number }

/** On the global object, as parts of the program may be loaded twice. */
const holder = globalThis as typeof globalThis & { variorumApart?: Map<string, State> }

function stateOf(program: string, seats: number): State {
  holder.variorumApart ??= new Map()
  const known = holder.variorumApart.get(program)
  if (known) return known
  const free = Array.from({ length: seats }, (): Seat => ({ child: null, memory: undefined }))
  const fresh: State = { free, waiting: [], last: 0 }
  holder.variorumApart.set(program, fresh)
  return fresh
}

export type Pool<Asked, Answer> = {
  /** Has work done when its turn comes. Fails with `Death` where its process did not live to answer, or `signal` ended it. */
  work: (asked: Asked, limits?: Limits, signal?: AbortSignal) => Promise<Answer>
  /** Ends the processes that are not at work. */
  end: () => void
}

/**
 * Processes that do the work of one program, kept warm. `program`: a file of the project, by its path from there, which
 * serves with `server/apart/serve.mjs`. No work ever shares a process with other work at the same time.
 */
export function poolOf<Asked, Answer>(program: string, { seats, idle }: Settings): Pool<Asked, Answer> {
  const state = () => stateOf(program, seats)
  return {
    async work(asked, limits = {}, signal) {
      const seat = await seatIn(state(), signal)
      try {
        if (signal?.aborted) throw new Death('stopped')
        const message = { id: ++state().last, asked }
        const { value, rss } = await ask<Answer>(processOf(seat, program, limits), message, limits.time, signal)
        // what was freed stays with the process: one that has grown is not kept
        if (rss > ((limits.memory ?? Number.POSITIVE_INFINITY) * 1024 * 1024) / 2) end(seat)
        return value
      } catch (error) {
        if (error instanceof Death) end(seat)
        throw error
      } finally {
        leave(state(), seat, idle)
      }
    },
    end: () => state().free.forEach(end),
  }
}

function seatIn({ free, waiting }: State, signal: AbortSignal | undefined): Promise<Seat> {
  // the warm one first
  const seat = free.find(({ child }) => child !== null) ?? free[0]
  if (seat) {
    free.splice(free.indexOf(seat), 1)
    clearTimeout(seat.idle)
    return Promise.resolve(seat)
  }
  return new Promise((resolve, reject) => {
    const take = (next: Seat) => {
      signal?.removeEventListener('abort', giveUp)
      resolve(next)
    }
    const giveUp = () => {
      waiting.splice(waiting.indexOf(take), 1)
      reject(new Death('stopped'))
    }
    if (signal?.aborted) return reject(new Death('stopped'))
    signal?.addEventListener('abort', giveUp, { once: true })
    waiting.push(take)
  })
}

function leave({ free, waiting }: State, seat: Seat, idle: number): void {
  const next = waiting.shift()
  if (next) next(seat)
  else {
    free.push(seat)
    seat.idle = setTimeout(() => end(seat), idle).unref()
  }
}

function processOf(seat: Seat, program: string, { memory }: Limits): ChildProcess {
  if (seat.child?.connected && seat.child.exitCode === null && seat.memory === memory) return seat.child
  end(seat)
  seat.child = start(program, memory)
  seat.memory = memory
  return seat.child
}

function end(seat: Seat): void {
  clearTimeout(seat.idle)
  seat.child?.kill('SIGKILL')
  seat.child = null
}
