import { expect } from 'playwright/test'
import { test } from './journey'

const STORY = '/stories/to-lam-in-china'

test.beforeEach(async ({ page }) => {
  await page.goto(STORY)
})

test('numbers of other visits only seem to conflict, and the card says which visits', async ({ page }) => {
  const seeming = page.getByRole('region', { name: 'They only seem to' })
  const card = seeming
    .getByRole('article')
    .filter({ hasText: /14 (agreements|deals)/ })
    .first()
  await expect(card).toContainText('13')
  await expect(card).toContainText(/more than a dozen/i)
  await expect(card).toContainText('different event')
  await expect(card).toContainText('2022')
  await card.getByRole('link', { name: 'Take it apart' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/how many/i)
  await expect(page.getByRole('main')).toContainText(/2022/)
  await expect(page.getByText('Only seems to conflict').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'On a number line' })).toBeVisible()
})

test('1924 and 1925 stand side by side with what each of them dates', async ({ page }) => {
  const card = page.getByRole('article').filter({ hasText: '1924' }).filter({ hasText: '1925' }).first()
  await expect(card).toBeVisible()
  await expect(card).toContainText('on the date')
  await card.getByRole('link', { name: 'Take it apart' }).click()
  const answers = page.getByRole('main')
  await expect(answers).toContainText('1924')
  await expect(answers).toContainText('1925')
  await expect(answers).toContainText(/because/)
})

test('the lurch that one voice fears and another denies is set against each other, with the chain of voices', async ({
  page,
}) => {
  const conflicts = page.getByRole('region', { name: 'They conflict' })
  const card = conflicts.getByRole('article').filter({ hasText: /lurch/ })
  await expect(card).toContainText('rejects')
  await expect(card).toContainText('overblown')
  await expect(card).toContainText(/DW › .*Abuza/)
  await expect(card).toContainText(/hedges|asserts/)
  await card.getByRole('link', { name: 'Who stands where' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stances' })).toBeVisible()
  await expect(page.getByText(/› DW › .*Abuza/).first()).toBeVisible()
})

test('an office that the record gives otherwise is a conflict with the record', async ({ page }) => {
  const conflicts = page.getByRole('region', { name: 'They conflict' })
  const card = conflicts
    .getByRole('article')
    .filter({ hasText: /Dong Jun/ })
    .first()
  await expect(card).toContainText('against the record')
  await expect(card).toContainText(/national security/i)
  await expect(card).toContainText(/national defen[sc]e/i)
  await expect(card.getByRole('img', { name: 'Reference source' })).toBeVisible()
})

test('both kinds of finding get the same room', async ({ page }) => {
  const widths = await Promise.all(
    ['They conflict', 'They only seem to'].map(async (name) => {
      const box = await page.getByRole('region', { name }).getByRole('article').first().boundingBox()
      return box?.width
    }),
  )
  expect(widths[0]).toBeGreaterThan(0)
  expect(widths[0]).toBe(widths[1])
})

test('from a count one click leads to the quotes behind it', async ({ page }) => {
  const tally = page.getByRole('link', { name: /Conflicts of \d+ questions/ })
  const count = Number((await tally.textContent())?.match(/^\d+/)?.[0])
  expect(count).toBeGreaterThan(0)
  await tally.click()
  await expect(page).toHaveURL(/finding=conflict/)
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveCount(count)
  await page.getByRole('row').getByRole('gridcell').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/sources\/.*claim=/)
  await expect(page.locator('a.claim-mark[data-chosen]').first()).toBeInViewport()
})

test('every chart has a table twin with links to what it counts', async ({ page }) => {
  const figure = page.getByRole('figure', { name: 'Findings by kind' })
  await figure.getByRole('button', { name: 'Show the table' }).click()
  const table = figure.getByRole('table')
  await expect(table.getByRole('row')).not.toHaveCount(0)
  await table.getByRole('link').first().click()
  await expect(page).toHaveURL(/kind=.*finding=|finding=.*kind=/)
})
