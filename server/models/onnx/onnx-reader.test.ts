import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { ProblemError } from '@/server/errors/outcome'
import { tinyModelFiles } from '@/testing/tiny-model/files'
import { Budget, BudgetSpentError } from '../budget'
import type { SecondReader } from '../second-reader'
import { runtimeInstalled } from './model-process'
import { onnxReader } from './onnx-reader'

const TINY = 'testing/tiny-model/tiny-pairs'
const scratch = mkdtempSync(path.join(tmpdir(), 'variorum-model-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let reader: SecondReader | undefined
afterEach(() => reader?.close())
const CACHE = path.join(scratch, 'fetched')
const NOWHERE = 'http://127.0.0.1:1'
const opened = (model = TINY, over = {}) => {
  const settings = { model, name: path.basename(model), download: false, hub: NOWHERE, form: null, seconds: 30 }
  reader = onnxReader({ ...settings, ...over }, CACHE)
  return reader
}
const limits = (over = {}) => ({
  signal: new AbortController().signal,
  budget: new Budget({ calls: 10, tokens: 1 }),
  ...over,
})
const side = (quote: string) => ({ source: 'A paper', published: null, quote, context: quote })
const pair = (a: string, b: string) => ({ question: 'What happened?', a: side(a), b: side(b) })

function problemOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code
  }
  return 'none'
}

test('the tiny model’s files are what its command makes', () => {
  for (const [name, content] of Object.entries(tinyModelFiles()))
    expect(readFileSync(path.join(TINY, name)).equals(content), name).toBe(true)
})

test('what cannot be a model is refused before anything is loaded', () => {
  expect(problemOf(() => opened(path.join(scratch, 'none')))).toBe('model-folder')
  expect(problemOf(() => opened('someone/some-model'))).toBe('model-folder')
  expect(problemOf(() => opened(TINY, { form: 'q8' }))).toBe('model-folder')
  const bare = path.join(scratch, 'bare')
  cpSync(TINY, bare, { recursive: true })
  rmSync(path.join(bare, 'tokenizer.json'))
  expect(problemOf(() => opened(bare))).toBe('model-folder')
})

test.skipIf(runtimeInstalled())('without what runs it, the problem says what to install', async () => {
  const reading = opened().read(pair('The ferry sank.', 'The ferry sank.'), limits())
  await expect(reading).rejects.toMatchObject({ problem: { next: expect.stringContaining('npm run onnx') } })
})

// `npm test` installs what runs them, so there they are never passed over
describe.skipIf(!runtimeInstalled() && process.env.VARIORUM_ONNX !== 'wanted')(
  'a real model in its own process',
  () => {
    test.each([
      ['The fire destroyed 14 boats.', 'A fire destroyed 9 boats.', 'conflict'],
      ['The bridge has opened.', 'The bridge has never opened.', 'conflict'],
      ['The bridge opened in Callow.', 'In Callow the bridge opened.', 'agree'],
      ['The mayor opened the bridge, workers said.', 'The mayor opened the bridge.', 'agree'],
      ['The ferry sank.', 'The school reopened.', null],
    ])('“%s” beside “%s”', async (a, b, coarse) => {
      const opinion = await opened().read(pair(a, b), limits())
      expect(opinion).toMatchObject({ coarse, quotes: { a, b } })
      if (coarse) expect(opinion.score).toBeGreaterThan(0.9)
    })

    test('the model stays loaded, and every pair counts', async () => {
      const budget = new Budget({ calls: 2, tokens: 1 })
      const one = opened()
      const [first, second] = [pair('The ferry sank.', 'The ferry sank.'), pair('The ferry sank.', 'No ferry sank.')]
      expect((await one.read(first, limits({ budget }))).coarse).toBe('agree')
      expect((await one.read(second, limits({ budget }))).coarse).toBe('conflict')
      await expect(one.read(first, limits({ budget }))).rejects.toBeInstanceOf(BudgetSpentError)
    })

    test('a long text is cut, not refused', async () => {
      const long = 'The storm closed the harbour. '.repeat(2000)
      expect((await opened().read(pair(long, 'The storm closed the harbour.'), limits())).coarse).toBe('agree')
    })

    test('it can be stopped, and asked again', async () => {
      const stopper = new AbortController()
      const one = opened()
      const reading = one.read(pair('The ferry sank.', 'The ferry sank.'), limits({ signal: stopper.signal }))
      stopper.abort()
      await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
      expect((await one.read(pair('The ferry sank.', 'The ferry sank.'), limits())).coarse).toBe('agree')
    })

    test('a model that loads too slowly is left', async () => {
      const reading = opened(TINY, { seconds: 0.0001 }).read(pair('The ferry sank.', 'It sank.'), limits())
      await expect(reading).rejects.toMatchObject({ problem: { code: 'model-slow' } })
    })

    test('a model is fetched from a hub once, where that is allowed', async () => {
      const asked: string[] = []
      const hub = createServer((request, response) => {
        const file = /^\/some\/tiny\/resolve\/main\/(.+)$/.exec(request.url ?? '')?.[1] ?? ''
        asked.push(file)
        const known = tinyModelFiles()[file]
        response.writeHead(known ? 200 : 404).end(known)
      })
      hub.listen(0, '127.0.0.1')
      await once(hub, 'listening')
      const fetching = { download: true, form: 'fp32', hub: `http://127.0.0.1:${(hub.address() as AddressInfo).port}` }
      const sank = pair('The ferry sank.', 'The ferry sank.')
      expect((await opened('some/tiny', fetching).read(sank, limits())).coarse).toBe('agree')
      expect(asked).toContain('onnx/model.onnx')
      await reader?.close()
      hub.close()
      expect((await opened('some/tiny', { form: 'fp32' }).read(sank, limits())).coarse).toBe('agree')
      await reader?.close()
      const gone = opened('some/other', { ...fetching, download: true }).read(sank, limits())
      await expect(gone).rejects.toMatchObject({ problem: { code: 'model-fetch' } })
    })

    test('a broken file and a model for something else are told apart', async () => {
      const broken = path.join(scratch, 'broken')
      cpSync(TINY, broken, { recursive: true })
      writeFileSync(path.join(broken, 'onnx/model.onnx'), 'no graph')
      await expect(opened(broken).read(pair('a', 'b'), limits())).rejects.toMatchObject({
        problem: { code: 'model-failed' },
      })
      const other = path.join(scratch, 'other')
      cpSync(TINY, other, { recursive: true })
      const config = JSON.parse(readFileSync(path.join(other, 'config.json'), 'utf8'))
      config.id2label = { 0: 'POSITIVE', 1: 'NEGATIVE', 2: 'MIXED' }
      writeFileSync(path.join(other, 'config.json'), JSON.stringify(config))
      await expect(opened(other).read(pair('a', 'b'), limits())).rejects.toMatchObject({
        problem: { code: 'model-labels' },
      })
    })
  },
)
