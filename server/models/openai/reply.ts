import { z } from 'zod'
import { NoAnswerError } from '../second-reader'

/** What came back: the status, and of a good answer its text and what it cost. */
export type Reply = { status: number; content: string; tokens: number; retryAfter: number | null }

const LARGEST = 1_000_000

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.number().nonnegative() }).nullish(),
})

export async function readReply(response: Response): Promise<Reply> {
  const text = await limitedText(response)
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  const retryAfter = Number.isFinite(seconds) && seconds >= 0 ? seconds : null
  if (!response.ok) return { status: response.status, content: text, tokens: 0, retryAfter }
  const completion = completionSchema.safeParse(parsed(text))
  if (!completion.success) throw new NoAnswerError('the server’s reply is not a chat completion')
  const { choices, usage } = completion.data
  return {
    status: response.status,
    content: choices[0]?.message.content ?? '',
    // a server that does not say is taken at four characters a token
    tokens: usage?.total_tokens ?? Math.ceil(text.length / 4),
    retryAfter,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The body as text; one without end is cut off. */
async function limitedText(response: Response): Promise<string> {
  if (!response.body) return ''
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > LARGEST) throw new NoAnswerError('the reply is too long')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
