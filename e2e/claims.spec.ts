import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { FIRE, makeStory } from './story-maker'

const CAFE = {
  outlet: 'Relais du Port',
  published: '2031-03-05',
  text: 'The harbour café, Café Øresund, lost 3 boats in the fire at the Tarnby boatyard on 3 March 2031, owner Élodie Crête said.',
}
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const makeClaims = (page: Page, title: string) => makeStory(page, title, [...FIRE, CAFE])
const table = (page: Page) => page.getByRole('grid', { name: 'Claims' })
const box = (page: Page, words: RegExp) => table(page).getByRole('checkbox', { name: words })
const bar = (page: Page) => page.getByRole('toolbar', { name: 'With the chosen claims' })

async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: option }).click()
}

/** The words of the rows, once no filter is still at work. */
async function rowsOf(page: Page): Promise<string[]> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  return table(page).locator('tbody [data-index]').allTextContents()
}

async function giveName(page: Page) {
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) await name.fill('Ada Reader')
}

test('filters, order and columns survive a reload, and a colleague sees the same', async ({ page, browser }) => {
  const story = await makeClaims(page, 'A fire in a table')
  await page.goto(`${story}/claims`)
  await expect(table(page)).toHaveAttribute('aria-rowcount', /\d+/)
  await choose(page, 'Kind', 'Numbers')
  await expect(page).toHaveURL(/kind=quantity/)
  await table(page).getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
  await expect(page).toHaveURL(/sort=value/)
  await expect(table(page).getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Certainty' }).uncheck()
  await page.getByRole('checkbox', { name: 'Question' }).check()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/columns=/)
  const rows = await rowsOf(page)
  expect(rows.map((row) => /(\d+) boats?/.exec(row)?.[1])).toEqual(['3', '9', '14'])

  await page.reload()
  expect(await rowsOf(page)).toEqual(rows)
  await expect(table(page).getByRole('columnheader', { name: 'Certainty' })).toHaveCount(0)
  const colleague = await browser.newPage()
  await colleague.goto(page.url())
  expect(await rowsOf(colleague)).toEqual(rows)
  await expect(colleague.getByRole('columnheader', { name: 'Question' })).toBeVisible()
  await expect(colleague.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'ascending')
  await colleague.close()

  await table(page).getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
  await expect(page).toHaveURL(/sort=-value/)
  await expect(table(page).locator('tbody [data-index]').first()).toContainText('14')
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page).not.toHaveURL(/kind=/)
  await expect(page).toHaveURL(/sort=-value/)
})

test('on a phone the order goes both ways, and on paper it stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const story = await makeClaims(page, 'A fire on a phone')
  await page.goto(`${story}/claims?kind=quantity`)
  await page.getByRole('button', { name: /^Filters and order/ }).click()
  await choose(page, 'Order', 'Value')
  await expect(page).toHaveURL(/sort=value/)
  await choose(page, 'Direction', 'Descending')
  await expect(page).toHaveURL(/sort=-value/)
  await expect(table(page).locator('tbody [data-index]').first()).toContainText('14')
  await choose(page, 'Order', 'Place in the sources')
  await expect(page).not.toHaveURL(/sort=/)
  await expect(page.getByRole('combobox', { name: 'Direction' })).toHaveCount(0)
  await choose(page, 'Order', 'Value')
  await choose(page, 'Direction', 'Descending')
  const rows = await rowsOf(page)
  await page.getByRole('link', { name: 'All rows on paper' }).click()
  await expect(page.getByRole('heading', { name: 'Claims on paper' })).toBeVisible()
  const paper = page.getByRole('table').locator('tbody').getByRole('row')
  await expect(paper).toHaveCount(rows.length)
  await expect(paper.first()).toContainText('14')
  await expectClean(page)
  await page.getByRole('link', { name: 'Back to the claims' }).click()
  await expect(page).toHaveURL(/\/claims\?kind=quantity&sort=-value/)
})

test('phrases and words without accents find claims, and the passages beside them', async ({ page }) => {
  const story = await makeClaims(page, 'A fire with accents')
  await page.goto(`${story}/claims`)
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill('"cafe oresund" BOATS')
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByText(/^2 of \d+ claims/)).toBeVisible()
  await expect(table(page).locator('mark').first()).toHaveText('Café Øresund')

  await search.fill('boats -cafe')
  await expect(page.getByText(/^4 of \d+ claims/)).toBeVisible()
  await expect(table(page)).not.toContainText('Øresund')

  // words that introduce a speaker belong to no claim, but stand in the source
  await search.fill('"harbour office reported"')
  await expect(page.getByText('No claim passes these filters')).toBeVisible()
  const passages = page.getByRole('region', { name: 'In the sources, where no claim stands' })
  await expect(passages.locator('mark')).toHaveText(['harbour office reported'])
  await passages.getByRole('link', { name: /Harbour News/ }).click()
  await expect(page).toHaveURL(/\/sources\/.*at=\d+-\d+/)
  await expect(page.locator('mark')).toHaveText(['harbour office reported'])
  await expect(page.getByRole('button', { name: 'New claim of “harbour office reported”' })).toBeVisible()
})

test('many claims are edited in one go, and one undo takes it all back', async ({ page }) => {
  const story = await makeClaims(page, 'A fire edited at once')
  await page.goto(`${story}/claims?kind=quantity`)
  const all = await rowsOf(page)
  await box(page, /14 boats/).check()
  await box(page, /3 boats/).click({ modifiers: ['Shift'] })
  await expect(bar(page)).toContainText(`3 of ${all.length} claims chosen`)
  await bar(page).getByRole('button', { name: 'Certainty…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'hedged' }).check()
  await dialog.getByRole('textbox', { name: 'Why' }).fill('All three were early counts.')
  await giveName(page)
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('3 claims marked as hedged.').first()).toBeVisible()
  await expect(table(page).getByRole('gridcell', { name: 'hedged' })).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(page.getByText('Taken back: all is as it was before.').first()).toBeVisible()
  await expect(table(page).getByRole('gridcell', { name: 'hedged' })).toHaveCount(0)
  expect(await rowsOf(page)).toEqual(all)
})

test('claims are set aside, listed apart and brought back', async ({ page }) => {
  const story = await makeClaims(page, 'A fire set aside')
  await page.goto(`${story}/claims?kind=role`)
  await page.getByRole('checkbox', { name: /^Choose all 2/ }).check()
  await bar(page).getByRole('button', { name: 'Set aside…' }).click()
  await giveName(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Set aside' }).click()
  await expect(page.getByText('No claim passes these filters')).toBeVisible()
  await choose(page, 'By hand', /^Set aside \(2\)/)
  await expect(table(page).locator('tbody [data-index]')).toHaveCount(2)
  await expect(table(page)).toContainText('Set aside by')
  await box(page, /Mara Holt/).check()
  await bar(page).getByRole('button', { name: 'Bring back…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click()
  await expect(table(page).locator('tbody [data-index]')).toHaveCount(1)
  await page.goto(`${story}/claims?kind=role`)
  await expect(table(page).locator('tbody [data-index]')).toHaveCount(1)
  await expect(table(page)).toContainText('Mara Holt')
})

test('claims are moved to another question, and decided on together', async ({ page }) => {
  const story = await makeClaims(page, 'A fire moved about')
  await page.goto(`${story}/claims?kind=quantity&columns=quote,question,finding`)
  await box(page, /3 boats/).check()
  await bar(page).getByRole('button', { name: 'Move to a question…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('searchbox', { name: 'Find a question' }).fill('how many 14 boats')
  await dialog.getByRole('radio', { name: /^How many boats: A fire/ }).check()
  await giveName(page)
  await dialog.getByRole('button', { name: 'Move' }).click()
  await expect(page.getByText(/1 claim moved to “How many boats/).first()).toBeVisible()
  await expect(table(page).getByRole('gridcell', { name: /How many boats: A fire/ })).toHaveCount(3)

  await page.getByRole('checkbox', { name: /^Choose all 3/ }).check()
  await bar(page).getByRole('button', { name: 'Decide…' }).click()
  await dialog.getByRole('radio', { name: 'Not comparable' }).check()
  await dialog.getByRole('button', { name: 'Decide' }).click()
  await expect(page.getByText('Decided on 1 question: not comparable.').first()).toBeVisible()
  await expect(table(page).getByRole('gridcell', { name: 'Not comparable' })).toHaveCount(3)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Decided on 1 question' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(table(page).getByRole('gridcell', { name: 'Not comparable' })).toHaveCount(0)
})

test('claims are chosen, read and edited by keyboard alone', async ({ page }) => {
  const story = await makeClaims(page, 'A fire by keyboard')
  await page.goto(`${story}/claims?kind=quantity`)
  const total = (await rowsOf(page)).length
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  const first = table(page).locator('input[data-row="0"]')
  for (let stops = 0; stops < 60 && !(await first.evaluate((node) => node === document.activeElement)); stops++)
    await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('Space')
  await expect(first).toBeChecked()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(table(page).locator('input[data-row="1"]')).toBeFocused()
  await expect(bar(page)).toContainText(`2 of ${total} claims chosen`)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toContainText('0 of')
  await page.keyboard.press('Control+a')
  await expect(bar(page)).toContainText(`${total} of ${total} claims chosen`)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(table(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('ArrowLeft')

  const edit = bar(page).getByRole('button', { name: 'Certainty…' })
  for (let stops = 0; stops < 20 && !(await edit.evaluate((node) => node === document.activeElement)); stops++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'denied' }).focus()
  await page.keyboard.press('Space')
  await giveName(page)
  await dialog.getByRole('button', { name: 'Keep it' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${total} claims marked as denied.`).first()).toBeVisible()
  // the focus is back in the table, on the row where one was
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sources\/.*claim=/)
})

async function expectClean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

for (const theme of ['light', 'dark'] as const) {
  test(`no state of the claims has a violation in the ${theme} theme`, async ({ page }) => {
    // a dozen states, each looked through whole
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    const story = await makeClaims(page, `A fire in the ${theme}`)
    await page.goto(`${story}/claims`)
    await expect(page.locator('html')).toHaveClass(new RegExp(theme))
    await rowsOf(page)
    await expectClean(page)
    await page.getByRole('button', { name: 'Columns' }).click()
    await expect(page.getByRole('checkbox', { name: 'Event' })).toBeVisible()
    await expectClean(page)
    await page.keyboard.press('Escape')
    await box(page, /14 boats/)
      .first()
      .check()
    await expectClean(page)
    for (const button of ['Certainty…', 'Move to a question…', 'Decide…', 'Set aside…']) {
      await bar(page).getByRole('button', { name: button }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      if (button.startsWith('Move')) await expect(page.getByText(/^\d+ of [\d,]+ questions?\.$/)).toBeVisible()
      await expectClean(page)
      if (button === 'Set aside…') {
        await giveName(page)
        await page.getByRole('dialog').getByRole('button', { name: 'Set aside' }).click()
      } else await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    for (const filters of ['hand=aside', 'q=reported', 'q=zzzz', 'hand=changed']) {
      await page.goto(`${story}/claims?${filters}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectClean(page)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${story}/claims`)
    await page.getByRole('button', { name: /^Filters and order/ }).click()
    await expectClean(page)
  })
}
