import { NextRequest } from 'next/server'
import { afterEach, expect, test, vi } from 'vitest'
import { proxy } from './proxy'

afterEach(() => vi.unstubAllEnvs())

const ask = (headers: Record<string, string>, method = 'GET') =>
  proxy(new NextRequest('http://127.0.0.1:3000/stories/any', { method, headers }))

test('a request under a foreign name is told in plain words, and no page is made', async () => {
  const response = await ask({ host: 'example.org' })
  expect(response.status).toBe(421)
  expect(await response.text()).toContain('localhost')
  expect(response.headers.get('x-middleware-next')).toBeNull()
})

test('a post of another site ends here', async () => {
  const response = await ask({ host: '127.0.0.1:3000', origin: 'https://example.org' }, 'POST')
  expect(response.status).toBe(403)
  expect(response.headers.get('x-middleware-next')).toBeNull()
})

test('a page is let through with its policy, and every answer has a nonce of its own', async () => {
  const [one, two] = [await ask({ host: 'localhost:3000' }), await ask({ host: 'localhost:3000' })]
  const policy = one.headers.get('content-security-policy') ?? ''
  expect(one.headers.get('x-middleware-next')).toBe('1')
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-eval')
  expect(two.headers.get('content-security-policy')).not.toBe(policy)
  expect(one.headers.get('x-content-type-options')).toBe('nosniff')
  expect(one.headers.get('referrer-policy')).toBe('no-referrer')
})

test('nobody says for themselves whose token they hold', async () => {
  const response = await ask({ host: 'localhost:3000', 'x-variorum-asked-by': 'somebody' })
  expect(response.headers.get('x-middleware-override-headers')).not.toContain('x-variorum-asked-by')
})

test('where others reach the server, who is not signed in is led to where one signs in', async () => {
  vi.stubEnv('VARIORUM_ALLOW_HOSTS', 'desk.example')
  const response = await ask({ host: 'desk.example' })
  expect([response.status, response.headers.get('x-middleware-next')]).toEqual([303, null])
  expect(response.headers.get('location')).toMatch(/^http:\/\/[\w.:]+\/sign-in\?next=%2Fstories%2Fany$/)
  expect(response.headers.get('x-frame-options')).toBe('DENY')
})
