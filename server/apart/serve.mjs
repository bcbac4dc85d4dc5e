// The side of a process apart (pool.ts): does what it is asked, one after another. Messages: { id, asked } in, { id, value, rss }
// or { id, error, rss } out. Its argument is the megabytes that it may have; it ends with whoever started it.
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

/** Serves with the work that `load` imports, a function of what is asked; TypeScript can be imported there. */
export function serve(load) {
  watch(Number(process.argv[2] ?? Number.POSITIVE_INFINITY))
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) })
  const loading = load()
  // whoever asks is told
  loading.catch(() => {})
  process.on('message', async ({ id, asked }) => {
    try {
      const work = await loading
      tell({ id, value: await work(asked) })
    } catch (error) {
      tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  process.on('disconnect', () => process.exit())
}

/** Who started this process may be gone by the time there is something to tell: then nobody misses it. */
const tell = (answer) => process.send?.({ ...answer, rss: process.memoryUsage.rss() }, () => {})

/** In a thread of its own, for work that goes on and on lets no timer of this one run. */
function watch(megabytes) {
  new Worker(
    `const { workerData } = require('node:worker_threads')
     setInterval(() => {
       const { parent, largest } = workerData
       if (process.ppid !== parent || process.memoryUsage.rss() > largest) process.kill(process.pid, 'SIGKILL')
     }, 25)`,
    { eval: true, workerData: { parent: process.ppid, largest: megabytes * 1024 * 1024 } },
  ).unref()
}
