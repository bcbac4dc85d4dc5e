import { beforeAll, expect, test } from 'vitest'
import { operationNames, operationOf } from '@/contracts/api/operations'
import { API_ROOT } from '@/contracts/api/problems'
import { database } from '@/server/db/client'
import { addToken, listTokens, revokeToken } from '@/server/usecases/tokens'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { reachOf } from '../env/reach.mjs'
import { gate, READING } from './gate'

testDatabase()

const SHARED = reachOf({ VARIORUM_HOST: '0.0.0.0', VARIORUM_ALLOW_HOSTS: 'desk.example' })
const LOCAL = reachOf({})
let reader = ''
let writer = ''
beforeAll(async () => {
  reader = must(await addToken({ name: 'Odd', scope: 'read' })).secret
  writer = must(await addToken({ name: 'Ines Röth', scope: 'write' })).secret
})

type Sent = { token?: string; cookie?: string; method?: string; host?: string; reach?: typeof SHARED }

async function asked(
  path: string,
  { token, cookie, method = 'GET', host = 'desk.example', reach = SHARED }: Sent = {},
) {
  const headers = new Headers({ host, ...(token ? { authorization: `Bearer ${token}` } : {}) })
  const passed = await gate({ method, headers, path, search: '?a=1', cookie: cookie ?? null }, reach)
  return 'refused' in passed ? passed.refused : passed.by
}
const statusOf = async (path: string, sent?: Sent) => {
  const answer = await asked(path, sent)
  return answer instanceof Response ? answer.status : 'passed'
}

test('on this computer alone no token is needed', async () => {
  for (const path of ['/', '/api/v1/stories', '/api/stories'])
    expect(await statusOf(path, { host: 'localhost:3000', reach: LOCAL, method: 'POST' })).toBe('passed')
})

test('where others reach it the interface wants a token, from this computer too', async () => {
  const refused = (await asked('/api/v1/stories')) as Response
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Variorum"'])
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
  expect(await refused.json()).toMatchObject({
    code: 'no-token',
    status: 401,
    next: expect.stringContaining('token add'),
  })
  expect(await statusOf('/api/v1/stories', { host: 'localhost:3000' })).toBe(401)
  expect(await asked('/api/v1/stories', { token: reader })).toBe('Odd')
})

test('what is no token, or was one, opens nothing', async () => {
  const gone = must(await addToken({ name: 'Gone', scope: 'write' }))
  expect(await statusOf('/api/v1/stories', { token: gone.secret })).toBe('passed')
  must(await revokeToken(gone.token.id))
  for (const token of [
    gone.secret,
    `vrm_${'a'.repeat(43)}`,
    `${reader}x`,
    reader.slice(0, -1),
    'vrm_',
    gone.token.id,
  ]) {
    const refused = (await asked('/api/v1/stories', { token })) as Response
    expect([token.length, refused.status]).toEqual([token.length, 401])
    expect(refused.headers.get('www-authenticate')).toContain('invalid_token')
    expect(await refused.text()).not.toContain(token)
  }
})

test('a token to read changes nothing, but may ask what keeps nothing', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    expect(await statusOf('/api/v1/stories', { token: reader, method })).toBe(403)
    expect(await statusOf('/stories/any', { cookie: reader, method })).toBe(403)
    expect(await statusOf('/api/v1/stories', { token: writer, method })).toBe('passed')
  }
  expect(await statusOf('/api/v1/compare', { token: reader, method: 'POST' })).toBe('passed')
  const reading = operationNames.map(operationOf).filter(({ reads }) => reads)
  expect(reading.length).toBe(5)
  for (const { path } of operationNames.map(operationOf))
    expect([path, READING.test(API_ROOT + path)]).toEqual([path, reading.some((one) => one.path === path)])
})

test('pages lead to where one signs in, and a signed-in browser is let through', async () => {
  const refused = (await asked('/stories/a')) as Response
  expect([refused.status, refused.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fstories%2Fa%3Fa%3D1'])
  expect(await statusOf('/stories/a', { method: 'POST' })).toBe(401)
  expect(await statusOf('/api/stories')).toBe(401)
  expect(await asked('/stories/a', { cookie: writer })).toBe('Ines Röth')
  for (const path of ['/sign-in', '/_next/static/chunks/a.js', '/icon.svg']) expect(await statusOf(path)).toBe('passed')
  for (const path of ['/sign-in/x', '/_next/image', '/_next/staticx', '/api/v1/sign-in'])
    expect(await statusOf(path)).not.toBe('passed')
})

test('a foreign name is refused before anything is looked up', async () => {
  expect(await statusOf('/api/v1/stories', { token: writer, host: 'other.example' })).toBe(421)
})

test('only the hash of a token is kept, and when it was used last', async () => {
  const rows = await database().apiToken.findMany()
  expect(JSON.stringify(rows)).not.toContain(writer)
  expect(rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
  const all = must(await listTokens())
  expect(all.find(({ name }) => name === 'Ines Röth')?.lastUsedAt).not.toBeNull()
  expect(Object.keys(all[0] ?? {})).not.toContain('hash')
})
