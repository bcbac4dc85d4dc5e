import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { BOATS, makeStory } from './story-maker'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to, search, or do' })
const field = (page: Page) => palette(page).getByRole('combobox')
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name })

async function clean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function open(page: Page) {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
}

test('it is fetched when it is asked for, opens by button or key, and goes to pages', async ({ page }) => {
  const story = await makeStory(page, 'A fire and a palette')
  await page.goto(story)
  await page.getByRole('button', { name: 'Go to' }).click()
  await expect(field(page)).toBeFocused()
  await clean(page)
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Go to' })).toBeFocused()
  await open(page)
  await page.keyboard.type('hist')
  await expect(option(page, /^History/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/history$/)
})

test('questions, sources and claims are found by words without accents, and opened', async ({ page }) => {
  const story = await makeStory(page, 'A fire to search')
  await page.goto(story)
  await open(page)
  await page.keyboard.type('BÓATS many')
  await option(page, BOATS).first().click()
  await expect(page.getByRole('heading', { level: 1, name: BOATS })).toBeVisible()
  await open(page)
  await page.keyboard.type('harbour news')
  await expect(option(page, /^Harbour News/).first()).toBeVisible()
  await clean(page)
  await field(page).fill('destroyed 9 boats')
  await palette(page).getByRole('group', { name: 'Claims' }).getByRole('option').first().click()
  await expect(page).toHaveURL(/\/sources\/.*claim=/)
  await open(page)
  await page.keyboard.type('zzzz')
  await expect(palette(page).getByText('Nothing has these words')).toBeVisible()
  await clean(page)
})

test('it does what can be done: the theme, the keys, the review, undo', async ({ page }) => {
  const story = await makeStory(page, 'A fire and its actions')
  await page.goto(story)
  await open(page)
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveClass(/dark/)
  await open(page)
  await page.keyboard.type('keys of this')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keys of this page' })).toContainText('Ctrl + K')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await open(page)
  await page.keyboard.type('start the rev')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review$/)
  await open(page)
  await page.keyboard.type('redo')
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is nothing to redo.')).toBeVisible()
})

test('outside a story it leads to the stories', async ({ page }) => {
  await makeStory(page, 'A fire found from outside')
  await page.goto('/method')
  await open(page)
  await page.keyboard.type('found from outside')
  await option(page, 'A fire found from outside').click()
  await expect(page.getByRole('heading', { level: 1, name: 'A fire found from outside' })).toBeVisible()
})
