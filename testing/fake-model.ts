import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server was asked. */
export type Asking = {
  authorization: string | undefined
  body: { model: string; messages: { role: string; content: string }[]; response_format?: unknown }
  pair: { question: string; A: Shown; B: Shown }
}
type Shown = { source: string; published: string; text: string; passage_in_question: string }

/** What it answers: text in the form of a chat completion, a bare status, or nothing for ever. */
export type Told =
  | { content: string; tokens?: number }
  | { status: number; body?: string; retryAfter?: number; location?: string }
  | 'silence'
export type FakeModel = {
  url: string
  askings: Asking[]
  next: (...told: ((asking: Asking) => Told)[]) => void
  stop: () => Promise<void>
}

/** A good answer: it quotes the passages it was shown. */
export const good =
  (relation: string, over: Record<string, unknown> = {}) =>
  ({ pair }: Asking): Told => ({
    content: JSON.stringify({
      relation,
      quote_a: pair.A.passage_in_question,
      quote_b: pair.B.passage_in_question,
      reason: 'The two numbers are of one event.',
      ...over,
    }),
  })

export const says =
  (content: string): (() => Told) =>
  () => ({ content })
export const fails =
  (status: number, body = ''): (() => Told) =>
  () => ({ status, body })

/** A server that speaks like OpenAI's, on this computer. It answers what it is given with `next`, in turn, then `otherwise`. */
export async function fakeModel(otherwise: (asking: Asking) => Told = good('conflict')): Promise<FakeModel> {
  const askings: Asking[] = []
  const queue: ((asking: Asking) => Told)[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request)) as Asking['body']
    const pair = JSON.parse(body.messages.find(({ role }) => role === 'user')?.content ?? '{}') as Asking['pair']
    const asking = { authorization: request.headers.authorization, body, pair }
    askings.push(asking)
    const told = request.url === '/v1/chat/completions' ? (queue.shift() ?? otherwise)(asking) : { status: 404 }
    if (told === 'silence') return
    response.setHeader('content-type', 'application/json')
    if ('status' in told) {
      if (told.retryAfter !== undefined) response.setHeader('retry-after', String(told.retryAfter))
      if (told.location !== undefined) response.setHeader('location', told.location)
      response.writeHead(told.status).end(told.body ?? '')
      return
    }
    const choices = [{ index: 0, message: { role: 'assistant', content: told.content }, finish_reason: 'stop' }]
    response.end(JSON.stringify({ object: 'chat.completion', choices, usage: { total_tokens: told.tokens ?? 100 } }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    askings,
    next: (...told) => void queue.push(...told),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
