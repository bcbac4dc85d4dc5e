import { expect } from 'playwright/test'
import { test } from './big-desk'

/** Rows in sight and a few around them, of six thousand. */
const MOUNTED = 60

test('six thousand claims are a table of a few rows, which the address leads back to', async ({ page, bigDesk }) => {
  await page.goto(bigDesk.at('/claims'))
  const table = page.getByRole('grid', { name: 'Claims' })
  await expect(table).toHaveAttribute('aria-rowcount', '6001')
  const rows = table.locator('tbody [data-index]')
  expect(await rows.count()).toBeLessThan(MOUNTED)

  const last = table.locator('input[data-row="5999"]')
  await table.locator('input[data-row="0"]').focus()
  // keys work once the page has woken up
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(last).toBeAttached({ timeout: 500 })
  }).toPass()
  await expect(last).toBeFocused()
  await expect(table.locator('[data-index="5999"]')).toHaveAttribute('aria-rowindex', '6001')
  expect(await rows.count()).toBeLessThan(MOUNTED)
  await expect(page).toHaveURL(/row=59\d\d/)

  const row = Number(new URL(page.url()).searchParams.get('row'))
  await page.reload()
  await expect(table.locator(`[data-index="${row}"]`)).toBeInViewport()
  await expect(table.locator(`[data-index="${row}"] [aria-busy]`)).toHaveCount(0)
  expect(await rows.count()).toBeLessThan(MOUNTED)
})

test('all that pass a filter are chosen, in sight or not', async ({ page, bigDesk }) => {
  await page.goto(bigDesk.at('/claims?kind=date'))
  const table = page.getByRole('grid', { name: 'Claims' })
  const total = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(total).toBeGreaterThan(MOUNTED)
  const bar = page.getByRole('toolbar', { name: 'With the chosen claims' })
  const words = total.toLocaleString('en-GB')
  await table.getByRole('checkbox', { name: /^Choose all/ }).click()
  await expect(bar).toContainText(`${words} of ${words} claims chosen`)
  await page.getByRole('combobox', { name: 'Certainty', exact: true }).click()
  await page.getByRole('option', { name: 'hedged' }).click()
  await expect(bar).toContainText('0 of')
})

test('on paper are all that pass, not those in sight alone', async ({ page, bigDesk }) => {
  await page.goto(bigDesk.at('/claims?kind=date'))
  const total = Number(await page.getByRole('grid', { name: 'Claims' }).getAttribute('aria-rowcount')) - 1
  expect(total).toBeGreaterThan(MOUNTED)
  await page.getByRole('link', { name: 'All rows on paper' }).click()
  // a thousand rows take a busy computer their time
  await expect(page.getByRole('heading', { name: 'Claims on paper' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(total)
})
