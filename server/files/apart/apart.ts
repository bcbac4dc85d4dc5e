import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../../../contracts/desk'
import type { KindName } from '../../../contracts/interchange/kinds'
import type { Reading } from '../reading'
import { Refusal, refuse } from '../refusal'
import { APART, type ApartLimits } from './limits'

/** How many files are read at a time; each process reads one, so that a file which ends it takes no other along. */
const SEATS = 2
/** How long a process is kept for the next file, in milliseconds. */
const IDLE = 60_000

type Seat = { child: ChildProcess | null; memory: number; idle?: NodeJS.Timeout | undefined }
type Answer = { id: number; reading?: Reading; problem?: Problem; error?: string; rss: number }

/** On the global object, as parts of the program may be loaded twice. */
const holder = globalThis as typeof globalThis & {
  variorumApart?: { free: Seat[]; waiting: ((seat: Seat) => void)[]; last: number }
}
function pool() {
  holder.variorumApart ??= {
    free: Array.from({ length: SEATS }, () => ({ child: null, memory: 0 })),
    waiting: [],
    last: 0,
  }
  return holder.variorumApart
}

/**
 * Reads a file in a process of its own, kept warm for the next one. Refuses with the reader's problem, and with
 * `too-slow`, `too-much-memory` or `broke-off` where the process did not live to answer.
 */
export async function readApart(
  kind: KindName,
  name: string,
  bytes: Uint8Array,
  limits: ApartLimits = APART,
): Promise<Reading> {
  const seat = await freeSeat()
  try {
    const answer = await ask(seat, kind, name, bytes, limits)
    if (answer.problem) throw new Refusal(answer.problem)
    if (!answer.reading) throw new Error(answer.error)
    // what was freed stays with the process: one that has grown is not kept
    if (answer.rss > (limits.memory * 1024 * 1024) / 2) end(seat)
    return answer.reading
  } finally {
    leave(seat)
  }
}

async function freeSeat(): Promise<Seat> {
  const { free, waiting } = pool()
  // the warm one first
  const seat = free.find(({ child }) => child !== null) ?? free[0]
  if (!seat) return new Promise((resolve) => waiting.push(resolve))
  free.splice(free.indexOf(seat), 1)
  return seat
}

function leave(seat: Seat): void {
  const { free, waiting } = pool()
  const next = waiting.shift()
  if (next) next(seat)
  else {
    free.push(seat)
    seat.idle = setTimeout(() => end(seat), IDLE).unref()
  }
}

function ask(seat: Seat, kind: KindName, name: string, bytes: Uint8Array, limits: ApartLimits): Promise<Answer> {
  clearTimeout(seat.idle)
  const child = processOf(seat, limits)
  const id = ++pool().last
  child.ref()
  child.channel?.ref()
  return new Promise<Answer>((resolve, reject) => {
    let slow = false
    const timer = setTimeout(() => {
      slow = true
      child.kill('SIGKILL')
    }, limits.time)
    const hear = (answer: Answer) => {
      if (answer.id !== id) return
      leaveChild()
      resolve(answer)
    }
    const gone = (code: number | null, signal: NodeJS.Signals | null) => {
      leaveChild()
      if (seat.child === child) seat.child = null
      try {
        refuseDead(slow, code, signal, limits)
      } catch (refusal) {
        reject(refusal)
      }
    }
    const leaveChild = () => {
      clearTimeout(timer)
      child.off('message', hear)
      child.off('exit', gone)
      child.unref()
      child.channel?.unref()
    }
    child.on('message', hear)
    child.on('exit', gone)
    child.send({ id, kind, name, bytes }, (error) => {
      // the exit tells why
      if (error) child.kill('SIGKILL')
    })
  })
}

/** Node ends with 134 or SIGABRT where its heap is full; the process ends itself with SIGKILL where all of it is too large. */
function refuseDead(slow: boolean, code: number | null, signal: NodeJS.Signals | null, limits: ApartLimits): never {
  if (slow)
    refuse('too-slow', `took longer than ${limits.time / 1000} seconds to read and was given up`, ONLY_THE_ARTICLE)
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134)
    refuse(
      'too-much-memory',
      `needs more than ${limits.memory} MB of memory to be read and was given up`,
      ONLY_THE_ARTICLE,
    )
  refuse('broke-off', 'made its reader break off', ONLY_THE_ARTICLE)
}

const ONLY_THE_ARTICLE = 'Keep only the article, save it as plain text, or paste its text.'

function processOf(seat: Seat, { memory }: ApartLimits): ChildProcess {
  if (seat.child?.connected && seat.child.exitCode === null && seat.memory === memory) return seat.child
  end(seat)
  const child = fork(/* turbopackIgnore: true */ program(), [String(memory)], {
    // the process ends itself before its heap is full: a heap that is nearly full only takes longer and longer
    execArgv: [`--max-old-space-size=${memory}`],
    env: bareEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', () => child.kill('SIGKILL'))
  seat.child = child
  seat.memory = memory
  return child
}

/** What Node needs, and none of the passwords and tokens that may stand beside it. */
const bareEnvironment = (): NodeJS.ProcessEnv => {
  const names = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'TZ']
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as NodeJS.ProcessEnv
}

function end(seat: Seat): void {
  clearTimeout(seat.idle)
  seat.child?.kill('SIGKILL')
  seat.child = null
}

/** Ends the processes that are not at work. */
export function endApart(): void {
  for (const seat of pool().free) end(seat)
}

/** Beside this file; from the project's folder where this file was bundled. */
function program(): string {
  const name = 'reading-process.mjs'
  const beside = import.meta.dirname ? path.join(import.meta.dirname, name) : ''
  return beside && existsSync(beside) ? beside : path.resolve('server/files/apart', name)
}
