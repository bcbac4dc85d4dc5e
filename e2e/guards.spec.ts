import http from 'node:http'
import { expect } from 'playwright/test'
import { test } from './journey'

type Answer = { status: number; text: string; headers: http.IncomingHttpHeaders }

/** A request with headers of our choice: a browser sets Host and Origin itself. */
function send(url: string, method: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
    request.on('error', reject)
    request.end()
  })
}

test('a name that was pointed at this computer gets nothing, on pages, files and handlers alike', async ({
  baseURL,
  page,
}) => {
  await page.goto('/')
  const script = await page.locator('script[src]').first().getAttribute('src')
  for (const path of ['/', '/stories/to-lam-in-china', '/api/stories/to-lam-in-china/brief.md', script ?? '']) {
    const answer = await send(`${baseURL}${path}`, 'GET', { host: 'rebound.example:80' })
    expect([path, answer.status]).toEqual([path, 421])
    expect(answer.text).not.toContain('<')
  }
})

test('posts of other sites change nothing, and server actions are no way round', async ({ baseURL }) => {
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const run = await send(`${baseURL}/api/stories/to-lam-in-china/run`, 'POST', foreign)
  expect(run.status).toBe(403)
  const action = await send(`${baseURL}/`, 'POST', { ...foreign, 'next-action': '00', 'content-type': 'text/plain' })
  expect(action.status).toBe(403)
})

test('every answer says what may be loaded and that nobody may frame it', async ({ baseURL }) => {
  for (const path of ['/', '/api/stories/nowhere/brief.md', '/no-such-page']) {
    const { headers } = await send(`${baseURL}${path}`, 'GET', {})
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  }
})

test('pages keep to their own policy', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const path of ['/', '/stories/to-lam-in-china', '/stories/to-lam-in-china/grid']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(complaints).toEqual([])
})
