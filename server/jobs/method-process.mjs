// The method in a process of its own, so that the pages are served while it computes. Messages: { id, sources, options } in,
// { id, comparison } or { id, error } out. It ends with whoever started it.
import { register } from 'tsx/esm/api'

register()
const { compareSources } = await import('../../engine/index.ts')

/** Who started this process may be gone by the time there is something to tell: then nobody misses it. */
const tell = (message) => process.send?.(message, () => {})

process.on('message', ({ id, sources, options }) => {
  try {
    tell({ id, comparison: compareSources(sources, options) })
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
process.on('disconnect', () => process.exit())
