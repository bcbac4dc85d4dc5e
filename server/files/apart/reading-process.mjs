// Reads documents in a process of its own, so that a file that takes too long or too much memory ends this process and nothing
// else. Messages: { id, kind, name, bytes } in; { id, reading, rss }, { id, problem, rss } or { id, error, rss } out.
import { Worker } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

const [largest = '1024'] = process.argv.slice(2)

// a thread of its own, for a parser that is at work lets no timer of this one run
new Worker(
  `const { workerData } = require('node:worker_threads')
   setInterval(() => {
     const { parent, largest } = workerData
     if (process.ppid !== parent || process.memoryUsage.rss() > largest) process.kill(process.pid, 'SIGKILL')
   }, 25)`,
  { eval: true, workerData: { parent: process.ppid, largest: Number(largest) * 1024 * 1024 } },
).unref()

register()
const { readKind } = await import('../read-kind.ts')
const { refusals } = await import('../refusal.ts')

// a reader may leave a promise behind that fails after its file was answered: the next file is not to pay for it
process.on('unhandledRejection', () => {})

process.on('message', async ({ id, kind, name, bytes }) => {
  const answer = { id, rss: 0 }
  try {
    const outcome = await refusals(() => readKind(kind, name, bytes))
    if (outcome.ok) answer.reading = outcome.value
    else answer.problem = outcome.problem
  } catch (error) {
    answer.error = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  answer.rss = process.memoryUsage.rss()
  process.send?.(answer)
})
process.on('disconnect', () => process.exit())
