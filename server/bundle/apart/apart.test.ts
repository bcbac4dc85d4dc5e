import { afterAll, expect, test, vi } from 'vitest'
import { aBundle, aWholeSource } from '@/testing/a-bundle'
import { codeOf, must } from '@/testing/outcome'
import { packed } from '../pack'
import { endBundles, workApart } from './apart'

// a process has to start first, which takes its time on a busy computer
vi.setConfig({ testTimeout: 180_000 })
afterAll(endBundles)

const LIMITS = { time: 120_000, memory: 1024 }

test('a bundle is opened and computed in a process of its own', async () => {
  const bundle = await aBundle()
  const worked = must(await workApart({ bytes: packed(bundle), into: null }, LIMITS))
  expect(worked).toMatchObject({ bundle, verified: { same: true }, merged: null })
  const { merged } = must(await workApart({ bytes: packed(bundle), into: bundle }, LIMITS))
  expect(merged?.bundle).toEqual(bundle)
})

test('one that takes too long or too much memory is given up, and the next is opened', async () => {
  const good = packed(await aBundle())
  const long = await aBundle()
  const heavy = packed({
    ...long,
    sources: Array.from({ length: 60 }, (_, i) => aWholeSource(`s${i}`, `The ferry came ${i}. `.repeat(90_000))),
  })
  expect(codeOf(await workApart({ bytes: heavy, into: null }, { ...LIMITS, memory: 300 }))).toBe('too-much-memory')
  expect(codeOf(await workApart({ bytes: heavy, into: null }, { ...LIMITS, time: 20 }))).toBe('too-slow')
  expect(codeOf(await workApart({ bytes: good, into: null }, LIMITS))).toBe('none')
})

test('two at a time each get their own answer', async () => {
  const answers = await Promise.all(
    [packed(await aBundle()), new Uint8Array(50)].map((bytes) => workApart({ bytes, into: null }, LIMITS)),
  )
  expect(answers.map(codeOf)).toEqual(['none', 'unreadable'])
})
