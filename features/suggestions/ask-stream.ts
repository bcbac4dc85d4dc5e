import type { AskEvent, Asked } from '@/contracts/suggestions'

export type Step = { done: number; of: number }

const NOTHING = { suggested: 0, remembered: 0, undecided: 0, dropped: 0, left: 0 }

/** Reads the lines of an asking to the end. Never throws: what goes wrong is what it was stopped by. */
export async function askedOf(
  send: () => Promise<Response>,
  told: (step: Step) => void,
  signal: AbortSignal,
): Promise<Asked> {
  try {
    const response = await send()
    if (!response.ok || !response.body) return broken(`The program refused it (${response.status}).`)
    for await (const line of linesOf(response.body)) {
      const event = JSON.parse(line) as AskEvent
      if (event.at === 'pair') told(event)
      else return event
    }
    return broken('The answer ended too early.')
  } catch {
    return signal.aborted
      ? { ...NOTHING, stopped: { code: 'stopped', message: 'Stopped.', next: 'What was answered before is kept.' } }
      : broken('The program does not answer.')
  }
}

const broken = (message: string): Asked => ({
  ...NOTHING,
  stopped: { code: 'no-answer', message, next: 'Check that Variorum still runs, load the page again and ask again.' },
})

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n')
    rest = done ? '' : (lines.pop() ?? '')
    yield* lines.filter(Boolean)
    if (done) return
  }
}
