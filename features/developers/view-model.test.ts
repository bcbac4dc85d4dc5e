import { expect, test } from 'vitest'
import { describeApi } from '@/contracts/api/openapi'
import { operationNames, operationOf } from '@/contracts/api/operations'
import { decideSchema } from '@/contracts/desk'
import type { Description } from './description'
import { exampleOf } from './example'
import { curlOf, missing, requestOf } from './request'
import { groupsOf, type Operation } from './view-model'

const groups = groupsOf(describeApi() as unknown as Description)
const all = groups.flatMap(({ operations }) => operations)
const named = (id: string): Operation => all.find((one) => one.id === id) as Operation

test('every operation of the description is in a group, once', () => {
  expect(all.map(({ id }) => id).sort()).toEqual([...operationNames].sort())
  expect(groups.every(({ operations }) => operations.length > 0)).toBe(true)
})

test('an operation says what it takes and what it answers', () => {
  const claims = named('listClaims')
  expect(claims).toMatchObject({ method: 'GET', path: '/api/v1/stories/{slug}/claims', body: null })
  const field = (name: string) => claims.fields.find((one) => one.name === name)
  expect(field('slug')).toMatchObject({ in: 'path', required: true })
  expect(field('kind')?.choices).toContain('quantity')
  expect(field('limit')?.hint).toContain('50 where nothing is said')
  expect(field('If-None-Match')).toMatchObject({ in: 'header', required: false })
  expect(claims.answers).toContainEqual({ status: '404', says: 'Not found' })
  expect(named('addSource').alsoTakes[0]).toContain('multipart/form-data')
  expect(named('readRoot').path).toBe('/api/v1')
})

test('the example of every body is JSON that the operation takes, but for what only a story can tell', () => {
  for (const name of operationNames) {
    const { body } = operationOf(name)
    const example = named(name).body
    expect([name, example !== null]).toEqual([name, body !== undefined])
    if (!body || example === null) continue
    const result = body.safeParse(JSON.parse(example))
    expect([name, result.error?.issues ?? []]).toEqual([name, []])
  }
  expect(exampleOf({ $ref: '#/components/schemas/Nothing' }, {})).toBe('text')
  expect(decideSchema.safeParse(JSON.parse(named('decide').body ?? '')).success).toBe(true)
})

test('a filled-in form becomes an address, headers and a body', () => {
  const filled = { slug: 'a/b é', kind: 'quantity', q: ' two words ', 'If-None-Match': '"tag"', page: '' }
  expect(requestOf(named('listClaims'), filled, '')).toEqual({
    method: 'GET',
    url: '/api/v1/stories/a%2Fb%20%C3%A9/claims?kind=quantity&q=two+words',
    headers: { 'If-None-Match': '"tag"' },
    body: null,
  })
  expect(missing(named('readClaim'), { slug: 'a', id: ' ' })).toEqual(['id'])
  expect(requestOf(named('createStory'), {}, '{}')).toMatchObject({
    body: '{}',
    headers: { 'Content-Type': 'application/json' },
  })
})

test('a file is sent as it is', () => {
  const take = named('importBundle')
  expect([take.body, take.file]).toEqual([null, 'application/vnd.variorum.bundle+zip'])
  const sent = requestOf(take, {}, '', new File(['x'], 'my story.variorum'))
  expect(sent.headers).toEqual({ 'Content-Type': take.file })
  expect(curlOf(sent, '', false)).toContain(`--data-binary '@my story.variorum'`)
})

test('the line for a terminal is quoted for a shell, whatever is sent', () => {
  const sent = requestOf(named('createStory'), {}, `{"title":"It's $HOME"}`)
  expect(curlOf(sent, 'http://127.0.0.1:3000', false)).toBe(
    `curl -X POST http://127.0.0.1:3000/api/v1/stories -H 'Content-Type: application/json' -d '{"title":"It'\\''s $HOME"}'`,
  )
  const list = requestOf(named('listStories'), { page: '2' }, '')
  expect(curlOf(list, 'https://desk.example', true)).toBe(
    `curl 'https://desk.example/api/v1/stories?page=2' -H "Authorization: Bearer $TOKEN"`,
  )
})
