import { ProblemError } from '@/server/errors/outcome'
import { NoAnswerError } from '../second-reader'
import { type Reply, readReply } from './reply'

export type Server = { url: string; key: string | null; model: string; seconds: number }

/** One call of a server's `/chat/completions`. Redirects are not followed: the key and the texts go where they were meant to. */
export async function callServer(server: Server, body: object, signal: AbortSignal): Promise<Reply> {
  const late = AbortSignal.timeout(server.seconds * 1000)
  try {
    const response = await fetch(`${server.url}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(server.key ? { authorization: `Bearer ${server.key}` } : {}),
      },
      body: JSON.stringify({ model: server.model, ...body }),
      redirect: 'error',
      signal: AbortSignal.any([signal, late]),
    })
    return await readReply(response)
  } catch (error) {
    if (error instanceof ProblemError || error instanceof NoAnswerError) throw error
    signal.throwIfAborted()
    if (late.aborted) throw tooSlow(server)
    throw unreachable(server, error)
  }
}

const tooSlow = ({ model, seconds }: Server) =>
  new ProblemError({
    code: 'model-slow',
    message: `The model ${model} did not answer within ${seconds} seconds.`,
    next: 'Ask again, as a model may need long for its first answer. Raise VARIORUM_MODEL_SECONDS or choose a smaller model if it stays so.',
  })

function unreachable({ url }: Server, error: unknown) {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause
  const why = cause?.code ?? cause?.message ?? (error as Error).message
  return new ProblemError({
    code: 'model-unreachable',
    message: `No model answers at ${new URL(url).origin} (${why}).`,
    next: 'Start the server (for Ollama: ollama serve), or correct VARIORUM_MODEL_URL and start Variorum again.',
  })
}
