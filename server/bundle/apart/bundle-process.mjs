// Opens, computes and merges bundles in a process of its own, so that one that takes too long or too much memory ends this
// process and nothing else. Messages: { id, asked } in, { id, outcome } or { id, error } out. It ends with whoever started it.
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

const [largest = '2048'] = process.argv.slice(2)

// a thread of its own, for a computation that is at work lets no timer of this one run
new Worker(
  `const { workerData } = require('node:worker_threads')
   setInterval(() => {
     const { parent, largest } = workerData
     if (process.ppid !== parent || process.memoryUsage.rss() > largest) process.kill(process.pid, 'SIGKILL')
   }, 50)`,
  { eval: true, workerData: { parent: process.ppid, largest: Number(largest) * 1024 * 1024 } },
).unref()

register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) })
const { work } = await import('./work.ts')

process.on('message', async ({ id, asked }) => {
  try {
    process.send?.({ id, outcome: await work(asked) })
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
process.on('disconnect', () => process.exit())
