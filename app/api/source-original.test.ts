import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { getStory } from '@/server/queries/stories'
import { redoLast, undoLast } from '@/server/usecases/changes'
import { importSource } from '@/server/usecases/import-source'
import { deleteSource } from '@/server/usecases/sources'
import { createStory } from '@/server/usecases/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { GET as original } from './stories/[slug]/sources/[id]/original/route'
import { POST as replace } from './stories/[slug]/sources/[id]/text/route'

testDatabase()

const PAGE =
  '<html><body><article><h1>Mill to close</h1><p>The mill at Orrin will close in May, its owner said.</p></article></body></html>'
const bytes = (text: string) => new TextEncoder().encode(text)
const hash = (content: string) => createHash('sha256').update(content).digest('hex')

let slug = ''
beforeEach(async () => {
  slug = must(await createStory({ title: 'Mill' })).slug
})

const get = (id: string) => original(new Request('http://127.0.0.1/'), { params: Promise.resolve({ slug, id }) })
const only = async () => (await getStory(slug))?.sources[0]

test('the file that a text was read from comes back byte for byte, for saving only', async () => {
  const { sourceId } = must(await importSource(slug, { fileName: 'Mühle (1).html', bytes: bytes(PAGE) }))
  expect((await only())?.original).toEqual({
    name: 'Mühle (1).html',
    mediaType: 'text/html',
    sha256: hash(PAGE),
    fetchedFrom: null,
    fetchedAt: null,
  })
  const answer = await get(sourceId)
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="M_hle (1).html"; filename*=UTF-8''M%C3%BChle%20%281%29.html`,
  )
  expect(await answer.text()).toBe(PAGE)
})

test('a pasted text has no file, nor has a source that was taken out', async () => {
  const { sourceId } = must(
    await importSource(slug, { fileName: 'pasted', text: 'The mill will close, its owner said.' }),
  )
  expect((await only())?.original).toBeNull()
  expect((await get(sourceId)).status).toBe(404)
  const page = must(await importSource(slug, { fileName: 'mill.html', bytes: bytes(PAGE) }))
  must(await deleteSource(slug, page.sourceId))
  expect((await get(page.sourceId)).status).toBe(404)
})

test('each text of a source keeps its own file, and undoing brings back the first', async () => {
  const { sourceId } = must(await importSource(slug, { fileName: 'mill.html', bytes: bytes(PAGE) }))
  const newer = PAGE.replace('May', 'June')
  const body = new FormData()
  body.set('file', new File([newer], 'mill-2.html'))
  const request = new Request('http://127.0.0.1/api', { method: 'POST', body })
  expect((await replace(request, { params: Promise.resolve({ slug, id: sourceId }) })).status).toBe(200)
  expect((await only())?.original).toMatchObject({ name: 'mill-2.html', sha256: hash(newer) })
  must(await undoLast(slug))
  expect(await (await get(sourceId)).text()).toBe(PAGE)
  must(await redoLast(slug))
  expect(await (await get(sourceId)).text()).toBe(newer)
})
