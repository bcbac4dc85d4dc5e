import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Outcome } from '@/contracts/desk'
import { failed } from '@/server/errors/outcome'
import type { Asked, Worked } from './work'

/** What one bundle may take: milliseconds, and megabytes in all. */
export type ApartLimits = { time: number; memory: number }
const LIMITS: ApartLimits = { time: 180_000, memory: 2048 }
/** How long the process is kept for the next bundle, in milliseconds. */
const IDLE = 60_000

type Answer = { id: number; outcome?: Outcome<Worked>; error?: string }
type Seat = {
  child: ChildProcess | null
  memory: number
  idle?: NodeJS.Timeout | undefined
  last: number
  turn: Promise<unknown>
}

/** On the global object, as parts of the program may be loaded twice. */
const holder = globalThis as typeof globalThis & { variorumBundles?: Seat }
function seat(): Seat {
  holder.variorumBundles ??= { child: null, memory: 0, last: 0, turn: Promise.resolve() }
  return holder.variorumBundles
}

/** Opens a bundle in a process of its own, one at a time; a problem where that does not live to answer. */
export function workApart(asked: Asked, limits: ApartLimits = LIMITS): Promise<Outcome<Worked>> {
  const mine = seat()
    .turn.catch(() => {})
    .then(() => ask(asked, limits))
  seat().turn = mine
  return mine
}

async function ask(asked: Asked, limits: ApartLimits): Promise<Outcome<Worked>> {
  clearTimeout(seat().idle)
  const child = processWith(limits)
  const id = ++seat().last
  child.ref()
  child.channel?.ref()
  try {
    return await new Promise<Outcome<Worked>>((resolve, reject) => {
      let slow = false
      const timer = setTimeout(() => {
        slow = true
        child.kill('SIGKILL')
      }, limits.time)
      const hear = (answer: Answer) => {
        if (answer.id !== id) return
        leave()
        if (answer.outcome) resolve(answer.outcome)
        else reject(new Error(answer.error))
      }
      const gone = () => {
        leave()
        seat().child = null
        resolve(
          slow
            ? failed('too-slow', `The bundle took longer than ${limits.time / 1000} seconds and was given up.`, NEXT)
            : failed(
                'too-much-memory',
                `The bundle needs more than ${limits.memory} MB of memory and was given up.`,
                NEXT,
              ),
        )
      }
      const leave = () => {
        clearTimeout(timer)
        child.off('message', hear)
        child.off('exit', gone)
      }
      child.on('message', hear)
      child.on('exit', gone)
      child.send({ id, asked }, (error) => {
        // the exit tells why
        if (error) child.kill('SIGKILL')
      })
    })
  } finally {
    child.unref()
    child.channel?.unref()
    seat().idle = setTimeout(endBundles, IDLE).unref()
  }
}

const NEXT = 'Nothing was taken from it. The command variorum verify has no such limit.'

function processWith({ memory }: ApartLimits): ChildProcess {
  const { child } = seat()
  if (child?.connected && child.exitCode === null && seat().memory === memory) return child
  endBundles()
  const program = path.resolve('server/bundle/apart/bundle-process.mjs')
  const fresh = fork(/* turbopackIgnore: true */ program, [String(memory)], {
    execArgv: [`--max-old-space-size=${Math.floor(memory * 0.75)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  fresh.on('error', () => fresh.kill('SIGKILL'))
  Object.assign(seat(), { child: fresh, memory })
  return fresh
}

/** Ends the process that is kept. */
export function endBundles(): void {
  clearTimeout(seat().idle)
  seat().child?.kill('SIGKILL')
  seat().child = null
}
