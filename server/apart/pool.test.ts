import { afterEach, describe, expect, test, vi } from 'vitest'
import { Death } from './death'
import { poolOf } from './pool'

// a process has to start first, which takes its time on a busy computer
vi.setConfig({ testTimeout: 60_000 })

type Trial = { trial: string; given?: unknown }
const PROGRAM = 'testing/apart/trial-process.mjs'
const pool = poolOf<Trial, unknown>(PROGRAM, { seats: 1, idle: 60_000 })
afterEach(() => {
  vi.useRealTimers()
  pool.end()
})

const LIMITS = { memory: 512 }
const who = () => pool.work({ trial: 'who' }, LIMITS)
const fate = (trial: Trial, limits: { time?: number; memory?: number } = LIMITS, signal?: AbortSignal) =>
  pool.work(trial, limits, signal).then(
    () => 'answered',
    (error) => (error instanceof Death ? error.reason : String(error)),
  )

test('a process is kept for the next work, and one with other limits is another', async () => {
  const first = await who()
  expect(await who()).toBe(first)
  expect(await pool.work({ trial: 'who' }, { memory: 400 })).not.toBe(first)
})

test('bytes, maps and whatever else can be cloned come back as they went', async () => {
  const given = { bytes: new Uint8Array([1, 2]), map: new Map([['a', [null, 1.5]]]), text: '“…”' }
  expect(await pool.work({ trial: 'say', given }, LIMITS)).toEqual(given)
})

describe('work that is not answered is told, and the next is done', () => {
  test.each([
    ['it takes too long', { trial: 'hang' }, { memory: 512, time: 1500 }, 'too-slow'],
    ['it takes too much memory', { trial: 'grow' }, LIMITS, 'too-much-memory'],
    ['its process ends', { trial: 'exit', given: 3 }, LIMITS, 'broke-off'],
    ['its process ends as if all were well', { trial: 'exit', given: 0 }, LIMITS, 'broke-off'],
    ['it fails', { trial: 'fail', given: 'No such ferry.' }, LIMITS, expect.stringContaining('No such ferry.')],
    ['its answer cannot be sent', { trial: 'unsayable' }, LIMITS, expect.stringContaining('could not be cloned')],
    ['it cannot be asked', { trial: 'say', given: () => 1 }, LIMITS, expect.stringContaining('could not be cloned')],
  ])('%s', async (_, trial, limits, told) => {
    expect(await fate(trial, limits)).toEqual(told)
    expect(await pool.work({ trial: 'say', given: 'next' }, LIMITS)).toBe('next')
  })
})

test('work that fails takes no process with it', async () => {
  const first = await who()
  await fate({ trial: 'fail', given: 'x' })
  expect(await who()).toBe(first)
})

test('what is stopped is stopped, at work, waiting or before it began, and nothing else is', async () => {
  const [running, waiting, before] = [new AbortController(), new AbortController(), new AbortController()]
  before.abort()
  const fates = [
    fate({ trial: 'hang' }, LIMITS, running.signal),
    fate({ trial: 'say' }, LIMITS, waiting.signal),
    fate({ trial: 'say' }, LIMITS, before.signal),
    fate({ trial: 'say' }),
  ]
  waiting.abort()
  running.abort()
  expect(await Promise.all(fates)).toEqual(['stopped', 'stopped', 'stopped', 'answered'])
})

test('as much is done at a time as there are seats, each in a process of its own', async () => {
  const two = poolOf<Trial, unknown>('./testing/apart/trial-process.mjs', { seats: 2, idle: 60_000 })
  const work = [...Array(4)].map(() => two.work({ trial: 'who, later', given: 50 }, LIMITS))
  expect(new Set(await Promise.all(work)).size).toBe(2)
  two.end()
})

test('a process is given no passwords and tokens', async () => {
  process.env.VARIORUM_TOKEN = 'ferry'
  try {
    expect(await pool.work({ trial: 'environment', given: 'VARIORUM_TOKEN' }, LIMITS)).toBeNull()
    expect(await pool.work({ trial: 'environment', given: 'PATH' }, LIMITS)).toBe(process.env.PATH)
  } finally {
    delete process.env.VARIORUM_TOKEN
  }
})

test('one that nobody needs for a while is let go', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const first = Number(await who())
  vi.advanceTimersByTime(60_000)
  expect(await who()).not.toBe(first)
})

test('a program that is not there is told, and holds nobody up', async () => {
  const none = poolOf<Trial, unknown>('testing/apart/none.mjs', { seats: 1, idle: 60_000 })
  const fates = [none.work({ trial: 'say' }), none.work({ trial: 'say' })].map((work) => work.catch(String))
  for (const told of await Promise.all(fates)) expect(told).toContain('broke-off')
})
