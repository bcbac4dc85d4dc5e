import { expect } from 'playwright/test'
import { test } from './journey'
import { makeStory, openBoats } from './story-maker'

test('a person decides by keyboard, sees both voices, and takes it back', async ({ page }) => {
  const story = await makeStory(page, 'A fire to decide on')
  await openBoats(page, story)
  const form = page.getByRole('group', { name: 'Your decision' })
  await form.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(form.getByRole('radio', { name: /only seem to conflict/i })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('The harbour office counts hulls only.')
  const name = page.getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) await name.fill('Ada Reader')
  await page.getByRole('button', { name: 'Decide', exact: true }).focus()
  await page.keyboard.press('Enter')

  await expect(page.getByText('Decided: they only seem to conflict.')).toBeVisible()
  const panel = page.locator('dl').filter({ hasText: 'The method' })
  await expect(panel).toContainText('Conflict')
  await expect(panel).toContainText('They only seem to conflict')
  await expect(panel).toContainText('The harbour office counts hulls only.')

  await page.goto(story)
  await expect(page.getByRole('region', { name: 'They only seem to' }).getByRole('article')).toContainText('Decided by')
  await page.goto('/')
  const card = page.getByRole('article').filter({ hasText: 'A fire to decide on' })
  await expect(card.getByRole('link', { name: /1 ?Only seems to conflict/ })).toBeVisible()
  await openDecided(page, story)
  await page.getByRole('button', { name: 'Undo the decision' }).click()
  await expect(page.getByText('has not decided yet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo the decision' })).toHaveCount(0)
})

async function openDecided(page: import('playwright/test').Page, story: string) {
  await page.goto(`${story}/grid?decided=yes`)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible()
}

test('a decision can be undone from the message, and the one before returns', async ({ page }) => {
  const story = await makeStory(page, 'A fire decided twice')
  await openBoats(page, story)
  const decide = async (choice: RegExp) => {
    await page.getByRole('radio', { name: choice }).check()
    const name = page.getByRole('textbox', { name: 'Your name' })
    if (await name.isVisible()) await name.fill('Ada Reader')
    await page.getByRole('button', { name: 'Decide', exact: true }).click()
  }
  await decide(/They conflict/)
  await expect(page.getByText('Decided: they conflict.')).toBeVisible()
  await decide(/Not comparable/)
  const message = page.getByRole('listitem').filter({ hasText: 'Decided: not comparable.' })
  const history = page.getByRole('list', { name: 'Changes of this question' })
  await expect(history.getByRole('listitem')).toHaveCount(2)
  await expect(history.getByRole('listitem').first()).toContainText('from “They conflict” to “Not comparable”')
  await message.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The decision was taken back.')).toBeVisible()
  await expect(page.locator('dl').filter({ hasText: 'A person' })).toContainText('They conflict')
  await expect(history.getByRole('listitem')).toHaveCount(1)
})

test('a tag by hand stands beside the suggestion and can be taken back', async ({ page }) => {
  const story = await makeStory(page, 'A fire and a reading')
  await page.goto(`${story}/stances`)
  await page.getByLabel('Add a proposition').fill('The boatyard will move')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: '“The boatyard will move”' })).toBeVisible()
  const byHand = page.getByRole('region', { name: 'Tag a passage by hand' })
  await byHand.getByRole('button', { name: 'Tag', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^reports/ }).check()
  const name = dialog.getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) await name.fill('Ada Reader')
  await dialog.getByRole('button', { name: 'Keep the tag' }).click()
  await expect(dialog).toHaveCount(0)
  const reading = page.getByRole('region', { name: '“The boatyard will move”' })
  await expect(reading).toContainText('By hand: reports')
  await reading.getByRole('button', { name: 'Undo the tag' }).click()
  await expect(reading).not.toContainText('By hand')
})
