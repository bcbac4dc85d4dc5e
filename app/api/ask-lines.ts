import type { AskEvent } from '@/contracts/suggestions'
import { askModel } from '@/server/usecases/ask-model'

const NOTHING = { suggested: 0, remembered: 0, undecided: 0, dropped: 0, left: 0 }

/** Asks the larger model: a line of JSON for each step, the last with what came of it. It ends when its reader goes. */
export function askLines(request: Request, slug: string, question: string | null): Response {
  const gone = new AbortController()
  const signal = AbortSignal.any([request.signal, gone.signal])
  const encoder = new TextEncoder()
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (event: AskEvent) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`))
      }
      const progress = (done: number, of: number) => tell({ at: 'pair', done, of })
      const outcome = await askModel(slug, question, { signal, progress })
      tell(outcome.ok ? { at: 'end', ...outcome.value } : { at: 'end', ...NOTHING, stopped: outcome.problem })
      if (!gone.signal.aborted) controller.close()
    },
    cancel: () => gone.abort(),
  })
  return new Response(lines, {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
  })
}
