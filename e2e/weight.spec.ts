import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'

const STORY = '/stories/to-lam-in-china'
const LIMIT = 300_000

for (const path of [
  '/',
  '/import',
  STORY,
  `${STORY}/grid`,
  `${STORY}/claims`,
  `${STORY}/stances`,
  `${STORY}/sources/analysis`,
  `${STORY}/brief`,
]) {
  test(`${path} ships at most 300 kB of script, charts included`, async ({ page }) => {
    const scripts = new Map<string, Promise<Buffer>>()
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
    })
    await page.goto(path)
    if (path === STORY) await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible()
    const bodies = await Promise.all(scripts.values())
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    expect(weight).toBeGreaterThan(50_000)
    expect(weight).toBeLessThan(LIMIT)
    test.info().annotations.push({ type: 'kB of script', description: String(Math.round(weight / 1000)) })
  })
}
