import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeReader } from '@/server/models/open-reader'
import { getModel } from '@/server/queries/model'
import { getStory } from '@/server/queries/stories'
import { getSuggestions, getWaiting } from '@/server/queries/suggestions'
import { testDatabase } from '@/testing/database'
import { type FakeModel, fails, fakeModel, good, says } from '@/testing/fake-model'
import { codeOf, must } from '@/testing/outcome'
import { askModel } from './ask-model'
import { importSource } from './import-source'
import { setPersonName } from './person'
import { undoReview } from './reviews'
import { createStory } from './stories'
import { acceptSuggestion, dismissSuggestion } from './suggestions'

testDatabase()

const TEXTS = {
  post: 'A fire at the Tarnby boatyard destroyed 14 boats on 3 March 2031, fire chief Mara Holt said.',
  news: 'The fire at the Tarnby boatyard on 3 March 2031 destroyed 9 boats, the harbour office reported.',
  echo: 'In Tarnby a fire at the boatyard destroyed 11 boats on 3 March 2031, a neighbour told the paper.',
}
const before = { ...process.env }
let server: FakeModel
let [slug, question] = ['', '']

beforeAll(async () => {
  must(await setPersonName('Mara Lind'))
})
beforeEach(async () => {
  server = await fakeModel()
  Object.assign(process.env, {
    VARIORUM_MODEL_PROVIDER: 'openai',
    VARIORUM_MODEL: 'kite-9b',
    VARIORUM_MODEL_URL: server.url,
    VARIORUM_MODEL_CALLS: '20',
    VARIORUM_MODEL_SECONDS: '5',
  })
  slug = must(await createStory({ title: 'Fire' })).slug
  for (const [name, text] of Object.entries(TEXTS))
    must(await importSource(slug, { fileName: `${name}.txt`, text }, { outlet: name, published: '2031-03-04' }))
  const conflict = (await getStory(slug))?.comparison?.questions.find(({ text }) => /how many boats/i.test(text))
  question = conflict?.id ?? ''
})
afterEach(async () => {
  await closeReader()
  await server.stop()
})
afterAll(() => {
  for (const name of Object.keys(process.env).filter((key) => key.startsWith('VARIORUM_MODEL')))
    delete process.env[name]
  Object.assign(process.env, before)
})

const ask = async (over = {}) => must(await askModel(slug, question, { signal: new AbortController().signal, ...over }))
const suggestions = () => getSuggestions(slug, question)
const NONE = { suggested: 0, remembered: 0, undecided: 0, dropped: 0, left: 0, stopped: null }

test('every two sources that differ are asked about, and what is suggested stands on words of both', async () => {
  const findings = JSON.stringify((await getStory(slug))?.comparison)
  const steps: number[][] = []
  expect(await ask({ progress: (done: number, of: number) => steps.push([done, of]) })).toEqual({
    ...NONE,
    suggested: 3,
  })
  expect(steps).toEqual([0, 1, 2, 3].map((done) => [done, 3]))
  const found = await suggestions()
  expect(found).toHaveLength(3)
  for (const { model, coarse, a, b } of found) {
    expect({ model, coarse }).toEqual({ model: 'kite-9b', coarse: 'conflict' })
    for (const { quote } of [a, b]) {
      const text = Array.from(TEXTS[quote.source as keyof typeof TEXTS])
      expect(text.slice(quote.start, quote.end).join('')).toBe(quote.exact)
    }
  }
  expect(server.askings.every(({ pair }) => /how many boats/i.test(pair.question))).toBe(true)
  expect(JSON.stringify((await getStory(slug))?.comparison)).toBe(findings)
})

test('what was answered is remembered; another model is asked anew', async () => {
  await ask()
  expect(await ask()).toEqual({ ...NONE, suggested: 3, remembered: 3 })
  expect(server.askings).toHaveLength(3)
  process.env.VARIORUM_MODEL = 'kite-70b'
  expect(await ask()).toEqual({ ...NONE, suggested: 3 })
  expect(new Set((await suggestions()).map(({ model }) => model))).toEqual(new Set(['kite-9b', 'kite-70b']))
})

test('a quote that its source does not have drops the suggestion', async () => {
  server.next(good('conflict', { quote_b: 'destroyed 12 boats' }), good('agree', { quote_a: '' }))
  expect(await ask()).toEqual({ ...NONE, suggested: 1, dropped: 2 })
  expect(await suggestions()).toHaveLength(1)
})

test('words of the other source are no quote of this one', async () => {
  server.next(({ pair }) => good('conflict', { quote_a: pair.B.passage_in_question })({ pair } as never))
  expect(await ask()).toMatchObject({ suggested: 2, dropped: 1 })
})

test('no side is no suggestion, is remembered, and needs no quote', async () => {
  server.next(good('unclear', { quote_a: '', quote_b: '' }))
  expect(await ask()).toEqual({ ...NONE, suggested: 2, undecided: 1 })
  expect(await ask()).toEqual({ ...NONE, suggested: 2, undecided: 1, remembered: 3 })
  expect(await suggestions()).toHaveLength(2)
})

test('an answer that cannot be read costs its pair alone', async () => {
  server.next(says('no'), says('still no'))
  expect(await ask()).toEqual({ ...NONE, suggested: 2, dropped: 1 })
})

test('a spent budget ends it, keeps what there is, and the next asking goes on', async () => {
  process.env.VARIORUM_MODEL_CALLS = '2'
  expect(await ask()).toMatchObject({ suggested: 2, left: 1, stopped: { code: 'model-budget' } })
  expect(await ask()).toEqual({ ...NONE, suggested: 3, remembered: 2 })
  expect(server.askings).toHaveLength(3)
})

test('a server that refuses ends it with what to do', async () => {
  server.next(good('agree'), fails(401))
  expect(await ask()).toMatchObject({
    suggested: 1,
    left: 2,
    stopped: { code: 'model-key', next: expect.stringContaining('VARIORUM_MODEL_KEY') },
  })
  expect(server.askings).toHaveLength(2)
})

test('it can be stopped, and only one is at work at a time', async () => {
  const stopper = new AbortController()
  let second: ReturnType<typeof askModel> = Promise.resolve({ ok: true, value: { ...NONE } })
  server.next(good('agree'), () => {
    second = askModel(slug, question, { signal: new AbortController().signal })
    second.then(() => stopper.abort())
    return 'silence'
  })
  expect(await ask({ signal: stopper.signal })).toMatchObject({ suggested: 1, left: 2, stopped: { code: 'stopped' } })
  expect(codeOf(await second)).toBe('model-busy')
  expect(await ask()).toMatchObject({ suggested: 3, remembered: 1, stopped: null })
})

test('off, wrongly set up, and unknown questions are told of, and nothing is called', async () => {
  const options = { signal: new AbortController().signal }
  expect(codeOf(await askModel(slug, 'q-none', options))).toBe('not-found')
  expect(codeOf(await askModel('nowhere', question, options))).toBe('not-found')
  process.env.VARIORUM_MODEL = ''
  expect(codeOf(await askModel(slug, question, options))).toBe('model-settings')
  expect(getModel()).toMatchObject({ state: 'wrong' })
  process.env.VARIORUM_MODEL_PROVIDER = ''
  expect(codeOf(await askModel(slug, question, options))).toBe('model-off')
  expect(getModel()).toEqual({ state: 'off' })
  expect(server.askings).toEqual([])
})

test('what the page is told of the model names where words go, and never the key', () => {
  process.env.VARIORUM_MODEL_KEY = 's3cret'
  const about = { state: 'on', model: 'kite-9b', calls: 20 }
  expect(getModel()).toEqual({ ...about, sends: new URL(server.url).origin, away: false })
  process.env.VARIORUM_MODEL_URL = 'https://models.example/v1'
  expect(getModel()).toEqual({ ...about, sends: 'https://models.example', away: true })
  delete process.env.VARIORUM_MODEL_KEY
})

test('a suggestion taken over is a decision like any other, with its origin, and can be taken back', async () => {
  server.next(good('apparent'))
  await ask()
  const apparent = (await suggestions()).find(({ coarse }) => coarse === 'apparent')
  const review = must(await acceptSuggestion(slug, question, apparent?.id ?? ''))
  expect(review).toMatchObject({ decision: 'apparent', origin: 'model kite-9b', note: apparent?.reason })
  expect((await getStory(slug))?.reviews).toEqual([review])
  expect((await suggestions()).find(({ id }) => id === apparent?.id)?.reviewId).toBe(review.id)
  expect((await getWaiting(slug))[0]?.suggested).toHaveLength(2)
  must(await undoReview(slug, review.id))
  expect((await getStory(slug))?.reviews).toEqual([])
  expect((await getWaiting(slug))[0]?.suggested).toHaveLength(3)
})

test('one that is dismissed stays so when asked again, until it is brought back', async () => {
  await ask()
  const id = (await suggestions())[0]?.id ?? ''
  const dismissed = async () => (await suggestions()).filter((one) => one.dismissed).map((one) => one.id)
  must(await dismissSuggestion(slug, id, true))
  await ask()
  expect(await dismissed()).toEqual([id])
  must(await dismissSuggestion(slug, id, false))
  expect(await dismissed()).toEqual([])
})

test('a whole story is asked about what nobody has decided, conflicts first', async () => {
  const options = { signal: new AbortController().signal }
  expect(must(await askModel(slug, null, options))).toMatchObject({ suggested: 3, stopped: null })
  expect(await getWaiting(slug)).toEqual([
    { question, suggested: [1, 2, 3].map(() => ({ model: 'kite-9b', coarse: 'conflict' })) },
  ])
  const [first, second] = await suggestions()
  must(await dismissSuggestion(slug, first?.id ?? '', true))
  expect((await getWaiting(slug))[0]?.suggested).toHaveLength(2)
  must(await acceptSuggestion(slug, question, second?.id ?? ''))
  process.env.VARIORUM_MODEL = 'kite-70b'
  expect(must(await askModel(slug, null, options))).toEqual(NONE)
})

test('what is not of this story can be neither taken over nor dismissed', async () => {
  await ask()
  const id = (await suggestions())[0]?.id ?? ''
  const other = must(await createStory({ title: 'Another' })).slug
  expect(codeOf(await dismissSuggestion(other, id, true))).toBe('not-found')
  expect(codeOf(await acceptSuggestion(other, question, id))).toBe('not-found')
  expect(codeOf(await acceptSuggestion(slug, 'q-none', id))).toBe('not-found')
  expect((await getStory(slug))?.reviews).toEqual([])
})
