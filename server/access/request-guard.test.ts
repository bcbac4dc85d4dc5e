import { expect, test } from 'vitest'
import { reachOf } from '../env/reach.mjs'
import { refusal } from './request-guard'

const asked = (method: string, headers: Record<string, string>, env: Record<string, string> = {}) =>
  refusal({ method, headers: new Headers(headers) }, reachOf(env))?.status

test.each(['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000', 'LOCALHOST:3000'])(
  'answers to %s',
  (host) => {
    expect(asked('GET', { host })).toBeUndefined()
  },
)

test.each([
  'example.org',
  'example.org:3000',
  'localhost.example.org',
  '127.0.0.1.example.org:3000',
  'localhost:3000@example.org',
  '192.168.0.7:3000',
  '0.0.0.0:3000',
  '',
])('gives nothing to a page that calls it “%s”', (host) => {
  expect(asked('GET', { host })).toBe(421)
})

const host = '127.0.0.1:3000'

test.each([
  ['a page of its own', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }],
  ['a program that says nothing of itself', {}],
  ['an address typed in', { 'sec-fetch-site': 'none' }],
])('%s may post', (_who, headers) => {
  expect(asked('POST', { host, ...headers })).toBeUndefined()
})

test.each([
  ['another site', { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }],
  ['another port', { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-site' }],
  ['another name for this computer', { origin: 'http://localhost:3000' }],
  ['a hidden origin', { origin: 'null' }],
  ['a browser that leaves the origin out', { 'sec-fetch-site': 'cross-site' }],
  ['an origin that only looks alike', { origin: 'http://127.0.0.1:3000.example.org' }],
])('%s may not post, put or delete, but may follow a link here', (_who, headers) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post']) expect(asked(method, { host, ...headers })).toBe(403)
  expect(asked('GET', { host, ...headers })).toBeUndefined()
})

const SHARED = { VARIORUM_HOST: '0.0.0.0', VARIORUM_ALLOW_HOSTS: 'Desk.example, 192.168.0.7' }

test.each(['desk.example', 'DESK.example:8080', '192.168.0.7:3000', 'localhost:3000'])(
  'started for others, it answers to %s',
  (name) => {
    expect(asked('GET', { host: name }, SHARED)).toBeUndefined()
  },
)

test.each(['other.example', 'desk.example.org', 'desk.example@other.example', 'a.desk.example', '0.0.0.0:3000', ''])(
  'started for others, it still gives nothing to “%s”',
  (name) => {
    expect(asked('GET', { host: name }, SHARED)).toBe(421)
  },
)

test('behind what speaks https for it, its own pages may post, and others may not', () => {
  const post = (origin: string, env: Record<string, string>) => asked('POST', { host: 'desk.example', origin }, env)
  expect(post('https://desk.example', SHARED)).toBeUndefined()
  expect(post('https://other.example', SHARED)).toBe(403)
  expect(asked('POST', { host, origin: `https://${host}` })).toBe(403)
})
