import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { internet } from '@/server/links/network'
import { getStory } from '@/server/queries/stories'
import { allowLinks } from '@/server/usecases/import-link'
import { createStory } from '@/server/usecases/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { startWeb, type Web } from '@/testing/web-server'
import { GET as duplicates } from './stories/[slug]/duplicates/route'
import { POST as add } from './stories/[slug]/sources/route'

testDatabase()

const NEWS =
  'The museum said on Tuesday that 14 pictures have come back from the workshop, and that they will hang again in May.'
const PAGE = `<!doctype html><html><head><title>Pictures are back</title></head><body><article><p>${NEWS}</p><p>${NEWS.replace('14', 'all')}</p></article></body></html>`
const LIST =
  'url,title,publish_date\nhttps://paper.example/a,First,2031-03-04\nhttps://paper.example/b,Second,2031-03-05\n'

let web: Web
beforeAll(async () => {
  web = await startWeb((request, response) => {
    const list = request.url === '/list.csv'
    response.setHeader('content-type', list ? 'text/csv' : 'text/html')
    response.end(list ? LIST : PAGE)
  })
  vi.spyOn(internet, 'lookUp').mockImplementation(web.network.lookUp)
  vi.spyOn(internet, 'connect').mockImplementation(web.network.connect)
})
afterAll(() => web.close())

let slug = ''
beforeEach(async () => {
  slug = must(await createStory({ title: 'Museum' })).slug
})

const at = (story: string) => ({ params: Promise.resolve({ slug: story }) })
function send(link: string) {
  const body = new FormData()
  body.set('link', link)
  return add(new Request('http://127.0.0.1/api', { method: 'POST', body }), at(slug))
}

test('a link is refused until it is allowed, then its page is a source with what was found in it', async () => {
  const refused = await send('https://paper.example/pictures')
  expect([refused.status, (await refused.json()).problem.code]).toEqual([403, 'links-off'])
  expect(web.requests).toHaveLength(0)
  must(await allowLinks(true))
  const added = await send('https://paper.example/pictures')
  expect(added.status).toBe(201)
  expect(await added.json()).toMatchObject({
    found: [{ title: 'Pictures are back', outlet: null, url: 'https://paper.example/pictures' }],
    kept: { sources: [{ problem: null }] },
  })
  expect((await getStory(slug))?.sources).toMatchObject([
    { original: { fetchedFrom: 'https://paper.example/pictures' } },
  ])
})

test('a list behind a link brings links to choose from, and fetches none of them', async () => {
  must(await allowLinks(true))
  const before = web.requests.length
  const answer = await (await send('https://paper.example/list.csv')).json()
  expect(answer.kept.links.map(({ url }: { url: string }) => url)).toEqual([
    'https://paper.example/a',
    'https://paper.example/b',
  ])
  expect([answer.found, web.requests.length - before]).toEqual([[], 1])
})

test.each([
  ['http://10.1.2.3/', 403, 'not-public'],
  ['http://paper.example:8080/', 400, 'wrong-address'],
])('%s is answered with %i', async (link, status, code) => {
  must(await allowLinks(true))
  const answer = await send(link)
  expect([answer.status, (await answer.json()).problem.code]).toEqual([status, code])
})

test('texts that are much the same are named', async () => {
  must(await allowLinks(true))
  await send('https://paper.example/pictures')
  const body = new FormData()
  body.set('text', `${NEWS} ${NEWS.replace('14', 'all')} The director thanked the workshop for it.`)
  await add(new Request('http://127.0.0.1/api', { method: 'POST', body }), at(slug))
  const answer = await duplicates(new Request('http://127.0.0.1/api'), at(slug))
  expect(await answer.json()).toMatchObject({ of: 1, pairs: [{ a: { name: 'Pictures are back' } }] })
})
