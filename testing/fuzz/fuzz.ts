import { fork } from 'node:child_process'
import path from 'node:path'

export type Fault = { number: number; fault: string }
type Options = {
  /** files are numbered; these are read: from (inclusive) to (exclusive) */
  from?: number
  to: number
  processes?: number
  /** milliseconds by the clock after which a file counts as hung; the processor time it may take is less */
  limit?: number
  told?: (read: number) => void
  /** what is made to happen on a file instead, to see that it is found */
  planted?: Record<number, 'hang' | 'crash' | 'throw'>
}
type Chunk = { from: number; to: number; step: number; planted: NonNullable<Options['planted']> }
type Message = { ready?: true; done?: true; began?: number; number?: number; fault?: string }

const PROCESS = path.join(import.meta.dirname, 'fuzz-process.mjs')

/** Reads so many damaged files in processes of their own, and gives what crashed, hung, threw or gave what it should not. */
export async function fuzz({
  from = 0,
  to,
  processes = 2,
  limit = 180_000,
  told,
  planted = {},
}: Options): Promise<Fault[]> {
  const faults: Fault[] = []
  let read = 0
  const count = () => told?.(++read)
  await Promise.all(
    Array.from({ length: processes }, async (_, k) => {
      let next = from + k
      // a file that ends its process is told, and another process goes on after it
      while (next < to) next = await readFrom({ from: next, to, step: processes, planted }, limit, faults, count)
    }),
  )
  return faults.sort((a, b) => a.number - b.number)
}

/** Where to go on: after the last file, or after the one that ended the process. */
function readFrom(chunk: Chunk, limit: number, faults: Fault[], count: () => void): Promise<number> {
  const { from, to, step } = chunk
  return new Promise((resolve) => {
    const child = fork(PROCESS, [], { stdio: 'ignore', execArgv: ['--max-old-space-size=1024'] })
    let at = from - step
    let why = 'ended its process'
    let finished = false
    let timer: NodeJS.Timeout | undefined
    const watch = (milliseconds: number, reason: string) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        why = reason
        child.kill('SIGKILL')
      }, milliseconds)
    }
    watch(120_000, 'did not begin')
    child.on('message', ({ ready, done, began, number, fault }: Message) => {
      if (ready) child.send(chunk)
      if (began !== undefined) {
        at = began
        count()
        watch(limit, `took more than ${limit / 1000} seconds`)
      }
      if (number !== undefined && fault !== undefined) faults.push({ number, fault })
      if (done) {
        finished = true
        child.disconnect()
      }
    })
    child.on('exit', () => {
      clearTimeout(timer)
      if (finished) return resolve(to)
      faults.push({ number: Math.max(from, at), fault: why })
      resolve(Math.max(from, at) + step)
    })
  })
}
