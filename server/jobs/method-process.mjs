// The method in a process of its own, so that the pages are served while it computes.
import { serve } from '../apart/serve.mjs'

serve(async () => {
  const { compareSources } = await import('../../engine/index.ts')
  return ({ sources, options }) => compareSources(sources, options)
})
