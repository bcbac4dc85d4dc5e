import { expect, test } from 'vitest'
import type { Asked } from '@/contracts/suggestions'
import { askedOf, type Step } from './ask-stream'
import { askedInWords } from './asked-in-words'

const NONE: Asked = { suggested: 0, remembered: 0, undecided: 0, dropped: 0, left: 0, stopped: null }
const END = { at: 'end', ...NONE, suggested: 2 }

function streamed(pieces: string[]): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece))
      controller.close()
    },
  })
  return new Response(body)
}

async function read(answer: () => Promise<Response>, signal = new AbortController().signal) {
  const steps: Step[] = []
  const asked = await askedOf(answer, (step) => steps.push(step), signal)
  return { steps: steps.map(({ done }) => done), asked }
}

test('lines are put together wherever they were cut', async () => {
  const text = `{"at":"pair","done":0,"of":2}\n{"at":"pair","done":1,"of":2}\n${JSON.stringify(END)}\n`
  for (const cut of [1, 20, 31, text.length - 1]) {
    const { steps, asked } = await read(async () => streamed([text.slice(0, cut), text.slice(cut)]))
    expect(steps).toEqual([0, 1])
    expect(asked).toMatchObject({ suggested: 2, stopped: null })
  }
})

test.each<[string, () => Promise<Response>]>([
  ['is refused', async () => new Response('no', { status: 403 })],
  ['ends too early', async () => streamed(['{"at":"pair","done":0,"of":2}\n'])],
  ['is no line of ours', async () => streamed(['<html>\n'])],
  ['does not come', () => Promise.reject(new TypeError('failed to fetch'))],
])('an answer that %s is a problem with a way on', async (_what, answer) => {
  const { asked } = await read(answer)
  expect(asked.stopped).toMatchObject({ code: 'no-answer', next: expect.stringContaining('ask again') })
})

test('what the reader stopped is no failure', async () => {
  const { asked } = await read(() => Promise.reject(new DOMException('', 'AbortError')), AbortSignal.abort())
  expect(asked.stopped?.code).toBe('stopped')
})

test('what came of it is said with every number that counts', () => {
  expect(askedInWords({ ...NONE, suggested: 2, undecided: 1, dropped: 1, remembered: 2, left: 3 }, 'kite')).toBe(
    'kite: 2 suggestions, takes no side on 1 pair, 1 answer thrown away (not readable, or quoting words that are not there), 2 remembered from before, 3 pairs not asked.',
  )
  expect(askedInWords(NONE, 'kite')).toMatch(/nothing to ask/)
  expect(askedInWords({ ...NONE, stopped: { code: 'x', message: 'x', next: 'x' } }, 'kite')).toBe('')
})
