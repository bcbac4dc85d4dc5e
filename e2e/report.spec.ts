import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { BOATS, makeStory } from './story-maker'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectClean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

const lead = (page: Page) => page.getByRole('textbox', { name: 'Lead' })
const chosen = (page: Page) => page.getByRole('list', { name: 'Findings of the brief' }).getByRole('listitem')
const brief = (page: Page) => page.getByRole('article', { name: 'The brief' })
/** The first line speaks of the lead, the second of the findings. */
const allKept = (page: Page, line: 0 | 1) =>
  expect(page.getByRole('main').getByRole('status').nth(line)).toHaveText('All is kept.')

/** Opens the report of a story; where nobody gave a name yet, gives one. */
async function openReport(page: Page, report: string) {
  await page.goto(report)
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible()
  const name = page.getByRole('main').getByRole('textbox', { name: 'Your name' })
  await expect(lead(page).or(name)).toBeVisible()
  if (!(await name.isVisible())) return
  await expectClean(page)
  await name.fill('Ada Reader')
  await page.getByRole('button', { name: 'Write the report' }).click()
  await expect(lead(page)).toBeVisible()
}

test('a brief is written by keyboard: lead, findings, order, words; it stands on the page and in the file', async ({
  page,
}) => {
  const report = `${await makeStory(page, 'A fire to report')}/report`
  await openReport(page, report)
  await expectClean(page)

  await lead(page).focus()
  await page.keyboard.type('Two papers count the boats, and differ.')
  await page.keyboard.press('Tab')
  await allKept(page, 0)
  await expect(brief(page)).toContainText('Two papers count the boats, and differ.')

  await page.getByRole('button', { name: 'Begin with none' }).press('Enter')
  await expect(page.getByText('Nothing is chosen yet')).toBeVisible()
  await expect(brief(page)).toContainText('No findings chosen')
  const add = page.getByRole('list', { name: 'Findings to add' }).getByRole('button')
  const first = (await add.nth(0).getAttribute('aria-label'))?.replace('Add: ', '') ?? ''
  await add.nth(0).press('Enter')
  await expect(chosen(page)).toHaveCount(1)
  await expect(add.nth(0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveCount(2)

  const down = chosen(page)
    .nth(0)
    .getByRole('button', { name: /^Move down/ })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(chosen(page).nth(1)).toContainText(first)
  await expect(
    chosen(page)
      .nth(1)
      .getByRole('button', { name: /^Move down/ }),
  ).toBeFocused()
  await chosen(page).nth(1).getByRole('textbox').fill('The *harbour* counts hulls.')
  await page.keyboard.press('Tab')
  await allKept(page, 1)
  await expectClean(page)
  const headings = brief(page)
    .getByRole('region', { name: /^Findings/ })
    .getByRole('heading', { level: 4 })
  await expect(headings).toHaveCount(2)
  await expect(headings.nth(1)).toHaveText(first)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download Dossier (Markdown)' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain('Two papers count the boats, and differ.')
  expect(file).toContain('> The \\*harbour\\* counts hulls.')
  expect(file.split('## Appendix')[0]?.match(/^### /gm)).toHaveLength(2)

  await page.reload()
  await expect(lead(page)).toHaveValue('Two papers count the boats, and differ.')
  await expect(chosen(page).nth(1)).toContainText(first)
  await page.getByRole('button', { name: `Take out: ${first}` }).click()
  await expect(chosen(page)).toHaveCount(1)
  const taken = page.getByRole('listitem').filter({ hasText: 'Taken out of the brief.' })
  await taken.getByRole('button', { name: 'Undo' }).click()
  await expect(chosen(page).nth(1).getByRole('textbox')).toHaveValue('The *harbour* counts hulls.')
})

test('every number of the brief leads to the words, their place and the hash of their text', async ({ page }) => {
  const report = `${await makeStory(page, 'A fire with receipts')}/report`
  await openReport(page, report)
  const region = brief(page).getByRole('region', { name: /^Conflicts/ })
  await expect(region.getByRole('link', { name: /^\d+ of \d+ questions$/ })).toHaveAttribute('href', /finding=conflict/)
  await expect(region.getByRole('link', { name: /2 reports, 2 origins/ }).first()).toHaveAttribute('href', /questions/)
  await region
    .getByRole('link', { name: /^Receipt \d+: .*14 boats/ })
    .first()
    .click()
  const receipt = page.locator(`li${new URL(page.url()).hash}`)
  await expect(receipt).toBeInViewport()
  await expect(receipt).toContainText(/14 boats.*Tarnby Post.*characters \d+–\d+.*SHA-256 [0-9a-f]{12}/s)
  const hash = (await receipt.locator('code').textContent()) ?? '–'
  await expect(brief(page).getByRole('region', { name: 'Sources' })).toContainText(`SHA-256 ${hash}`)
  await receipt.getByRole('link', { name: /Tarnby Post/ }).click()
  await expect(page.locator('a.claim-mark[data-chosen]').first()).toBeInViewport()
})

test('open points lead to where they are mended, and the paper shows the brief alone', async ({ page }) => {
  const report = `${await makeStory(page, 'A fire left open')}/report`
  await openReport(page, report)
  const open = page.getByRole('region', { name: 'Still open' })
  await expect(open).toContainText('2 sources of 2 without an archived copy')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeHidden()
  await expect(open).toBeHidden()
  await expect(brief(page).getByRole('heading', { level: 2, name: 'A fire left open' })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await open.getByRole('link', { name: BOATS }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: BOATS })).toBeVisible()
})

test('two windows on one lead: the second is shown both, and no word is lost', async ({ page, context }) => {
  const report = `${await makeStory(page, 'A fire told twice')}/report`
  await openReport(page, report)
  const other = await context.newPage()
  await openReport(other, report)
  await lead(other).fill('Written in the second window.')
  await lead(other).blur()
  await allKept(other, 0)

  await lead(page).fill('Written in the first window.')
  await lead(page).blur()
  const both = page.getByRole('dialog', { name: 'Changed in the meantime' })
  await expect(both).toContainText('Written in the first window.')
  await expect(both).toContainText('Written in the second window.')
  await expectClean(page)
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expect(both).toBeHidden()
  await expect(brief(page)).toContainText('Written in the first window.')

  await lead(other).fill('And again in the second.')
  await lead(other).blur()
  await other.getByRole('button', { name: 'Take theirs' }).click()
  await expect(lead(other)).toHaveValue('Written in the first window.')
  await other.close()
})

test('what was not kept when the desk stopped is there when it runs again', async ({ page }) => {
  const report = `${await makeStory(page, 'A fire in the dark')}/report`
  await openReport(page, report)
  await page.context().setOffline(true)
  await lead(page).fill('Written while nothing answered.')
  await lead(page).blur()
  await expect(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible()
  await page.context().setOffline(false)
  await page.reload()
  await expect(lead(page)).toHaveValue('Written while nothing answered.')
  await expect(page.getByText('What you wrote before and was not kept is back.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep it now' }).click()
  await allKept(page, 0)
})

test('the address that the report had before leads to it', async ({ page }) => {
  await page.goto('/stories/to-lam-in-china/brief')
  await expect(page).toHaveURL(/\/report$/)
})
