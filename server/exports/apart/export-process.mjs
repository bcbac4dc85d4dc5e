// Writes the files that take long in a process of its own, so that pages are served meanwhile, and one that takes too long or
// too much memory ends this process and nothing else.
import { serve } from '../../apart/serve.mjs'

serve(async () => (await import('./work.ts')).work)
