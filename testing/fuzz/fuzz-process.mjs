// Reads damaged files one after another, so that one that hangs or crashes ends this process and nothing else.
// Messages: { from, to, step, planted } in; { began: number }, { number, fault } and { done: true } out.
import { register } from 'tsx/esm/api'

register()
const { corpus } = await import('./corpus.ts')
const { faultOf, inputOf, readInPlace } = await import('./one-input.ts')

// as in the process apart (server/files/apart/reading-process.mjs)
process.on('unhandledRejection', () => {})

readInPlace()
const seeds = await corpus()
process.send?.({ ready: true })
/** What a reader at fault would do: so it is seen that such a fault is found. */
const PLANTED = {
  hang: () => {
    for (;;);
  },
  crash: () => process.exit(3),
  throw: () => {
    throw new Error('planted')
  },
}

/** Processor time that one file may take, in seconds: a busy machine changes it little. */
const MOST_SECONDS = 10

async function take(number, plant) {
  if (plant) PLANTED[plant]()
  const input = inputOf(seeds, number)
  const before = process.cpuUsage()
  const fault = await faultOf(input)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  return fault ?? (seconds > MOST_SECONDS ? `took ${seconds.toFixed(1)} seconds of processor time` : null)
}

process.on('message', async ({ from, to, step, planted }) => {
  for (let number = from; number < to; number += step) {
    process.send?.({ began: number })
    const fault = await take(number, planted[number]).catch((error) => `threw ${error?.stack ?? error}`)
    if (fault) process.send?.({ number, fault })
    // messages go out, and a timer that a reader left behind has its turn
    if (number % 64 < step) await new Promise((resolve) => setImmediate(resolve))
  }
  process.send?.({ done: true })
})
process.on('disconnect', () => process.exit())
