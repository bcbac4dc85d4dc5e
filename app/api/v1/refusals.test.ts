import { beforeAll, expect, test, vi } from 'vitest'
import { told } from '@/testing/api-answers'
import { ask } from '@/testing/api-routes'
import { apiStory } from '@/testing/api-story'
import { testDatabase } from '@/testing/database'
import { GET as nothing } from './[...rest]/route'

testDatabase()

let root = ''
beforeAll(async () => {
  root = `/api/v1/stories/${await apiStory()}`
})

const json = { 'content-type': 'application/json' }
type Case = [
  what: string,
  method: string,
  address: string,
  sent: Parameters<typeof told>[2],
  status: number,
  code: string,
]

test.each<Case>([
  ['no JSON', 'POST', '/api/v1/stories', { body: '{"title":', headers: json }, 400, 'malformed'],
  [
    'JSON that is not UTF-8',
    'POST',
    '/api/v1/stories',
    { body: new Uint8Array([34, 255, 34]), headers: json },
    400,
    'malformed',
  ],
  ['an unknown story', 'GET', '/api/v1/stories/nowhere', {}, 404, 'not-found'],
  ['an unknown story to change', 'PATCH', '/api/v1/stories/nowhere', { json: { title: 'x' } }, 404, 'not-found'],
  ['an unknown story to delete', 'DELETE', '/api/v1/stories/nowhere', {}, 404, 'not-found'],
  ['an unknown claim', 'GET', '@/claims/none', {}, 404, 'not-found'],
  ['an unknown question', 'GET', '@/questions/none', {}, 404, 'not-found'],
  ['an unknown source', 'GET', '@/sources/none', {}, 404, 'not-found'],
  ['a text that a source never had', 'GET', '@/sources/report-1?version=9', {}, 404, 'not-found'],
  ['an unknown format', 'GET', '@/exports/none', {}, 404, 'not-found'],
  ['an unknown decision to take back', 'DELETE', '@/decisions/none', {}, 404, 'not-found'],
  ['an unknown proposition', 'DELETE', '@/propositions?text=unheard', {}, 404, 'not-found'],
  ['an answer as pages', 'GET', '@', { headers: { accept: 'text/html' } }, 406, 'not-acceptable'],
  [
    'JSON that is explicitly not wanted',
    'GET',
    '@',
    { headers: { accept: 'application/json;q=0' } },
    406,
    'not-acceptable',
  ],
  ['nothing to redo', 'POST', '@/redo', {}, 409, 'nothing'],
  [
    'a proposition twice',
    'POST',
    '@/propositions',
    { json: { text: 'The fire began in the paint store' } },
    409,
    'duplicate',
  ],
  ['a body without its type', 'POST', '/api/v1/stories', { body: new Uint8Array([123, 125]) }, 415, 'unsupported-body'],
  ['a form where none is taken', 'POST', '/api/v1/stories', { body: new FormData() }, 415, 'unsupported-body'],
  [
    'a text announced as too large',
    'POST',
    '@/sources',
    { json: {}, headers: { 'content-length': '20000000' } },
    413,
    'too-large',
  ],
  ['a file that is none', 'POST', '@/sources', { json: { text: '' } }, 422, 'empty'],
  ['a source of neither text nor link', 'POST', '@/sources', { json: { title: 'x' } }, 422, 'invalid'],
  ['a link that nobody allowed', 'POST', '@/sources', { json: { link: 'https://news.example/a' } }, 403, 'links-off'],
  ['a bundle named as something else', 'POST', '/api/v1/bundles', { json: {} }, 415, 'unsupported-body'],
  [
    'a file that is no bundle',
    'POST',
    '/api/v1/bundles',
    { body: 'hello', headers: { 'content-type': 'application/octet-stream' } },
    422,
    'unreadable',
  ],
  ['a title of nothing', 'POST', '/api/v1/stories', { json: { title: ' ' } }, 422, 'invalid'],
  ['a field that is none', 'POST', '/api/v1/stories', { json: { title: 'x', titel: 'y' } }, 422, 'invalid'],
  ['a parameter that is none', 'GET', '@/claims?limt=3', {}, 422, 'invalid'],
  ['too many at once', 'GET', '@/claims?limit=5000', {}, 422, 'invalid'],
  ['a page before the first', 'GET', '@/claims?page=0', {}, 422, 'invalid'],
  ['a kind that is none', 'GET', '@/claims?kind=colour', {}, 422, 'invalid'],
  ['an edit that is none', 'POST', '@/edits', { json: { edit: { kind: 'claim.burn' }, seen: null } }, 422, 'invalid'],
  ['a day that is none', 'PATCH', '@/sources/report-1', { json: { published: '2031-02-30' } }, 422, 'wrong-date'],
  [
    'two texts of one id',
    'POST',
    '/api/v1/compare',
    {
      json: {
        sources: [
          { id: 'a', text: 'x' },
          { id: 'a', text: 'y' },
        ],
      },
    },
    409,
    'duplicate',
  ],
  ['no lines', 'POST', '/api/v1/judge', { json: { lines: [] } }, 422, 'invalid'],
  [
    'lines that are too long together',
    'POST',
    '/api/v1/values',
    { json: { lines: [{ id: 1, text: 'word '.repeat(50_000) }] } },
    413,
    'too-long',
  ],
])('%s is refused with what to do next', async (_what, method, address, sent, status, code) => {
  const { response, json: problem } = await told(method, address.replace('@', root), sent)
  expect([response.status, problem]).toEqual([status, expect.objectContaining({ code })])
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect((problem as { next: string }).next.length).toBeGreaterThan(5)
})

test('a method that an address does not take is told which it takes', async () => {
  const response = await ask('PATCH', `${root}/claims`)
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect(await response.json()).toMatchObject({ code: 'method', status: 405 })
  const options = await ask('OPTIONS', `${root}/decisions`)
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
})

test('nothing is said to other sites', async () => {
  const { response } = await told('GET', root, { headers: { origin: 'https://elsewhere.example' } })
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('an address that is none is a problem, too', async () => {
  const response = await nothing(new Request('http://127.0.0.1/api/v1/nothing'))
  expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 'no-such-address' })])
})

test('an address that is not encoded rightly is refused', async () => {
  const { response } = await told('GET', `${root}/claims/%E0%A4%A`, {})
  expect(response.status).toBe(400)
})

test('what nobody foresaw is told without its insides', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
    throw new Error('insides')
  })
  const { response, json: problem } = await told('GET', root)
  broken.mockRestore()
  expect([response.status, JSON.stringify(problem)]).toEqual([500, expect.not.stringContaining('insides')])
  expect(quiet).toHaveBeenCalled()
  quiet.mockRestore()
})
