import { beforeEach, expect, test } from 'vitest'
import { getStory } from '@/server/queries/stories'
import { createStory } from '@/server/usecases/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { GET as brief } from './stories/[slug]/brief.md/route'
import { POST as run } from './stories/[slug]/run/route'
import { POST as add } from './stories/[slug]/sources/route'

testDatabase()

const NEWS =
  'The museum said on Tuesday that 14 pictures have come back from the workshop, and that they will hang again in May.'

let slug = ''
beforeEach(async () => {
  slug = must(await createStory({ title: 'Museum' })).slug
})

const at = (story: string) => ({ params: Promise.resolve({ slug: story }) })
const post = (body: BodyInit, headers?: HeadersInit) =>
  new Request('http://127.0.0.1/api', { method: 'POST', body, headers })

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

async function problemOf(response: Response): Promise<[number, string]> {
  const { problem } = (await response.json()) as { problem: { code: string; message: string; next: string } }
  expect(problem.message.length * problem.next.length).toBeGreaterThan(0)
  return [response.status, problem.code]
}

test('a dropped file and a pasted text become sources, each with what is known of it', async () => {
  const dropped = await add(
    post(form({ file: new File([NEWS], 'museum.txt'), meta: '{"outlet":"Courier"}' })),
    at(slug),
  )
  expect(dropped.status).toBe(201)
  expect(await dropped.json()).toMatchObject({
    sourceId: 'museum',
    warnings: [],
    kept: { sources: [{ name: 'museum.txt', sourceId: 'museum', problem: null }], links: [], given: [], notes: [] },
    found: [{ id: 'museum', outlet: 'Courier', author: null, original: { name: 'museum.txt' } }],
  })
  const pasted = await add(
    post(form({ text: `${NEWS} More tomorrow.`, meta: '{"title":"Pasted"}', run: 'later' })),
    at(slug),
  )
  expect(pasted.status).toBe(201)
  const before = await getStory(slug)
  expect(before?.sources).toMatchObject([{ outlet: 'Courier', fileName: 'museum.txt' }, { title: 'Pasted' }])
  expect(before?.comparison?.sources).toHaveLength(1)
  const ran = await run(post(''), at(slug))
  expect([ran.status, Object.keys((await ran.json()) as object)]).toEqual([
    200,
    ['id', 'method', 'at', 'milliseconds', 'failed'],
  ])
  expect((await getStory(slug))?.comparison?.sources).toHaveLength(2)
})

test('an import that is stopped as its source goes in is run all the same', async () => {
  const request = post(form({ text: NEWS, run: 'later' }))
  Object.defineProperty(request, 'signal', { value: AbortSignal.abort() })
  await add(request, at(slug))
  expect((await getStory(slug))?.comparison?.sources).toHaveLength(1)
})

test.each<[string, BodyInit, Record<string, string> | undefined, number, string]>([
  ['a body that is no form', 'nothing of use', { 'content-type': 'text/plain' }, 400, 'malformed'],
  [
    'a form that was cut off',
    '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf of',
    { 'content-type': 'multipart/form-data; boundary=edge' },
    400,
    'malformed',
  ],
  ['a form without a text', form({ meta: '{}' }), undefined, 400, 'malformed'],
  ['details that are no JSON', form({ text: NEWS, meta: '{"title":' }), undefined, 400, 'malformed'],
  ['details that are a list', form({ text: NEWS, meta: '[1]' }), undefined, 400, 'malformed'],
  ['details of a wrong kind', form({ text: NEWS, meta: '{"groups":"north"}' }), undefined, 400, 'invalid'],
  ['an announced size that is too large', 'x', { 'content-length': '60000000' }, 413, 'too-large'],
  ['an empty file', form({ file: new File([], 'empty.txt') }), undefined, 400, 'empty'],
])('%s is refused and adds nothing', async (_what, body, headers, status, code) => {
  expect(await problemOf(await add(post(body, headers), at(slug)))).toEqual([status, code])
  expect((await getStory(slug))?.sources).toEqual([])
})

test('the same text again is a conflict, and an unknown story is not found', async () => {
  await add(post(form({ text: NEWS })), at(slug))
  expect(await problemOf(await add(post(form({ text: NEWS })), at(slug)))).toEqual([409, 'duplicate'])
  expect(await problemOf(await add(post(form({ text: NEWS })), at('nowhere')))).toEqual([404, 'not-found'])
  expect(await problemOf(await run(post(''), at('nowhere')))).toEqual([404, 'not-found'])
  expect(await problemOf(await brief(new Request('http://127.0.0.1/'), at('nowhere')))).toEqual([404, 'not-found'])
})

test('the brief comes as a Markdown file', async () => {
  const response = await brief(new Request('http://127.0.0.1/'), at(slug))
  expect(response.headers.get('content-type')).toContain('text/markdown')
  expect(await response.text()).toMatch(/^# Museum\n/)
})
