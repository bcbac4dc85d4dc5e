import { afterEach, beforeEach, expect, test } from 'vitest'
import { ProblemError } from '@/server/errors/outcome'
import { type FakeModel, fails, fakeModel, good, says } from '@/testing/fake-model'
import { Budget, BudgetSpentError } from '../budget'
import { NoAnswerError, type Pair } from '../second-reader'
import { openaiReader } from './openai-reader'

let server: FakeModel
beforeEach(async () => {
  server = await fakeModel()
})
afterEach(() => server.stop())

const side = (source: string, quote: string) => ({
  source,
  published: '2031-03-04',
  quote,
  context: `Before. ${quote} After.`,
})
const PAIR: Pair = {
  question: 'How many kites flew?',
  a: side('Kite Post', 'Some 40 kites flew over the dunes'),
  b: side('Dune News', 'The wind lifted 62 kites'),
}

const reader = (over = {}) => openaiReader({ url: server.url, key: null, model: 'kite-9b', seconds: 5, ...over })
const limits = (calls = 10, tokens = 10_000) => ({
  signal: new AbortController().signal,
  budget: new Budget({ calls, tokens }),
})
const ask = (over = {}) => reader(over).read(PAIR, limits())

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ProblemError)
  const { code, message, next } = (error as ProblemError).problem
  expect(message.length * next.length).toBeGreaterThan(0)
  return code
}

test('a good answer is read, and the model is shown both sides and kept to a form', async () => {
  const opinion = await ask({ key: 'secret' })
  expect(opinion).toEqual({
    coarse: 'conflict',
    reason: 'The two numbers are of one event.',
    score: null,
    quotes: { a: PAIR.a.quote, b: PAIR.b.quote },
  })
  const [asking] = server.askings
  expect(asking?.authorization).toBe('Bearer secret')
  expect(asking?.body).toMatchObject({ model: 'kite-9b', temperature: 0, response_format: { type: 'json_schema' } })
  expect(asking?.pair).toMatchObject({
    question: PAIR.question,
    A: { text: PAIR.a.context },
    B: { source: 'Dune News' },
  })
})

const answer = (relation: string) =>
  `{"relation":"${relation}","quote_a":"Some 40 kites","quote_b":"62 kites","reason":"A {brace} and \\"a quote\\"."}`
test.each([
  ['alone', answer('agree')],
  ['in a fence', `\`\`\`json\n${answer('agree')}\n\`\`\``],
  ['after a sentence', `Here you are:\n${answer('Agree')}\nAnything else?`],
  ['after thoughts that hold another', `<think>${answer('conflict')}</think>\n${answer('agree')}`],
])('an answer %s is read', async (_where, content) => {
  server.next(says(content))
  expect(await ask()).toMatchObject({ coarse: 'agree', reason: 'A {brace} and "a quote".' })
  expect(server.askings).toHaveLength(1)
})

test('“unclear” is no side', async () => {
  server.next(good('unclear'))
  expect(await ask()).toMatchObject({ coarse: null })
})

test.each([
  ['words', 'I think they conflict.'],
  ['half of it', answer('agree').slice(0, 60)],
  ['a relation that is none', answer('perhaps')],
  ['a list', '[1, 2]'],
])('%s instead of the form is asked once more, and no more', async (_what, content) => {
  server.next(says(content))
  expect(await ask()).toMatchObject({ coarse: 'conflict' })
  expect(server.askings).toHaveLength(2)
  server.next(says(content), says(content))
  await expect(ask()).rejects.toBeInstanceOf(NoAnswerError)
  expect(server.askings).toHaveLength(4)
})

test('a server that is overloaded is given time', async () => {
  server.next(fails(503))
  expect(await ask()).toMatchObject({ coarse: 'conflict' })
  expect(server.askings).toHaveLength(2)
})

test('a server that does not know schemas is asked without, and remembered', async () => {
  server.next(fails(400, '{"error":"unknown field response_format"}'))
  const one = reader()
  expect(await one.read(PAIR, limits())).toMatchObject({ coarse: 'conflict' })
  await one.read(PAIR, limits())
  expect(server.askings.map(({ body }) => 'response_format' in body)).toEqual([true, false, false])
})

test.each([
  [401, 'model-key'],
  [404, 'model-unknown'],
  [400, 'model-refused'],
])('status %i ends it with a problem', async (status, code) => {
  server.next(fails(status, 'no\u0000'))
  expect(await problemOf(ask())).toBe(code)
  expect(server.askings).toHaveLength(1)
})

test('a server that fails for good is told of after three tries', async () => {
  server.next(fails(500), fails(502), fails(503))
  expect(await problemOf(ask())).toBe('model-overloaded')
  expect(server.askings).toHaveLength(3)
})

test('a server that says nothing is left after its time', async () => {
  server.next(() => 'silence')
  expect(await problemOf(ask({ seconds: 0.2 }))).toBe('model-slow')
})

test('where nothing listens, the problem says what to start', async () => {
  const { url } = server
  await server.stop()
  expect(await problemOf(openaiReader({ url, key: null, model: 'kite', seconds: 5 }).read(PAIR, limits()))).toBe(
    'model-unreachable',
  )
  server = await fakeModel()
})

test('a call can be stopped', async () => {
  const stopper = new AbortController()
  server.next(() => {
    queueMicrotask(() => stopper.abort())
    return 'silence'
  })
  const reading = reader().read(PAIR, { ...limits(), signal: stopper.signal })
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
})

test('every call counts, also the second try; tokens count as the server reports them', async () => {
  server.next(says('no'))
  await expect(reader().read(PAIR, limits(1))).rejects.toBeInstanceOf(BudgetSpentError)
  expect(server.askings).toHaveLength(1)
  const spent = limits(10, 150)
  await reader().read(PAIR, spent)
  await reader().read(PAIR, spent)
  await expect(reader().read(PAIR, spent)).rejects.toBeInstanceOf(BudgetSpentError)
})

test('texts and keys do not follow a redirect', async () => {
  const elsewhere = await fakeModel()
  server.next(() => ({ status: 307, location: `${elsewhere.url}/chat/completions` }))
  expect(await problemOf(ask({ key: 'secret' }))).toBe('model-unreachable')
  expect(elsewhere.askings).toEqual([])
  await elsewhere.stop()
})
