import { afterEach, expect, test, vi } from 'vitest'
import { addToken } from '@/server/usecases/tokens'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { DELETE, GET, POST } from './route'

testDatabase()
afterEach(() => vi.unstubAllEnvs())

const send = (token: string, next = '', headers: Record<string, string> = {}) => {
  const body = new URLSearchParams({ token })
  return POST(new Request(`http://desk.example/sign-in${next}`, { method: 'POST', body, headers }))
}

test('the page asks for a token where one is needed, and leads on where none is', async () => {
  expect((await GET()).headers.get('location')).toBe('/')
  vi.stubEnv('VARIORUM_ALLOW_HOSTS', 'desk.example')
  const page = await GET()
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/<label for="token">/)
})

test('a token signs in with a cookie that no script reads, and leads to where one wanted to go', async () => {
  const { secret } = must(await addToken({ name: 'Ines', scope: 'write' }))
  const signed = await send(` ${secret} `, '?next=%2Fstories%2Fa%3Fb%3D1')
  expect([signed.status, signed.headers.get('location')]).toEqual([303, '/stories/a?b=1'])
  expect(signed.headers.get('set-cookie')).toMatch(
    /^variorum_token=vrm_[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
  )
  const secure = await send(secret, '', { 'x-forwarded-proto': 'https' })
  expect(secure.headers.get('set-cookie')).toContain('; Secure')
  for (const next of [
    'https://other.example/',
    '//other.example/',
    '/\\other.example',
    'javascript:alert(1)',
    '/a/..//other.example',
  ]) {
    const location = (await send(secret, `?next=${encodeURIComponent(next)}`)).headers.get('location') ?? ''
    expect([next, new URL(location, 'http://desk.example').host]).toEqual([next, 'desk.example'])
  }
})

test('what is no token is refused without being repeated, and no cookie is set', async () => {
  for (const wrong of ['', 'vrm_wrong<script>', 'x'.repeat(100_000)]) {
    const refused = await send(wrong)
    expect([refused.status, refused.headers.get('set-cookie')]).toEqual([401, null])
    const text = await refused.text()
    expect(text).toContain('role="alert"')
    if (wrong) expect(text).not.toContain(wrong)
  }
})

test('signing out takes the cookie away', async () => {
  const out = await DELETE(new Request('http://desk.example/sign-in', { method: 'DELETE' }))
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
})
