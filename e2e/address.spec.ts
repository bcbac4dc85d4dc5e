import { expect, type Page } from 'playwright/test'
import { test } from './journey'

const STORY = '/stories/to-lam-in-china'

async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

/** The words of all such cells, once no filter is still at work. */
async function wordsOf(page: Page, role: 'rowheader' | 'gridcell') {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  return page.getByRole(role).allTextContents()
}

test('the address of a filtered grid opens the same rows for someone else', async ({ page, browser }) => {
  await page.goto(`${STORY}/grid`)
  const rowsOf = async (on: Page) => Number(await on.getByRole('grid').getAttribute('aria-rowcount'))
  const all = await rowsOf(page)
  await choose(page, 'Finding', 'Agreement')
  await expect(page).toHaveURL(/finding=agreement/)
  await choose(page, 'Kind', 'Dates')
  await expect(page).toHaveURL(/kind=date/)
  await expect(page.getByRole('status').filter({ hasText: /of \d+ questions/ })).toBeVisible()
  const rows = await wordsOf(page, 'rowheader')
  expect(rows.length).toBeGreaterThan(0)
  expect(await rowsOf(page)).toBeLessThan(all)

  const colleague = await browser.newPage()
  await colleague.goto(page.url())
  await expect(colleague.getByRole('combobox', { name: 'Kind' })).toContainText('Dates')
  expect(await wordsOf(colleague, 'rowheader')).toEqual(rows)
  await colleague.close()
})

test('words typed without accents or capitals find claims, and the address keeps them', async ({ page }) => {
  await page.goto(`${STORY}/claims`)
  await page.getByRole('searchbox', { name: 'Search' }).fill('RÁILWAY')
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByRole('status').filter({ hasText: /of \d+ claims(?! chosen)/ })).toBeVisible()
  const cells = await wordsOf(page, 'gridcell')
  expect(cells.join(' ')).toMatch(/railway/i)
  await page.reload()
  expect(await wordsOf(page, 'gridcell')).toEqual(cells)
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page).not.toHaveURL(/q=/)
})

test('a pair of sources leads to the questions they share', async ({ page }) => {
  await page.goto(STORY)
  const link = page.getByRole('link', { name: / agree on \d+ questions?$/ }).first()
  const count = Number((await link.getAttribute('aria-label'))?.match(/(\d+) questions?$/)?.[1])
  await link.click()
  await expect(page).toHaveURL(/source=[^&]+,[^&]+&between=agree/)
  // a row for each question, and one for the heads
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count + 1))
  await page.getByRole('button', { name: 'Show all sources' }).click()
  await expect(page).not.toHaveURL(/between/)
})

test('a claim can be pointed at: its address marks it in the text', async ({ page, browser }) => {
  await page.goto(`${STORY}/claims?finding=conflict`)
  await page.getByRole('gridcell').getByRole('link').first().click()
  await expect(page).toHaveURL(/claim=/)
  const marked = await page.locator('a.claim-mark[data-chosen]').allTextContents()
  expect(marked.length).toBeGreaterThan(0)
  const colleague = await browser.newPage()
  await colleague.goto(page.url())
  expect(await colleague.locator('a.claim-mark[data-chosen]').allTextContents()).toEqual(marked)
  await colleague.close()
})

test('pressing a mark tells who says it and leads to its question', async ({ page }) => {
  await page.goto(`${STORY}/claims?finding=conflict`)
  await page.getByRole('gridcell').getByRole('link').first().click()
  await page.locator('a.claim-mark[data-chosen]').first().press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Claims at this place' })
  await expect(sheet.getByRole('list', { name: 'Who says it' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.locator('a.claim-mark[data-tone="conflict"]').first().click()
  await expect(sheet.getByText('Conflict').first()).toBeVisible()
  await sheet.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/questions\//)
})
