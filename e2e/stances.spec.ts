import { expect } from 'playwright/test'
import { test } from './journey'
import { makeStory } from './story-maker'

const PLAN = [
  {
    outlet: 'Tarnby Post',
    published: '2031-04-02',
    text: 'The boatyard will move, says council\n\nCouncil Chair Mara Holt opened the new quay on Monday. She said that the boatyard will move to the north quay. Critics said that the boatyard will move nowhere.',
  },
  {
    outlet: 'Harbour News',
    published: '2031-04-02',
    text: 'No move for the yard\n\nThe embattled Mara Holt, the council’s loudest voice, spoke on Tuesday. It is not true that the boatyard will move to the north quay, the harbour office said.',
  },
]
const READING = 'The boatyard will move to the north quay'

test('a proposition shows as bars with a table twin, and its headlines beside their bodies', async ({ page }) => {
  const story = await makeStory(page, 'A yard that may move', PLAN)
  await page.goto(`${story}/stances`)
  await expect(page.getByText('No proposition yet')).toBeVisible()
  await page.getByLabel('Add a proposition').fill(READING)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const region = page.getByRole('region', { name: `“${READING}”`, exact: true })
  await expect(region).toBeVisible()
  const chart = region.getByRole('figure', { name: 'Who takes it, who rejects it' })
  await expect(chart).toContainText(/\d of 2 sources print it as true or likely, \d of 2 print a rejection/)
  await chart.getByRole('button', { name: 'Show the table' }).click()
  await expect(chart.getByRole('table').getByRole('rowheader')).not.toHaveCount(0)
  await chart.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/claims\?.*stance=/)
  await page.goto(`${story}/stances`)
  const beside = region.getByRole('region', { name: /^Headline beside body/ })
  await expect(beside.getByRole('columnheader')).toHaveText(['Source', 'Headline', 'Body'])
  await expect(beside.getByRole('rowheader')).not.toHaveCount(0)
})

test('words for the same person stand side by side, each a way to its place', async ({ page }) => {
  const story = await makeStory(page, 'A leader in two papers', PLAN)
  await page.goto(`${story}/stances`)
  const words = page.getByRole('region', { name: 'Words for Mara Holt' })
  await expect(words).toContainText('Council Chair Mara Holt')
  await expect(words).toContainText('embattled Mara Holt')
  await words.getByRole('link', { name: /embattled/ }).click()
  await expect(page).toHaveURL(/\/sources\/.*claim=/)
  await expect(page.locator('a.claim-mark[data-chosen]').first()).toContainText('Mara Holt')
})
