import { describe, expect, it } from 'vitest'
import { type ImportItem, type ImportState, LARGEST_FILE, type RunState, sendAll } from './import-queue'

const pasted = (id: string): ImportItem => ({
  id,
  name: id,
  content: { text: `words of ${id}`, meta: { outlet: 'Paper' } },
})

type Answer = { status: number; body: unknown } | 'unreachable'

function desk(answers: Record<string, Answer>, controller = new AbortController()) {
  const calls: string[] = []
  const states: Record<string, ImportState[]> = {}
  const runs: RunState[] = []
  const fakeFetch = (async (url: string, init: RequestInit) => {
    const name = url.endsWith('/run') ? 'run' : String((init.body as FormData).get('fileName') ?? 'file')
    calls.push(name)
    const answer = answers[name] ?? { status: 201, body: { sourceId: `s-${name}`, warnings: [] } }
    if (answer === 'unreachable') throw new TypeError('no connection')
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  }) as typeof fetch
  const report = {
    item: (id: string, state: ImportState) => {
      const known = states[id] ?? []
      known.push(state)
      states[id] = known
    },
    run: (state: RunState) => void runs.push(state),
  }
  const start = (items: ImportItem[]) =>
    sendAll(items, { slug: 'a story', fetch: fakeFetch, signal: controller.signal }, report)
  return { start, calls, states, runs, controller }
}

describe('sendAll', () => {
  it('sends one after the other and runs the method once', async () => {
    const { start, calls, states, runs } = desk({})
    expect(await start([pasted('one'), pasted('two')])).toBe(2)
    expect(calls).toEqual(['one', 'two', 'run'])
    expect(states.two).toEqual([{ at: 'sending' }, { at: 'added', sourceId: 's-two', warnings: [] }])
    expect(runs).toEqual(['running', 'done'])
  })

  it('goes on after a bad one and says what was wrong with it', async () => {
    const problem = { code: 'duplicate', message: 'Already there.', next: 'Choose another.' }
    const { start, calls, states } = desk({ one: { status: 409, body: { problem } }, two: 'unreachable' })
    expect(await start([pasted('one'), pasted('two'), pasted('three')])).toBe(1)
    expect(calls).toEqual(['one', 'two', 'three', 'run'])
    expect(states.one?.at(-1)).toEqual({ at: 'failed', problem })
    expect(states.two?.at(-1)).toMatchObject({ at: 'failed', problem: { code: 'unreachable' } })
  })

  it('does not run where nothing was added, nor send a file that is too large', async () => {
    const file = new File([new Uint8Array(LARGEST_FILE + 1)], 'long.txt')
    const { start, calls, states, runs } = desk({})
    expect(await start([{ id: 'f', name: 'long.txt', content: { file } }])).toBe(0)
    expect(calls).toEqual([])
    expect(states.f?.at(-1)).toMatchObject({ at: 'failed', problem: { code: 'too-large' } })
    expect(runs).toEqual([])
  })

  it('stops between two, keeps what was added and runs over it', async () => {
    const stopping = desk({})
    const items = [pasted('one'), pasted('two')]
    const first = stopping.states
    const done = stopping.start(items)
    stopping.controller.abort()
    await done
    expect(first.two).toEqual([{ at: 'stopped' }])
    expect(stopping.calls).toEqual(['one', 'run'])
  })

  it('tells that the comparison was stopped, with the sources in the story', async () => {
    const problem = { code: 'run-stopped', message: 'Stopped.', next: 'Run it again.' }
    const { start, runs } = desk({ run: { status: 409, body: { problem } } })
    expect(await start([pasted('one')])).toBe(1)
    expect(runs).toEqual(['running', 'stopped'])
  })

  it('tells when the run itself fails', async () => {
    const problem = { code: 'run-failed', message: 'Could not finish.', next: 'Take out the last.' }
    const { start, runs } = desk({ run: { status: 500, body: { problem } } })
    await start([pasted('one')])
    expect(runs).toEqual(['running', { problem }])
  })
})
