import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './own-desk'

const SAMPLE = '/stories/to-lam-in-china'

// a server of one’s own has to start first
test.describe.configure({ timeout: 120_000 })
const steps = (page: Page) => page.getByRole('complementary', { name: 'First steps' })

test('three steps lead through the sample: look, open the first conflict, decide it', async ({ page, desk }) => {
  await page.goto(desk.at('/'))
  await page.getByRole('link', { name: /^To Lam/ }).click()
  await expect(steps(page).getByRole('status')).toContainText('Step 1 of 3')
  await steps(page).getByRole('button', { name: 'I have looked' }).click()
  await expect(steps(page).getByRole('status')).toContainText('Step 2 of 3')
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
  expect((await axe.analyze()).violations).toEqual([])
  await steps(page).getByRole('link', { name: 'Open the first conflict' }).click()
  await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible()
  await expect(steps(page).getByRole('status')).toContainText('Step 3 of 3')
  await page.getByRole('radio', { name: /They conflict/ }).check()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Reader')
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(steps(page).getByRole('status')).toContainText('That is the whole way')
  await expect(steps(page).getByRole('link', { name: 'Start your own story' })).toHaveAttribute('href', '/import')
  await steps(page).getByRole('button', { name: 'Close the first steps' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible()
  await expect(steps(page)).toHaveCount(0)
})

test('skipped steps stay away, block nothing while they are there, and can be had again', async ({ page, desk }) => {
  await page.goto(desk.at(SAMPLE))
  await expect(steps(page)).toBeVisible()
  // the page under them can be used as if they were not there
  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible()
  await steps(page).getByRole('button', { name: 'Skip the first steps' }).click()
  await expect(steps(page)).toHaveCount(0)
  await page.goto(desk.at(SAMPLE))
  await expect(page.getByRole('list', { name: 'At a glance' })).toBeVisible()
  await expect(steps(page)).toHaveCount(0)
  await page.goto(desk.at('/'))
  await page.getByRole('link', { name: 'First steps, in three' }).click()
  await expect(steps(page).getByRole('status')).toContainText('Step 1 of 3')
})
