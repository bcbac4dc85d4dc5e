// The method in a process of its own, so that the pages are served while it computes. Messages: { id, sources, options } in,
// { id, comparison } or { id, error } out. It ends with whoever started it.
import { register } from 'tsx/esm/api'

register()
const { compareSources } = await import('../../engine/index.ts')

process.on('message', ({ id, sources, options }) => {
  try {
    process.send?.({ id, comparison: compareSources(sources, options) })
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
process.on('disconnect', () => process.exit())
