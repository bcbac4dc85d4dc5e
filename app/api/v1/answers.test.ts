import { beforeAll, expect, test } from 'vitest'
import { operationNames } from '@/contracts/api/operations'
import { getStory } from '@/server/queries/stories'
import { seen, told } from '@/testing/api-answers'
import { apiStory } from '@/testing/api-story'
import { testDatabase } from '@/testing/database'

testDatabase()

let slug = ''
let root = ''
beforeAll(async () => {
  slug = await apiStory()
  root = `/api/v1/stories/${slug}`
})

const story = async () => {
  const found = await getStory(slug)
  if (!found?.comparison) throw new Error('the story has not been compared')
  return { ...found, comparison: found.comparison }
}
const conflict = async () =>
  (await story()).comparison.questions.find(({ finding }) => finding === 'conflict')?.id ?? ''

test('the server says of itself what it is and who works there', async () => {
  expect((await told('GET', '/api/v1')).json).toMatchObject({ stories: '/api/v1/stories' })
  expect((await told('GET', '/api/v1/openapi.json')).json).toMatchObject({ openapi: '3.1.0' })
  expect((await told('PUT', '/api/v1/person', { json: { name: '  Odd   Lind ' } })).json).toMatchObject({
    person: { name: 'Odd Lind' },
  })
  expect((await told('GET', '/api/v1/person')).json).toMatchObject({ person: { name: 'Odd Lind' } })
})

test('a story is begun, renamed, deleted and brought back', async () => {
  const { response, json } = await told('POST', '/api/v1/stories', { json: { title: 'Museum' } })
  expect(json).toMatchObject({ slug: 'museum', run: null, questions: 0 })
  const at = response.headers.get('location') ?? ''
  expect(at).toBe('/api/v1/stories/museum')
  expect((await told('PATCH', at, { json: { title: 'The museum' } })).json).toMatchObject({ title: 'The museum' })
  expect((await told('DELETE', at)).response.status).toBe(204)
  expect((await told('GET', at)).response.status).toBe(404)
  expect((await told('POST', `${at}/restore`)).json).toMatchObject({ title: 'The museum' })
  const { items, total }: { items: { slug: string }[]; total: number } = (await told('GET', '/api/v1/stories')).json
  expect([items.map((one) => one.slug).sort(), total]).toEqual([[slug, 'museum'].sort(), 2])
})

test('what the method found can be read whole and in parts', async () => {
  const { comparison } = await story()
  expect((await told('GET', `${root}/comparison`)).json).toEqual(comparison)
  expect((await told('GET', `${root}/comparison?as=machine`)).json).toMatchObject({ schema: 'variorum/comparison@1' })
  expect((await told('GET', root)).json).toMatchObject({ sources: 2, claims: comparison.claims.length, behind: false })
  const claims: { items: { id: string }[]; total: number } = (await told('GET', `${root}/claims?kind=quantity&q=BÓATS`))
    .json
  expect(claims.total).toBe(2)
  const claim = encodeURIComponent(claims.items[0]?.id ?? '')
  const whole: { relations: unknown[]; questions: unknown[] } = (await told('GET', `${root}/claims/${claim}`)).json
  expect([whole.relations.length, whole.questions.length]).toEqual([1, 1])
  const id = await conflict()
  const questions: { items: { id: string }[] } = (
    await told('GET', `${root}/questions?standing=conflict&undecided=true`)
  ).json
  expect(questions.items.map((one) => one.id)).toEqual([id])
  const question: { claims: unknown[] } = (await told('GET', `${root}/questions/${encodeURIComponent(id)}`)).json
  expect(question.claims).toHaveLength(2)
  expect((await told('GET', `${root}/relations?coarse=conflict`)).json).toMatchObject({
    total: 1,
    items: [{ question: id }],
  })
  expect((await told('GET', `${root}/search?q=boats`)).json).toMatchObject({ claims: { of: 4 } })
  expect((await told('GET', `${root}/stances`)).json).toMatchObject({ items: [{ stance: 'asserts', decision: null }] })
})

test('a decision is made, listed and taken back', async () => {
  const key = await conflict()
  const { response, json } = await told('POST', `${root}/decisions`, {
    json: { target: 'question', key, decision: 'conflict', note: 'two counts' },
  })
  expect([response.status, json]).toEqual([201, expect.objectContaining({ decision: 'conflict', note: 'two counts' })])
  expect((await told('GET', `${root}/decisions?target=question`)).json).toMatchObject({ total: 1 })
  expect((await told('GET', `${root}/questions?undecided=false&standing=conflict`)).json).toMatchObject({ total: 1 })
  expect((await told('DELETE', response.headers.get('location') ?? '')).response.status).toBe(204)
  expect((await told('GET', `${root}/decisions`)).json).toMatchObject({ total: 0 })
})

test('edits are made one by one or together, and every change can be taken back and done again', async () => {
  const question = await conflict()
  const rename = { edit: { kind: 'question.rename', question, text: 'How many boats burnt?' }, seen: null }
  const { response } = await told('POST', `${root}/edits`, { json: { ...rename, why: 'shorter' } })
  expect((await told('GET', `${root}/edits`)).json).toMatchObject({ total: 1, items: [{ why: 'shorter' }] })
  expect((await told('POST', `${root}/undo`)).response.status).toBe(200)
  expect((await told('POST', `${root}/redo`)).response.status).toBe(200)
  expect((await told('DELETE', response.headers.get('location') ?? '')).response.status).toBe(204)
  const lead = { edit: { kind: 'brief.lead', text: 'Two counts of one fire.' }, seen: null }
  const { ids }: { ids: string[] } = (await told('POST', `${root}/edits/batch`, { json: { edits: [rename, lead] } }))
    .json
  expect(ids).toHaveLength(2)
  expect((await told('GET', `${root}/history?kind=brief&limit=1`)).json).toMatchObject({ total: 1 })
  expect((await told('DELETE', `${root}/history/${ids[0]}`)).response.status).toBe(204)
  expect((await told('GET', `${root}/edits`)).json).toMatchObject({ total: 0 })
})

test('a source is added as text or file, read, corrected, replaced, taken out and put back', async () => {
  const text = 'The fire at the Tarnby boatyard destroyed 11 boats, the insurers said on 5 March 2031.'
  const added = await told('POST', `${root}/sources`, {
    json: { text, outlet: 'Island Weekly', title: 'Insurers count' },
  })
  expect(added.json).toMatchObject({
    sources: [{ source: { outlet: 'Island Weekly', fileName: 'pasted text' }, warnings: [], problem: null }],
  })
  const at = added.response.headers.get('location') ?? ''
  expect((await told('PATCH', at, { json: { published: '2031-03-05' } })).json).toMatchObject({
    published: '2031-03-05',
  })
  expect((await told('PUT', `${at}/text`, { json: { text: `${text} No one was hurt.`, seen: 1 } })).json).toMatchObject(
    { after: 2 },
  )
  expect((await told('GET', at)).json).toMatchObject({ number: 2, text: `${text} No one was hurt.` })
  expect((await told('GET', `${at}?version=1`)).json).toMatchObject({ number: 1, text })
  const form = new FormData()
  form.set('file', new File([`${text} It rained.`], 'rain.txt'))
  form.set('meta', '{"outlet":"Rain Times"}')
  const sent = await told('POST', `${root}/sources`, { body: form })
  expect(sent.json).toMatchObject({ sources: [{ source: { outlet: 'Rain Times', fileName: 'rain.txt' } }] })
  expect((await told('DELETE', at)).response.status).toBe(204)
  expect((await told('GET', `${root}/sources`)).json).toMatchObject({ total: 3 })
  expect((await told('POST', `${at}/restore`)).json).toMatchObject({ outlet: 'Island Weekly' })
})

test('propositions come and go', async () => {
  const text = 'The fire was set on purpose'
  await told('POST', `${root}/propositions`, { json: { text } })
  expect((await told('GET', `${root}/propositions`)).json).toMatchObject({
    propositions: expect.arrayContaining([text]),
  })
  const left = (await told('DELETE', `${root}/propositions?text=${encodeURIComponent(text)}`)).json
  expect(left).toEqual({ propositions: ['The fire began in the paint store'] })
})

test('the method is run, asked how far it is, and stopped', async () => {
  expect((await told('POST', `${root}/run`)).response.status).toBe(200)
  const later = await told('POST', `${root}/run`, { headers: { prefer: 'respond-async' } })
  expect([later.response.status, later.response.headers.get('location')]).toEqual([202, `${root}/run`])
  await told('DELETE', `${root}/run`)
  await told('POST', `${root}/run`)
  expect((await told('GET', `${root}/run`)).json).toMatchObject({ run: { failed: [] } })
})

test('every format that is listed is written, or says what the story lacks for it', async () => {
  const { items }: { items: { id: string; mediaType: string }[] } = (await told('GET', '/api/v1/exports')).json
  expect(items.length).toBeGreaterThan(0)
  const claim = (await story()).comparison.claims[0]?.id
  const verdict = { kind: 'claim.verdict', claim, rating: 'Not settled', review: 'Two counts.', by: null, url: null }
  await told('POST', `${root}/edits`, { json: { edit: verdict, seen: null } })
  const written: string[] = []
  for (const { id, mediaType } of items) {
    const { response } = await told('GET', `${root}/exports/${id}`)
    if (response.status === 422) continue
    written.push(id)
    expect([id, response.status]).toEqual([id, 200])
    expect(response.headers.get('content-type')).toContain(mediaType.split(';')[0])
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"/)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
  }
  // nobody has read this story a second time, which a table for two coders is about
  expect(written.length).toBeGreaterThanOrEqual(items.length - 2)
  expect(written).toContain('json')
}, 60_000)

test('a story goes out as a bundle, comes in as another, and is merged', async () => {
  const { response } = await told('GET', `${root}/bundle?originals=no`)
  expect(response.headers.get('content-disposition')).toContain(`${slug}.variorum`)
  const headers = { 'content-type': response.headers.get('content-type') ?? '' }
  const body = new Uint8Array(await response.arrayBuffer())
  const made = await told('POST', '/api/v1/bundles', { body, headers })
  expect(made.json).toMatchObject({ title: 'A fire at the boatyard' })
  const copy = made.response.headers.get('location') ?? ''
  expect((await told('PATCH', copy, { json: { title: 'A fire, elsewhere' } })).response.status).toBe(200)
  const theirs = new Uint8Array(await (await told('GET', `${copy}/bundle`)).response.arrayBuffer())
  const merge = (query: string) => told('POST', `${root}/bundle${query}`, { body: theirs, headers })
  expect((await merge('?preview=yes')).json).toMatchObject({ changes: { b: 1 } })
  expect((await getStory(slug))?.title).toBe('A fire at the boatyard')
  expect((await merge('')).json).toMatchObject({ changes: { b: 1 } })
  expect((await told('DELETE', copy)).response.status).toBe(204)
}, 90_000)

test('texts are compared and read without a story, and nothing is kept', async () => {
  const before = (await told('GET', '/api/v1/stories')).json
  const sources = [
    { text: 'The fire destroyed 14 boats.', outlet: 'A' },
    { id: 'b', text: 'The fire destroyed 9 boats.', outlet: 'B' },
  ]
  const comparison = (await told('POST', '/api/v1/compare', { json: { sources } })).json
  expect(comparison).toMatchObject({ sources: [{ id: 's1' }, { id: 'b' }] })
  const line = { id: 7, text: 'The mayor said that 12 boats left.' }
  expect((await told('POST', '/api/v1/values', { json: { lines: [line] } })).json).toMatchObject({
    lines: [{ id: 7, quantities: [{ value: 12 }] }],
  })
  expect((await told('POST', '/api/v1/attribute', { json: { lines: [line] } })).json).toMatchObject({
    lines: [{ id: 7, attributions: [{ content: [expect.any(Number), expect.any(Number)] }] }],
  })
  const pair = { id: 'p', a: 'The fire destroyed 14 boats.', b: 'The fire destroyed 9 boats.' }
  expect((await told('POST', '/api/v1/judge', { json: { lines: [pair] } })).json).toMatchObject({
    lines: [{ coarse: 'conflict' }],
  })
  await told('POST', '/api/v1/stance', { json: { lines: [{ ...line, proposition: 'The boats left' }] } })
  expect((await told('GET', '/api/v1/stories')).json).toEqual(before)
})

test('every operation was seen to answer as it is described', () => {
  expect(operationNames.filter((name) => !seen.has(name))).toEqual([])
})
