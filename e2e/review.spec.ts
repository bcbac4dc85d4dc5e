import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { test as onOwnDesk } from './own-desk'
import { makeStory, type Pasted } from './story-maker'

/** Four things to decide: two numbers, a date and an office that the sources give differently. */
const FLOOD: Pasted[] = [
  {
    outlet: 'Wendle Courier',
    published: '2031-05-12',
    text: 'The flood in Wendle on 10 May 2031 damaged 240 houses, mayor Ines Roth said. The flood in Wendle on 10 May 2031 killed 12 sheep, the farmers said.',
  },
  {
    outlet: 'Lower Valley Radio',
    published: '2031-05-12',
    text: 'The flood in Wendle on 10 May 2031 damaged 90 houses, the fire service said. The flood in Wendle on 10 May 2031 killed 31 sheep, the council said.',
  },
]

const NAME = 'Ada Reader'

async function clean(page: Page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

const item = (page: Page) => page.getByRole('main').getByRole('article')
const title = (page: Page) => item(page).getByRole('heading', { level: 2 })
const queue = (page: Page) => page.getByRole('navigation', { name: 'Queue' }).getByRole('link')
const said = (page: Page) => page.getByRole('main').getByRole('status')

async function giveName(page: Page) {
  const unset = page.getByRole('button', { name: 'Set your name' })
  if (!(await unset.isVisible())) return
  await unset.click()
  await page.getByRole('dialog').getByLabel('Name').fill(NAME)
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** A story of its own with its review open. */
async function startReview(page: Page, heading: string, named = true) {
  const story = await makeStory(page, heading, FLOOD)
  if (named) await giveName(page)
  await page.goto(`${story}/review`)
  await expect(title(page)).toBeVisible()
}

test('one after the other is decided with a key, and each can be undone and done again', async ({ page }) => {
  await startReview(page, 'A flood decided by key')
  const all = await queue(page).count()
  expect(all).toBeGreaterThan(1)
  const first = await title(page).textContent()
  await expect(item(page).getByRole('blockquote')).toHaveCount(2)
  await clean(page)

  await page.keyboard.press('j')
  await expect(title(page)).not.toHaveText(first ?? '')
  await expect(page).toHaveURL(/at=/)
  await expect(title(page)).toBeFocused()
  await page.keyboard.press('k')
  await expect(title(page)).toHaveText(first ?? '')

  await page.keyboard.press('n')
  await page.keyboard.type('Both count the same houses, jack.')
  await page.keyboard.press('Escape')
  await expect(title(page)).toBeFocused()
  await expect(title(page)).toHaveText(first ?? '')
  await page.keyboard.press('c')
  await expect(said(page)).toHaveText(`Decided: they conflict. 1 of ${all} decided.`)
  await expect(page.getByText(`1 of ${all} decided`, { exact: true })).toBeVisible()
  await expect(queue(page)).toHaveCount(all - 1)
  await expect(title(page)).not.toHaveText(first ?? '')
  await expect(title(page)).toBeFocused()

  await page.keyboard.press('u')
  await expect(said(page)).toContainText('Undone')
  await expect(title(page)).toHaveText(first ?? '')
  await expect(page.getByText(`0 of ${all} decided`, { exact: true })).toBeVisible()
  await page.keyboard.press('Shift+U')
  await expect(said(page)).toContainText('Done again')
  await expect(page.getByText(`1 of ${all} decided`, { exact: true })).toBeVisible()

  await page.getByRole('combobox', { name: 'Show' }).click()
  await page.getByRole('option', { name: 'Decided' }).click()
  await expect(page).toHaveURL(/show=decided/)
  await expect(title(page)).toHaveText(first ?? '')
  await expect(item(page)).toContainText('Both count the same houses, jack.')
  await expect(item(page)).toContainText(`Decided by ${NAME}`)
  await clean(page)
})

test('on a phone what is to be decided comes first, and the filters open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startReview(page, 'A flood on a phone')
  const show = page.getByRole('combobox', { name: 'Show' })
  await expect(show).toHaveCount(0)
  expect((await title(page).boundingBox())?.y).toBeLessThan(450)
  await page.getByRole('button', { name: 'Filters' }).click()
  await show.click()
  await page.getByRole('option', { name: 'All' }).click()
  await expect(page).toHaveURL(/show=all/)
  await expect(page.getByRole('button', { name: 'Filters (1 on)' })).toBeVisible()
  await clean(page)
})

test('all of it decided says what to do next', async ({ page }) => {
  await startReview(page, 'A flood all decided')
  const all = await queue(page).count()
  for (let left = all; left > 0; left--) {
    await expect(queue(page)).toHaveCount(left)
    await page.keyboard.press(left % 2 ? 'x' : 'a')
    await expect(page.getByText(`${all - left + 1} of ${all} decided`, { exact: true })).toBeVisible()
  }
  await expect(page.getByText('All of it is decided')).toBeVisible()
  await clean(page)
  await page.keyboard.press('u')
  await expect(title(page)).toBeFocused()
  await page.keyboard.press('d')
  await page.getByRole('link', { name: 'Go to the brief' }).click()
  await expect(page).toHaveURL(/\/report$/)
})

test('keys rest while one writes, with a modifier, and where they are turned off', async ({ page }) => {
  await startReview(page, 'A flood with keys off')
  const all = await queue(page).count()
  const first = (await title(page).textContent()) ?? ''
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  await page.keyboard.type('jacx')
  await expect(page).toHaveURL(/q=jacx/)
  await expect(page.getByText('Nothing fits these filters')).toBeVisible()
  await page.getByRole('link', { name: 'Clear the filters' }).click()
  await expect(title(page)).toHaveText(first)
  for (const combined of ['Control+a', 'Alt+c', 'Control+x']) await page.keyboard.press(combined)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys of this page' })
  for (const does of [
    'Next',
    'Previous',
    'They agree',
    'They conflict',
    'seem',
    'Not comparable',
    'note',
    'Undo',
    'Redo',
    'Search',
    'Open',
  ])
    await expect(list).toContainText(new RegExp(does, 'i'))
  await clean(page)
  await page.keyboard.press('c')
  await list.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await page.keyboard.press('c')
  await page.keyboard.press('j')
  await page.reload()
  await page.keyboard.press('c')
  await page.keyboard.press('j')
  await expect(title(page)).toHaveText(first)
  await expect(queue(page)).toHaveCount(all)
  await page.getByRole('button', { name: 'Keys' }).click()
  await list.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(title(page)).not.toHaveText(first)
})

onOwnDesk('the name is asked for once, with the decision waiting', async ({ browser, desk }) => {
  const context = await browser.newContext({ baseURL: desk.at('') })
  const page = await context.newPage()
  await startReview(page, 'A flood and a name', false)
  const all = await queue(page).count()
  await page.keyboard.press('a')
  await expect(item(page).getByRole('alert')).toContainText('Give your name')
  const name = item(page).getByRole('textbox', { name: 'Your name' })
  await expect(name).toBeFocused()
  await clean(page)
  await page.keyboard.type(NAME)
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect(said(page)).toContainText(`1 of ${all} decided`)
  await expect(name).toHaveCount(0)
  await context.close()
})

test('the address opens the same place for somebody else, and Enter opens the question', async ({ page, browser }) => {
  await startReview(page, 'A flood for two')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/at=/)
  const here = (await title(page).textContent()) ?? ''
  const colleague = await browser.newPage()
  await colleague.goto(page.url())
  await expect(title(colleague)).toHaveText(here)
  await colleague.close()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/questions\//)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(here)
})

test('two tabs decide on one thing: the second is told and shown both', async ({ page, context }) => {
  await startReview(page, 'A flood in two tabs')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(title(other)).toHaveText((await title(page).textContent()) ?? '')
  await page.keyboard.press('a')
  await expect(said(page)).toContainText('Decided: they agree')

  const asked = (await title(other).textContent()) ?? ''
  await other.keyboard.press('n')
  await other.keyboard.type('They count two streets apart.')
  await other.keyboard.press('Escape')
  await other.keyboard.press('x')
  const both = other.getByRole('dialog', { name: 'Changed in the meantime' })
  await expect(both.getByRole('region', { name: 'Yours, not kept yet' })).toContainText('They count two streets apart.')
  await expect(both.getByRole('region', { name: NAME })).toContainText('They agree')
  await clean(other)
  await other.keyboard.press('Escape')
  await expect(both).toHaveCount(0)
  await expect(item(other).getByRole('textbox', { name: 'Note' })).toHaveValue('They count two streets apart.')
  await title(other).focus()
  await other.keyboard.press('x')
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expect(said(other)).toContainText('Decided: they only seem to conflict.')
  await other.goto(`${new URL(other.url()).pathname}?show=decided`)
  await expect(title(other)).toHaveText(asked)
  await expect(item(other)).toContainText('They count two streets apart.')
})
