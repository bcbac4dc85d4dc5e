import { gzipSync } from 'node:zlib'
import { expect, type Page, type Response } from 'playwright/test'
import { filled, routesOf } from '../scripts/desk/routes'
import { SCRIPT_BYTES } from '../scripts/desk/verdict'
import { test } from './journey'

const STORY = '/stories/to-lam-in-china'
/** what stands for the dynamic parts of routes; the question is looked up, as its id is the method's */
const FILL = { 'stories/[slug]': 'to-lam-in-china', 'sources/[id]': 'analysis' }

/** What the page itself names; a chart is asked for by script once it is seen, and counted apart. */
function scriptsOn(page: Page): { kilobytes: () => Promise<number>; count: () => number } {
  const scripts = new Map<string, Response>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response)
  })
  const kilobytes = async () => {
    const named = (await (await page.request.get(page.url())).text()).match(/[^"\\]+\.js(?=["\\?])/g) ?? []
    const first = [...scripts].filter(([url]) => named.some((path) => url.includes(path)))
    const bodies = await Promise.all(first.map(([, response]) => response.body()))
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000
  }
  return { kilobytes, count: () => scripts.size }
}

for (const route of routesOf('app')) {
  test(`${route} ships at most 300 kB of script at first, beside the charts in sight`, async ({ page }) => {
    await page.goto(`${STORY}/grid`)
    const link = page.getByRole('main').locator('a[href*="/questions/"]').first()
    const question =
      (await link.getAttribute('href'))
        ?.split('/')
        .at(-1)
        ?.replace(/[?#].*/, '') ?? ''
    await page.goto('about:blank')
    const scripts = scriptsOn(page)
    await page.goto(filled(route, { ...FILL, 'questions/[id]': decodeURIComponent(question) }), {
      waitUntil: 'networkidle',
    })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const weight = await scripts.kilobytes()
    expect(weight).toBeGreaterThan(50)
    expect(weight).toBeLessThanOrEqual(SCRIPT_BYTES / 1000)
    test.info().annotations.push({ type: 'kB of script', description: String(Math.round(weight)) })
  })
}

test('a chart is fetched when it comes into sight', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 320 } })
  const scripts = scriptsOn(page)
  await page.goto(STORY, { waitUntil: 'networkidle' })
  await expect(page.locator('.recharts-surface')).toHaveCount(0)
  const before = scripts.count()
  await page.getByRole('figure', { name: 'Findings by kind' }).scrollIntoViewIfNeeded()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  expect(scripts.count()).toBeGreaterThan(before)
  await page.close()
})
