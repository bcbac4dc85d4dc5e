import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'

const STORY = '/stories/to-lam-in-china'
const PAGES = {
  stories: '/',
  'new story': '/import',
  method: '/method',
  'no such page': '/nowhere',
  overview: STORY,
  grid: `${STORY}/grid`,
  'grid, nothing found': `${STORY}/grid?q=zzzz`,
  review: `${STORY}/review`,
  'review, decided': `${STORY}/review?show=decided`,
  'review, nothing found': `${STORY}/review?q=zzzz`,
  claims: `${STORY}/claims`,
  stances: `${STORY}/stances`,
  sources: `${STORY}/sources`,
  reader: `${STORY}/sources/analysis`,
  import: `${STORY}/import`,
  report: `${STORY}/report`,
  history: `${STORY}/history`,
  'history, nothing found': `${STORY}/history?kind=none`,
}
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** `hanging`: a list is open that hangs outside the landmarks of the page, as an open native list would. */
async function expectClean(page: Page, hanging = false) {
  const axe = new AxeBuilder({ page }).withTags(RULES)
  const { violations } = await (hanging ? axe.disableRules(['region']) : axe).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme })

    for (const [name, path] of Object.entries(PAGES)) {
      test(`${name} has no violation`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('html')).toHaveClass(new RegExp(theme))
        await expectClean(page)
      })
    }

    test('a question, open and with its neighbours, has no violation', async ({ page }) => {
      await page.goto(`${STORY}/grid?finding=apparent`)
      await page.getByRole('rowheader').getByRole('link').first().click()
      await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible()
      await expectClean(page)
    })

    test('dialogs, menus, lists and tables of charts have no violation', async ({ page }) => {
      await page.goto(STORY)
      const closed = page.getByRole('button', { name: 'Show the table' })
      for (let left = await closed.count(); left > 0; left--) {
        await closed.first().click()
        await expect(closed).toHaveCount(left - 1)
      }
      await expectClean(page)
      await page.getByRole('button', { name: /your name/i }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectClean(page)
      await page.keyboard.press('Escape')
      await page.goto(`${STORY}/grid`)
      await page.getByRole('combobox', { name: 'Finding' }).click()
      await expect(page.getByRole('option', { name: 'Agreement' })).toBeVisible()
      await expectClean(page, true)
      await page.goto(`${STORY}/sources/analysis`)
      await page.locator('a.claim-mark').first().click()
      await expect(page.getByRole('dialog', { name: 'Claims at this place' })).toBeVisible()
      await expectClean(page)
    })
  })
}

test('the first stop of the keyboard leads past the head of the page', async ({ page }) => {
  await page.goto(STORY)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})

test('the theme one chooses stays', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveClass(/light/)
  await page.getByRole('button', { name: 'Change between light and dark' }).click()
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.goto('/method')
  await expect(page.locator('html')).toHaveClass(/dark/)
})

test('nothing sticks out of a phone', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  for (const path of Object.values(PAGES)) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect([path, content]).toEqual([path, window])
  }
  await page.close()
})
