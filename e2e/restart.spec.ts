import { expect } from 'playwright/test'
import { test } from './own-desk'
import { paste } from './story-maker'

const STORY = '/stories/to-lam-in-china'

test('a sixth article brings a new finding, and a decision on it outlives a restart', async ({ page, desk }) => {
  await page.goto(desk.at(`${STORY}/grid?finding=conflict`))
  await expect(page.getByRole('heading', { level: 1, name: 'Grid' })).toBeVisible()
  const before = await page.getByRole('rowheader').count()

  await page.goto(desk.at(`${STORY}/import`))
  await paste(page, {
    outlet: 'Delta Courier',
    published: '2024-08-22',
    text: 'To Lam took office after Nguyen Phu Trong died on July 21, 2024. The guests left Beijing by train.',
  })
  await page.getByRole('link', { name: 'See the findings' }).click()
  await page.goto(desk.at(`${STORY}/grid?finding=conflict`))
  const fresh = page.getByRole('row').filter({ hasText: 'July 21, 2024' })
  await expect(fresh).toBeVisible()
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(before)

  await fresh.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText('July 21, 2024')
  await page.getByRole('radio', { name: /They conflict/ }).check()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Reader')
  await page.getByRole('textbox', { name: 'Note' }).fill('Only one of them can be right.')
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(page.getByText('Decided: they conflict.')).toBeVisible()
  const address = new URL(page.url()).pathname

  await desk.restart()
  await page.goto(desk.at(address))
  const panel = page.locator('dl').filter({ hasText: 'A person' })
  await expect(panel).toContainText('Ada Reader')
  await expect(panel).toContainText('Only one of them can be right.')
  await expect(page.getByRole('button', { name: 'Your name: Ada Reader' })).toBeVisible()
})
