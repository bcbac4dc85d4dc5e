import { beforeAll, expect, test } from 'vitest'
import { operationNames, operationOf } from '@/contracts/api/operations'
import { getStory } from '@/server/queries/stories'
import { renameStory } from '@/server/usecases/stories'
import { told } from '@/testing/api-answers'
import { apiStory } from '@/testing/api-story'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'

testDatabase()

let slug = ''
let root = ''
beforeAll(async () => {
  slug = await apiStory()
  root = `/api/v1/stories/${slug}`
})

const tagOf = async (address: string) => (await told('GET', address)).response.headers.get('etag') ?? ''

test('what has not changed is not sent again, and what has is', async () => {
  for (const part of ['', '/claims', '/questions?standing=conflict', '/sources', '/history', '/comparison']) {
    const tag = await tagOf(root + part)
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const { response } = await told('GET', root + part, { headers: { 'if-none-match': known } })
      expect([part, known, response.status, await response.text()]).toEqual([part, known, 304, ''])
      expect(response.headers.get('etag')).toBe(tag)
    }
  }
  const tag = await tagOf(root)
  must(await renameStory(slug, 'A fire, renamed'))
  const { response, json } = await told('GET', root, { headers: { 'if-none-match': tag } })
  expect([response.status, json]).toEqual([200, expect.objectContaining({ title: 'A fire, renamed' })])
  expect(response.headers.get('etag')).not.toBe(tag)
})

test('lists without a story have a tag of what they hold', async () => {
  const tag = await tagOf('/api/v1/stories')
  expect((await told('GET', '/api/v1/stories', { headers: { 'if-none-match': tag } })).response.status).toBe(304)
  expect(await tagOf('/api/v1/stories?limit=1&page=2')).not.toBe(tag)
})

test('a write under a condition happens once: the second of two that read the same is refused', async () => {
  const tag = await tagOf(root)
  const rename = (title: string, condition: string) =>
    told('PATCH', root, { json: { title }, headers: { 'if-match': condition } })
  const both = await Promise.all([rename('First', tag), rename('Second', tag)])
  expect(both.map(({ response }) => response.status).sort()).toEqual([200, 412])
  const [kept, refused] = both[0].response.status === 200 ? both : [both[1], both[0]]
  expect((await getStory(slug))?.title).toBe((kept.json as { title: string }).title)
  expect(refused.json).toMatchObject({ code: 'condition-failed', next: expect.stringContaining('Read it again') })
  const next = kept.response.headers.get('etag') ?? ''
  expect((await rename('Third', next)).response.status).toBe(200)
  expect((await rename('Fourth', `W/${await tagOf(root)}`)).response.status).toBe(412)
  expect((await rename('Fifth', '*')).response.status).toBe(200)
})

test('a condition holds for a write after which the method runs', async () => {
  const text = 'The ferry stayed in the harbour on Monday, the captain said to the reporters.'
  const tag = await tagOf(root)
  const add = (condition: string) =>
    told('POST', `${root}/sources`, { json: { text }, headers: { 'if-match': condition } })
  expect((await add('"of another time"')).response.status).toBe(412)
  const { response } = await add(tag)
  expect(response.status).toBe(201)
  expect(response.headers.get('etag')).toBe(await tagOf(root))
  const gone = await told('DELETE', response.headers.get('location') ?? '', { headers: { 'if-match': tag } })
  expect(gone.response.status).toBe(412)
  expect((await getStory(slug))?.sources).toHaveLength(3)
})

test('whatever may be refused for its condition is', async () => {
  for (const name of operationNames.filter((one) => operationOf(one).problems.includes(412))) {
    const { method, path, body, file, query } = operationOf(name)
    expect(path, name).toContain('{slug}')
    if (body || file || query || path.includes('{id}')) continue
    const address = `/api/v1${path.replace('{slug}', slug)}`
    const { response } = await told(method, address, { headers: { 'if-match': '"of another time"' } })
    expect([name, response.status]).toEqual([name, 412])
  }
  expect((await getStory(slug))?.sources).toHaveLength(3)
})

test('an edit that was made on what no longer stands is refused with what stands', async () => {
  const edit = (text: string, seen: string | null) =>
    told('POST', `${root}/edits`, { json: { edit: { kind: 'brief.lead', text }, seen } })
  expect((await edit('One.', null)).response.status).toBe(201)
  const { response, json } = await edit('Two.', null)
  expect(response.status).toBe(409)
  expect(json).toMatchObject({ code: 'changed-meanwhile', meanwhile: { person: 'Ines Roth' } })
})

test('the pages of a list lead through all of it, each item once', async () => {
  const all: { items: { id: string }[]; total: number } = (await told('GET', `${root}/claims`)).json
  const ids: string[] = []
  let at: string | undefined = `${root}/claims?limit=2&certainty=stated`
  while (at) {
    const { response, json }: { response: Response; json: { items: { id: string }[] } } = await told('GET', at)
    ids.push(...json.items.map(({ id }) => id))
    const links = response.headers.get('link') ?? ''
    expect(links).toMatch(/rel="first".*rel="last"/)
    expect(links).toContain('certainty=stated')
    at = /<([^>]+)>; rel="next"/.exec(links)?.[1]
  }
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeLessThanOrEqual(all.total)
  expect(ids.length).toBeGreaterThan(2)
  const beyond = await told('GET', `${root}/claims?page=90&limit=2`)
  expect(beyond.json).toMatchObject({ items: [], total: all.total })
  expect(beyond.response.headers.get('link')).toMatch(/rel="prev"/)
  expect((await told('GET', `${root}/history?page=90`)).json).toMatchObject({ items: [] })
})
