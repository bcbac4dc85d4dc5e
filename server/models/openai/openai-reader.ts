import { setTimeout as wait } from 'node:timers/promises'
import { ProblemError } from '@/server/errors/outcome'
import { type Limits, NoAnswerError, type Opinion, type Pair, type SecondReader } from '../second-reader'
import { callServer, type Server } from './call-server'
import { ANSWER_SCHEMA, INSTRUCTIONS_VERSION, messagesFor } from './instructions'
import { readAnswer } from './read-answer'
import type { Reply } from './reply'

const MOST_TOKENS_BACK = 1500
/** How long to wait before each new try of a server that is overloaded; a server may ask for more, up to the longest. */
const WAITS_MS = [500, 2000]
const LONGEST_WAIT_MS = 10_000

/** A model behind any server that speaks OpenAI's chat completions, such as Ollama, llama.cpp or LM Studio. */
export function openaiReader(server: Server): SecondReader {
  /** not every server knows how to keep a model to a schema: one that refuses it is asked without */
  let withSchema = true

  const body = (pair: Pair) => ({
    messages: messagesFor(pair),
    temperature: 0,
    max_tokens: MOST_TOKENS_BACK,
    stream: false,
    ...(withSchema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'opinion', strict: true, schema: ANSWER_SCHEMA },
          },
        }
      : {}),
  })

  async function completed(pair: Pair, { signal, budget }: Limits): Promise<string> {
    for (let tries = 0; ; ) {
      budget.take()
      const reply = await callServer(server, body(pair), signal)
      budget.used(reply.tokens)
      if (reply.status < 300) return reply.content
      if (
        withSchema &&
        (reply.status === 400 || reply.status === 422) &&
        /response_format|schema/i.test(reply.content)
      ) {
        withSchema = false
        continue
      }
      const pause = WAITS_MS[tries++]
      if (!isPassing(reply) || pause === undefined) throw refused(server, reply)
      await wait(Math.min(Math.max(pause, (reply.retryAfter ?? 0) * 1000), LONGEST_WAIT_MS), undefined, { signal })
    }
  }

  async function read(pair: Pair, limits: Limits): Promise<Opinion> {
    try {
      return readAnswer(await completed(pair, limits))
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error
      return readAnswer(await completed(pair, limits))
    }
  }

  return {
    model: server.model,
    version: `openai ${INSTRUCTIONS_VERSION} ${server.url} ${server.model}`,
    read,
    close: async () => {},
  }
}

const isPassing = ({ status }: Reply) => status === 429 || status >= 500

function refused({ model, url }: Server, { status, content }: Reply): ProblemError {
  const { origin } = new URL(url)
  const problem = (code: string, message: string, next: string) => new ProblemError({ code, message, next })
  if (status === 401 || status === 403)
    return problem(
      'model-key',
      `The server at ${origin} refuses the key (${status}).`,
      'Correct VARIORUM_MODEL_KEY and start Variorum again.',
    )
  if (status === 404)
    return problem(
      'model-unknown',
      `The server at ${origin} has no model “${model}”, or nothing at this address (404).`,
      `Fetch the model (for Ollama: ollama pull ${model}), or correct VARIORUM_MODEL or VARIORUM_MODEL_URL, which mostly ends in /v1.`,
    )
  if (isPassing({ status } as Reply))
    return problem(
      'model-overloaded',
      `The server at ${origin} is overloaded or fails (${status}).`,
      'Ask again later. What was answered is kept.',
    )
  const said = content.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200)
  return problem(
    'model-refused',
    `The server at ${origin} refuses the request (${status}): ${said || 'no reason given'}`,
    'Its log may say more. Check VARIORUM_MODEL and VARIORUM_MODEL_URL.',
  )
}
