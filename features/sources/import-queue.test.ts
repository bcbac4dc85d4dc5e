import { describe, expect, it } from 'vitest'
import type { ImportAnswer } from '@/contracts/imported'
import { SOURCES } from '@/testing/desk-story'
import type { ImportItem, ImportState } from './import-item'
import { largestOf, type RunState, sendAll } from './import-queue'

const pasted = (id: string): ImportItem => ({
  id,
  name: id,
  content: { text: `words of ${id}`, meta: { outlet: 'Paper' } },
})

const answered = (id: string): ImportAnswer => ({
  sourceId: id,
  warnings: [],
  kept: { sources: [{ name: id, sourceId: id, warnings: [], problem: null }], links: [], given: [], notes: [] },
  found: SOURCES.slice(0, 1),
})

type Answer = { status: number; body: unknown } | 'unreachable'

function desk(answers: Record<string, Answer>, controller = new AbortController()) {
  const calls: string[] = []
  const states: Record<string, ImportState[]> = {}
  const runs: RunState[] = []
  const fakeFetch = (async (url: string, init: RequestInit) => {
    const name = url.endsWith('/run') ? 'run' : String((init.body as FormData).get('fileName') ?? 'file')
    calls.push(name)
    const answer = answers[name] ?? { status: 201, body: answered(`s-${name}`) }
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
    expect(states.two).toMatchObject([{ at: 'sending' }, { at: 'added', sourceId: 's-two', warnings: [] }])
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

  it('takes what had arrived before an import was stopped as added, not as a mistake', async () => {
    const problem = { code: 'duplicate', message: 'Already there.', next: 'Choose another.' }
    const { start, states, calls } = desk({ one: { status: 409, body: { problem } } })
    expect(await start([{ ...pasted('one'), again: true }])).toBe(0)
    expect(states.one?.at(-1)).toMatchObject({ at: 'added', warnings: ['Already there.'] })
    expect(calls).toEqual(['one'])
  })

  it('sends a link with what its list says of it, and runs not where a list gave links alone', async () => {
    const links = [{ url: 'https://paper.example/a', meta: {} }]
    const list = { ...answered('none'), sourceId: null, found: [] }
    const { start, calls } = desk({ list: { status: 201, body: { ...list, kept: { ...list.kept, links } } } })
    const content = { link: 'https://paper.example/', meta: {} }
    expect(await start([{ id: 'l', name: 'list', content }])).toBe(0)
    expect(calls).toEqual(['list'])
  })

  it('does not run where nothing was added, nor send a file that is too large', async () => {
    const file = new File([new Uint8Array(largestOf('long.txt') + 1)], 'long.txt')
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
