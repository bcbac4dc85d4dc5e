import { expect, type Page } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { FERRY } from './ferry-story'
import { test } from './journey'
import { makeStory } from './story-maker'

test.describe.configure({ mode: 'serial' })

let story = ''

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage()
  story = await makeStory(page, 'Voices of the Skarholm ferry', FERRY)
  await page.close()
})

const words = (page: Page) => page.locator('#words')
const quotes = (page: Page) => words(page).getByRole('list').first().getByRole('listitem').filter({ hasText: '“' })
const figure = (page: Page) => page.getByRole('figure', { name: 'From source to voice' })

test('a line of the graph leads to just the quotes that it counts, and on to the text', async ({ page }) => {
  await page.goto(`${story}/voices`)
  const line = figure(page).getByRole('link', { name: /^Harbour News quotes Mara Holt: \d+ claim/ })
  const count = Number((await line.getAttribute('aria-label'))?.match(/(\d+) claim/)?.[1])
  expect(count).toBeGreaterThan(0)
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/voice=mara\+holt&by=source/)
  await expect(page.getByRole('heading', { level: 2, name: 'Mara Holt, in Harbour News' })).toBeVisible()
  await expect(quotes(page)).toHaveCount(count)
  await quotes(page).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/sources\/.*claim=/)
  await expect(page.locator('a.claim-mark[data-chosen]').first()).toBeInViewport()
})

test('the table says what the drawing shows, line for line', async ({ page }) => {
  await page.goto(`${story}/voices`)
  const lines = figure(page).getByRole('group', { name: 'Who quotes whom' }).getByRole('link')
  await expect(lines).not.toHaveCount(0)
  const drawn = await lines.evaluateAll((all) =>
    all.map((line) => [line.getAttribute('href'), line.getAttribute('aria-label')?.match(/(\d+) claims?$/)?.[1]]),
  )
  await figure(page).getByRole('button', { name: 'Show the table' }).click()
  const cells = figure(page)
    .getByRole('table')
    .getByRole('link', { name: /^\d+ claims?: / })
  await expect(cells).toHaveCount(drawn.length)
  expect(await cells.evaluateAll((all) => all.map((cell) => [cell.getAttribute('href'), cell.textContent]))).toEqual(
    drawn,
  )
})

test('a voice has a page part of its own: whose words, in which sources, through whom', async ({ page }) => {
  await page.goto(`${story}/voices`)
  await page.getByRole('link', { name: /claims? of Mara Holt$/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Mara Holt', exact: true })).toBeVisible()
  for (const outlet of ['Tarnby Post', 'Harbour News', 'Skarholm View']) await expect(words(page)).toContainText(outlet)
  await expect(words(page).getByText('Contradicts itself')).toBeVisible()
  await expectCleanInBoth(page)
  await words(page).getByRole('link', { name: 'Close' }).click()
  await expect(words(page)).toHaveCount(0)
})

test('two papers that cite each other on one question are found', async ({ page }) => {
  await page.goto(`${story}/voices`)
  const circles = page.getByRole('region', { name: 'Circular reporting' })
  await expect(
    circles.getByRole('heading', { name: 'Harbour News cites Tarnby Post cites Harbour News' }),
  ).toBeVisible()
  await expect(circles).toContainText('The ring closes on one question')
  await circles.getByRole('link', { name: /captain had ignored the warning\?$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('captain')
})

test('two reports of one voice are one origin', async ({ page }) => {
  await page.goto(`${story}/voices`)
  const origins = page.getByRole('region', { name: 'Many reports, few origins' })
  const card = origins
    .getByRole('listitem')
    .filter({ hasText: /radio had been switched off/ })
    .first()
  await expect(card).toContainText('2 reports, 1 origin')
  await expect(card).toContainText('Mara Holt is the origin in 2 sources')
})

test('unnamed voices have their denominator, and the name that another source gives', async ({ page }) => {
  await page.goto(`${story}/voices`)
  const part = page.getByRole('region', { name: 'Unnamed voices' }).first()
  const row = part.getByRole('row').filter({ hasText: 'Tarnby Post' })
  await expect(row).toContainText(/[1-9]\d* of \d+/)
  const count = Number((await row.getByRole('link').textContent())?.match(/^\d+/)?.[0])
  const pair = part.getByRole('listitem').filter({ hasText: 'Without a name' })
  await expect(pair.first()).toContainText('Jon Brekke')
  await expect(pair.first()).toContainText('Officials')
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Unnamed voices in Tarnby Post' })).toBeVisible()
  await expect(quotes(page)).toHaveCount(count)
})

test('voices are found by name, and the address keeps it', async ({ page }) => {
  await page.goto(`${story}/voices`)
  await page.getByRole('searchbox', { name: 'Find a voice' }).fill('brekke')
  await expect(page.getByText(/^1 of \d+ voices$/)).toBeVisible()
  await expect(page).toHaveURL(/q=brekke/)
  await page.reload()
  await expect(page.getByText(/^1 of \d+ voices$/)).toBeVisible()
})

test('drawing and table break no rule of access', async ({ page }) => {
  await page.goto(`${story}/voices`)
  await expect(figure(page).getByRole('group', { name: 'Who quotes whom' })).toBeVisible()
  await expectCleanInBoth(page)
  await figure(page).getByRole('button', { name: 'Show the table' }).click()
  await expect(figure(page).getByRole('table')).toBeVisible()
  await expectCleanInBoth(page)
})

test('on a phone the graph is a list that leads to the same words', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  await page.goto(`${story}/voices`)
  await expect(figure(page).getByRole('group', { name: 'Who quotes whom' })).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await figure(page)
    .getByRole('link', { name: /Mara Holt/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: /Mara Holt/ })).toBeVisible()
  await page.close()
})
