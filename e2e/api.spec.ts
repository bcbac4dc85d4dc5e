import { expect, test } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { makeStory } from './story-maker'

test('the interface is tried on its page: an answer, its tag, the next page, and a problem', async ({ page }) => {
  const story = await makeStory(page, 'A fire, asked for over HTTP')
  const slug = story.split('/').at(-1) ?? ''
  await page.goto('/developers')
  await expect(page.getByRole('heading', { level: 1, name: 'Programming interface' })).toBeVisible()
  await expectCleanInBoth(page)

  const claims = page.locator('details#listClaims')
  await claims.locator('summary').focus()
  await page.keyboard.press('Enter')
  const form = claims.getByRole('form')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(claims.getByRole('alert')).toContainText('slug')
  await form.getByLabel('slug (needed)').fill(slug)
  await form.getByLabel('limit').fill('1')
  await expect(claims.getByText(/^curl 'http:\/\/127\.0\.0\.1:\d+\/api\/v1\/stories\//)).toBeVisible()
  await form.getByRole('button', { name: 'Send' }).click()
  const status = claims.getByRole('status')
  await expect(status).toContainText(/^200 OK in \d+ ms/)
  await expect(claims.getByRole('region', { name: 'Answer' })).toContainText('"total"')
  await expect(claims.getByText(/page=2&limit=1>; rel="next"|limit=1&page=2>; rel="next"/)).toBeVisible()
  await expectCleanInBoth(page)

  const tag = await claims.locator('dt', { hasText: 'etag:' }).locator('xpath=following-sibling::dd').textContent()
  await form.getByLabel('If-None-Match').fill(tag ?? '')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(status).toContainText(/^304 /)

  await form.getByLabel('slug (needed)').fill('nowhere')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(status).toContainText(/^404 /)
  await expect(claims.getByRole('region', { name: 'Answer' })).toContainText('"next"')
})

test('a token is made, shown once and revoked', async ({ page }) => {
  await page.goto('/developers#tokens')
  const name = `Reader ${Date.now()}`
  await page.getByLabel('Whose token it is').fill(name)
  await page.getByRole('button', { name: 'Make a token' }).click()
  await expect(page.getByText(/^vrm_[\w-]{43}$/)).toBeVisible()
  await page.getByRole('button', { name: `Revoke the token ${name}` }).click()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('revoked')
  await page.reload()
  await expect(page.getByText(/^vrm_/)).toHaveCount(0)
})

test('programs get tags, pages and problems from the server itself', async ({ request }) => {
  const first = await request.get('/api/v1/stories/to-lam-in-china/claims?limit=2')
  expect(first.headers()['content-type']).toBe('application/json')
  const next = /<([^>]+)>; rel="next"/.exec(first.headers().link ?? '')?.[1] ?? ''
  const second = await request.get(next)
  expect((await second.json()).items[0].id).not.toBe((await first.json()).items[0].id)
  const again = await request.get(first.url(), { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  const question = (await (await request.get('/api/v1/stories/to-lam-in-china/questions?limit=1')).json()).items[0]
  const one = await request.get(`/api/v1/stories/to-lam-in-china/questions/${encodeURIComponent(question.id)}`)
  expect((await one.json()).id).toBe(question.id)
  const nothing = await request.get('/api/v1/no/such/thing')
  expect([nothing.status(), nothing.headers()['content-type']]).toEqual([404, 'application/problem+json'])
  const wrong = await request.fetch('/api/v1/stories', { method: 'PUT' })
  expect([wrong.status(), wrong.headers().allow]).toEqual([405, 'GET, POST, HEAD, OPTIONS'])
})
