import { expect, test, vi } from 'vitest'
import { LARGEST_BUNDLE } from '@/contracts/interchange/bundle-file'
import { testDatabase } from '@/testing/database'
import { edit, questionWith, storyOf, workedStory } from '@/testing/worked-story'
import { GET, POST as merge } from '../stories/[slug]/bundle/route'
import { POST } from './route'

testDatabase()
// whole stories are made and compared here
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const at = (slug: string) => ({ params: Promise.resolve({ slug }) })
const post = (body: BodyInit, query = '', headers: HeadersInit = {}) =>
  new Request(`http://127.0.0.1/api/x${query}`, { method: 'POST', body, headers })

test('a story is saved as a bundle, comes back as another, and is merged into the first', async () => {
  const slug = await workedStory()
  const saved = await GET(new Request('http://127.0.0.1/api/x'), at(slug))
  expect(saved.headers.get('content-disposition')).toBe(`attachment; filename="${slug}.variorum"`)
  const bytes = await saved.arrayBuffer()

  const made = await POST(post(bytes))
  expect(made.status).toBe(201)
  const copy = (await made.json()).slug as string
  const asked = await questionWith(copy, 'agreement')
  await edit(copy, { kind: 'question.rename', question: asked.id, text: 'What else?' })
  const theirs = await (await GET(new Request('http://127.0.0.1/api/x?originals=no'), at(copy))).arrayBuffer()

  const shown = await merge(post(theirs, '?preview=yes'), at(slug))
  expect([shown.status, (await shown.json()).changes]).toEqual([200, expect.objectContaining({ a: 0, b: 1 })])
  const texts = async () => (await storyOf(slug)).comparison?.questions.map(({ text }) => text)
  expect(await texts()).not.toContain('What else?')
  expect((await merge(post(theirs), at(slug))).status).toBe(200)
  expect(await texts()).toContain('What else?')
  expect((await merge(post(theirs), at(slug))).status).toBe(409)
})

test('what is no bundle, too large or for no story is answered with its problem', async () => {
  const refused = await POST(post('hello'))
  expect([refused.status, (await refused.json()).problem]).toEqual([
    422,
    expect.objectContaining({ code: 'unreadable', message: 'The file is no zip file.' }),
  ])
  const large = await POST(post('x', '', { 'content-length': String(LARGEST_BUNDLE + 1) }))
  expect(large.status).toBe(413)
  expect((await GET(new Request('http://127.0.0.1/api/x'), at('nowhere'))).status).toBe(404)
})
