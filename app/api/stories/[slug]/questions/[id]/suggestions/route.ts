import type { AskEvent } from '@/contracts/suggestions'
import { askModel } from '@/server/usecases/ask-model'

type Context = { params: Promise<{ slug: string; id: string }> }

const NOTHING = { suggested: 0, remembered: 0, undecided: 0, dropped: 0, left: 0 }

/** Asks the larger model about a question: a line of JSON for each step, the last with what came of it. Ends when its reader goes. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params
  const gone = new AbortController()
  const signal = AbortSignal.any([request.signal, gone.signal])
  const encoder = new TextEncoder()
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (event: AskEvent) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`))
      }
      const progress = (done: number, of: number) => tell({ at: 'pair', done, of })
      const outcome = await askModel(slug, id, { signal, progress })
      tell(outcome.ok ? { at: 'end', ...outcome.value } : { at: 'end', ...NOTHING, stopped: outcome.problem })
      if (!gone.signal.aborted) controller.close()
    },
    cancel: () => gone.abort(),
  })
  return new Response(lines, {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
  })
}
