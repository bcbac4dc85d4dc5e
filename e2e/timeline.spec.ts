import { expect, type Page } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { FERRY } from './ferry-story'
import { test } from './journey'
import { makeStory } from './story-maker'

test.describe.configure({ mode: 'serial' })

let story = ''

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage()
  story = await makeStory(page, 'Days of the Skarholm ferry', FERRY)
  await page.close()
})

const dates = (page: Page) => page.getByRole('figure', { name: 'Dated claims' })
const toll = (page: Page) => page.getByRole('figure', { name: /^How many passengers/ })
const known = (page: Page) => page.getByRole('figure', { name: 'Published, and first reported' })

test('from the count behind a date one click leads to the quotes', async ({ page }) => {
  await page.goto(`${story}/timeline`)
  const link = dates(page).getByRole('link', { name: /claims? in \d+ sources: .*2012/ })
  const count = Number((await link.textContent())?.match(/^\d+/)?.[0])
  expect(count).toBeGreaterThan(1)
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/moment=/)
  const quotes = page.locator('#words').getByRole('list').first().locator(':scope > li')
  await expect(quotes).toHaveCount(count)
  await expectCleanInBoth(page)
  await quotes.first().getByRole('link').click()
  await expect(page.locator('a.claim-mark[data-chosen]').first()).toBeInViewport()
})

test('each chart has a table with the same rows and counts', async ({ page }) => {
  await page.goto(`${story}/timeline`)
  const links = dates(page)
    .getByRole('list')
    .getByRole('link', { name: /^\d+ claims?/ })
  const drawn = await links.evaluateAll((all) =>
    all.map((link) => [link.getAttribute('href'), link.textContent?.match(/^\d+/)?.[0]]),
  )
  expect(drawn.length).toBeGreaterThan(1)
  await dates(page).getByRole('button', { name: 'Show the table' }).click()
  const cells = dates(page).getByRole('table').getByRole('link')
  const told = await cells.evaluateAll((all) => all.map((cell) => [cell.getAttribute('href'), cell.textContent]))
  expect(told.toSorted()).toEqual(drawn.toSorted())

  const marks = await toll(page)
    .getByRole('list', { name: /^Numbers: / })
    .getByRole('link')
    .count()
  expect(marks).toBe(3)
  await toll(page).getByRole('button', { name: 'Show the table' }).click()
  await expect(toll(page).getByRole('table').getByRole('rowheader')).toHaveText([
    /40 passengers/,
    /52 passengers/,
    /61 passengers/,
  ])
  await known(page).getByRole('button', { name: 'Show the table' }).click()
  await expect(known(page).getByRole('table').getByRole('rowheader')).toHaveCount(FERRY.length)
  await expectCleanInBoth(page)
})

test('an update and a dispute are told apart, in words and in their shapes', async ({ page }) => {
  await page.goto(`${story}/timeline`)
  await expect(toll(page)).toContainText('2 updates, 1 dispute')
  const items = toll(page).getByRole('listitem')
  const update = items.filter({
    hasText: /^Update: 52 passengers \(Harbour News, 6 March 2031\) replaces 40 passengers/,
  })
  await expect(update).toHaveCount(1)
  const dispute = items.filter({ hasText: /^Dispute: .*cannot both be true/ })
  await expect(dispute).toHaveAttribute('data-tone', 'conflict')
  await expect(update).toHaveAttribute('data-tone', 'apparent')
  const shape = (line: typeof update) => line.locator('svg').first().innerHTML()
  expect(await shape(update)).not.toBe(await shape(dispute))
  await expect(toll(page).locator('path[data-tone="conflict"]')).toHaveAttribute('stroke-dasharray', /\d/)
  await expect(toll(page).locator('path[data-tone="apparent"]').first()).not.toHaveAttribute('stroke-dasharray', /\d/)
  await dispute.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How many passengers')
})

test('who came out before the fact is not said to have left it out', async ({ page }) => {
  await page.goto(`${story}/timeline`)
  const before = known(page).getByRole('link', { name: /: Island Weekly, Published before the fact$/ })
  const count = Number((await before.getAttribute('aria-label'))?.match(/^\d+/)?.[0])
  expect(count).toBeGreaterThan(0)
  await expect(known(page).getByRole('link', { name: /: Island Weekly, Could have known/ })).toHaveCount(0)
  await before.click()
  await expect(page).toHaveURL(/source=.*known=before/)
  const facts = page.locator('#facts')
  await expect(facts.getByText(/^published before the fact \(3 March 2031\)$/)).toHaveCount(count)
  await expectCleanInBoth(page)
  await page.goto(`${story}/timeline`)
  await known(page)
    .getByRole('link', { name: /: Coast Courier, Could have known/ })
    .click()
  await expect(
    facts
      .getByText(
        /could have known from 7 March 2031: first reported by Harbour News|could have known from 5 March 2031: first reported by Tarnby Post/,
      )
      .first(),
  ).toBeVisible()
})

test('the filters stand in the address and narrow what is shown', async ({ page }) => {
  await page.goto(`${story}/timeline`)
  await page.getByRole('combobox', { name: 'Source' }).press('Enter')
  await page.getByRole('option', { name: 'Island Weekly' }).click()
  await expect(page).toHaveURL(/source=/)
  await expect(dates(page)).toContainText('2012')
  await expect(dates(page)).not.toContainText('3 March 2031')
  await expect(page.getByText('No count that changes or is disputed passes these filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(dates(page)).toContainText('3 March 2031')
  await page.goto(`${story}/timeline?kind=role`)
  await expect(page.getByText('Nothing here is dated')).toBeVisible()
  await expectCleanInBoth(page)
})

test('nothing sticks out of a phone', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  await page.goto(`${story}/timeline`)
  await expect(toll(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.close()
})
