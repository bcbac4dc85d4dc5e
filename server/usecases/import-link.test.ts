import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getLinkFetching } from '@/server/queries/links'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { codeOf, must } from '@/testing/outcome'
import { startWeb, type Web } from '@/testing/web-server'
import { allowLinks, importLink } from './import-link'
import { originalFile } from './original-file'
import { createStory } from './stories'

testDatabase()

const PAGE = `<!doctype html><html><head><title>Mill to close</title><meta name="author" content="Ada Brook"></head>
<body><article><h1>Mill to close</h1><p>The mill at Orrin will close in May after ninety years, its owner said on Monday.</p>
<p>It has forty workers, and all of them were told by letter that the gates will be shut for good.</p></article></body></html>`

let web: Web
let slug = ''
beforeEach(async () => {
  slug = must(await createStory({ title: 'Mill' })).slug
  web = await startWeb((request, response) => {
    if (request.url === '/old') return void response.writeHead(301, { location: '/mill' }).end()
    if (request.url === '/photo') response.setHeader('content-type', 'image/jpeg')
    else response.setHeader('content-type', 'text/html')
    response.end(PAGE)
  })
})
afterEach(() => web.close())

const add = (address: string) => importLink(slug, address, {}, { network: web.network })
const sources = async () => (await getStory(slug))?.sources ?? []

test('nothing is fetched as long as nobody allowed it, nor after it was taken back', async () => {
  expect(await getLinkFetching()).toBe('ask')
  expect(codeOf(await add('http://paper.example/mill'))).toBe('links-off')
  must(await allowLinks(true))
  expect(await getLinkFetching()).toBe('allowed')
  must(await allowLinks(false))
  expect(await getLinkFetching()).toBe('refused')
  expect(codeOf(await add('http://paper.example/mill'))).toBe('links-off')
  expect([web.asked, web.connected, await sources()]).toEqual([[], [], []])
})

test('a page becomes a source with its bytes, the address that answered and the time', async () => {
  must(await allowLinks(true))
  const { sourceId } = must(await add('http://paper.example/old'))
  const [source] = await sources()
  expect(source).toMatchObject({ id: sourceId, title: 'Mill to close', url: 'http://paper.example/mill' })
  expect(source?.original).toMatchObject({
    name: 'mill.html',
    mediaType: 'text/html',
    sha256: createHash('sha256').update(PAGE).digest('hex'),
    fetchedFrom: 'http://paper.example/mill',
  })
  expect(Date.parse(source?.original?.fetchedAt ?? '')).toBeGreaterThan(Date.parse('2024-01-01'))
  expect(new TextDecoder().decode(must(await originalFile(slug, sourceId)).bytes)).toBe(PAGE)
})

test('what cannot be taken is said and adds nothing', async () => {
  must(await allowLinks(true))
  expect(codeOf(await add('http://paper.example/photo'))).toBe('unsupported')
  expect(codeOf(await add('http://192.168.0.1/'))).toBe('not-public')
  expect(codeOf(await add('the mill'))).toBe('wrong-address')
  expect(codeOf(await importLink('nowhere', 'http://paper.example/', {}, { network: web.network }))).toBe('not-found')
  expect(await sources()).toEqual([])
  must(await add('http://paper.example/mill'))
  expect(codeOf(await add('http://www.paper.example/copy'))).toBe('duplicate')
})
