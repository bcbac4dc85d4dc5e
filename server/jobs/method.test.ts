import { afterEach, expect, test, vi } from 'vitest'
import { compareSources } from '@/engine'
import { ferrySources } from '@/testing/ferry'
import { compare, compareApart, endMethod, StoppedError } from './method'

afterEach(() => {
  vi.useRealTimers()
  endMethod()
})

const never = () => new AbortController().signal

test('in a process of its own the method finds the same, and pages are served meanwhile', async () => {
  compareApart()
  let turns = 0
  const turn = () => {
    turns++
    if (turns < 1_000_000) next = setImmediate(turn)
  }
  let next = setImmediate(turn)
  const found = await compare(ferrySources(), {}, never())
  clearImmediate(next)
  expect(found).toEqual(compareSources(ferrySources(), {}))
  expect(turns).toBeGreaterThan(100)
})

test('a run is stopped, and the next one starts anew', async () => {
  compareApart()
  const stopper = new AbortController()
  const stopped = compare(ferrySources(), {}, stopper.signal)
  stopper.abort()
  await expect(stopped).rejects.toBeInstanceOf(StoppedError)
  expect((await compare(ferrySources(), {}, never())).sources).toHaveLength(2)
})

test('a process that ended is not sent away once more when nobody needs it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  compareApart()
  const stopper = new AbortController()
  const stopped = compare(ferrySources(), {}, stopper.signal)
  stopper.abort()
  await expect(stopped).rejects.toBeInstanceOf(StoppedError)
  expect(() => vi.runAllTimers()).not.toThrow()
})

test('one that is stopped takes no other with it', async () => {
  compareApart()
  const stopper = new AbortController()
  const stopped = compare(ferrySources(), {}, stopper.signal)
  const other = compare(ferrySources(), {}, never())
  stopper.abort()
  await expect(stopped).rejects.toBeInstanceOf(StoppedError)
  expect((await other).sources).toHaveLength(2)
})

test('an error of the method is told with its words', async () => {
  compareApart()
  const broken = [{ ...ferrySources()[0], text: null }] as never
  await expect(compare(broken, {}, never())).rejects.toThrow()
})
