import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { makeStory, openBoats } from './story-maker'

const lines = (page: Page) => page.getByRole('list', { name: 'Changes' }).getByRole('listitem')

async function clean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function decide(page: Page, choice: RegExp, note: string) {
  await page.getByRole('radio', { name: choice }).check()
  await page.getByLabel('Note').fill(note)
  const name = page.getByRole('main').getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) await name.fill('Ada Reader')
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(page.getByText(note).first()).toBeVisible()
}

test('every change says who, when, from what to what and why, and is undone from there', async ({ page }) => {
  const story = await makeStory(page, 'A fire with a history')
  await page.goto(`${story}/history`)
  await expect(page.getByText('Nobody has changed anything yet')).toBeVisible()
  await clean(page)

  await openBoats(page, story)
  await decide(page, /They conflict/, 'Both counted the same night.')
  await decide(page, /They agree/, 'One of them misread.')
  await page.goto(`${story}/history`)
  await expect(lines(page)).toHaveCount(2)
  const newest = lines(page).first()
  await expect(newest).toContainText('Ada Reader')
  await expect(newest.getByRole('time')).toBeVisible()
  await expect(newest).toContainText(/From.*conflict/i)
  await expect(newest).toContainText(/To.*agree/i)
  await expect(newest).toContainText('One of them misread.')
  await clean(page)

  await newest.getByRole('button', { name: /^Undo: / }).click()
  await expect(lines(page)).toHaveCount(3)
  await expect(lines(page).first()).toContainText('Undone: ')
  await expect(lines(page).nth(1)).toContainText('undone since')
  await expect(lines(page).first().getByRole('button')).toHaveCount(0)

  // the bar of the story says what it would do, and does it
  await page.getByRole('button', { name: /^Redo: / }).click()
  await expect(lines(page)).toHaveCount(4)
  await expect(lines(page).first()).toContainText('Done again: ')
  await page
    .getByRole('button', { name: /^Undo: / })
    .first()
    .focus()
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(5)
})

test('one person and one kind of change can be shown, and the address keeps it', async ({ page, browser }) => {
  const story = await makeStory(page, 'A fire with two kinds of change')
  await openBoats(page, story)
  await decide(page, /They conflict/, 'Both counted the same night.')
  await page.goto(`${story}/stances`)
  await page.getByLabel('Add a proposition').fill('The boatyard will move')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: '“The boatyard will move”' })).toBeVisible()
  await page.goto(`${story}/history`)
  await expect(lines(page)).toHaveCount(2)
  await page.getByRole('combobox', { name: 'What' }).click()
  await page.getByRole('option', { name: 'Propositions' }).click()
  await expect(page).toHaveURL(/kind=proposition/)
  await expect(lines(page)).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 of 2 changes')
  const colleague = await browser.newPage()
  await colleague.goto(page.url())
  await expect(lines(colleague)).toHaveCount(1)
  await expect(lines(colleague)).toContainText('The boatyard will move')
  await colleague.close()
  await page.goto(`${story}/history?person=Nobody`)
  await expect(page.getByText('No change fits these filters')).toBeVisible()
  await clean(page)
})
