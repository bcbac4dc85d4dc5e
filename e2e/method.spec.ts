import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'playwright/test'
import { test } from './journey'

const STORY = '/stories/to-lam-in-china'

test('a suggestion names its rule and how often it was right, and leads to what the rule does', async ({ page }) => {
  await page.goto(`${STORY}/grid?finding=apparent&kind=quantity`)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible()
  const rule = page.getByRole('link', { name: /^[a-z]+\.[a-z-]+$/ }).first()
  const id = (await rule.textContent()) ?? ''
  await expect(page.getByText(/right in \d+ of \d+ checked cases?|not checked in any case yet/).first()).toBeVisible()
  await rule.click()
  await expect(page).toHaveURL(new RegExp(`/method#rule-${id.replace('.', '-')}$`))
  const card = page.locator(`#rule-${id.replace('.', '-')}`)
  await expect(card).toBeInViewport()
  await expect(card).toContainText('What it gets wrong')
})

test('the page has every rule with its measure, and the score card as a table', async ({ page }) => {
  await page.goto('/method')
  const rules = page.getByRole('region', { name: 'The rules, and how often they are right' })
  const cards = rules.getByRole('group')
  expect(await cards.count()).toBeGreaterThan(15)
  for (const card of await cards.all())
    await expect(card).toContainText(/right in \d+ of \d+ checked|not checked in any case yet/i)
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Score card' }).click()
  await expect(page).toHaveURL(/#score-card$/)
  const table = page.getByRole('region', { name: 'Score card' }).getByRole('table')
  await expect(table).toBeInViewport()
  await expect(table.getByRole('columnheader', { name: 'Words alone' })).toBeVisible()
  for (const row of (await table.getByRole('row').all()).slice(1)) await expect(row).toContainText(/-?\d\.\d\d/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test(`the page is clean and fits, ${colorScheme}, ${width} wide, at a rule one was sent to`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      const page = await context.newPage()
      await page.goto('/method#rule-quantity-bounds')
      await expect(page.locator('#rule-quantity-bounds')).toBeInViewport()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(sticksOut).toBe(0)
      await context.close()
    })
  }
}
