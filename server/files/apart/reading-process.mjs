// Reads documents in a process of its own, so that a file that takes too long or too much memory ends this process and nothing
// else.
import { serve } from '../../apart/serve.mjs'

serve(async () => {
  const { readKind } = await import('../read-kind.ts')
  const { refusals } = await import('../refusal.ts')
  return ({ kind, name, bytes }) => refusals(() => readKind(kind, name, bytes))
})

// a reader may leave a promise behind that fails after its file was answered: the next file is not to pay for it
process.on('unhandledRejection', () => {})
