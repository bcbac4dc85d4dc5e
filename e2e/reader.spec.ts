import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { FIRE, makeStory } from './story-maker'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectClean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

/** Makes the story of the fire and opens its first source in the reader. */
async function openPost(page: Page, title: string): Promise<string> {
  const story = await makeStory(page, title)
  await page.goto(`${story}/sources/tarnby-post`)
  await expect(page.getByRole('button', { name: 'New claim' })).toBeVisible()
  return page.url()
}

async function giveName(page: Page) {
  const name = page.getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) await name.fill('Ada Reader')
}

/** Selects words of the text as a mouse would leave them. */
async function select(page: Page, words: string) {
  await page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('[data-start]')].find((p) => p.textContent?.includes(wanted))
    if (!paragraph) throw new Error(`no paragraph has “${wanted}”`)
    const place = (at: number) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      let left = at
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (left <= length) return [node, left] as const
        left -= length
      }
      throw new Error('past the end')
    }
    const start = paragraph.textContent?.indexOf(wanted) ?? 0
    document.getSelection()?.setBaseAndExtent(...place(start), ...place(start + wanted.length))
  }, words)
}

const mark = (page: Page, words: string | RegExp) => page.locator('a.claim-mark').filter({ hasText: words }).first()

async function openClaim(page: Page, words: string | RegExp) {
  await mark(page, words).click()
  return page.getByRole('dialog', { name: 'Claims at this place' })
}

test('words that are selected with the mouse become a claim with a value and a question', async ({ page }) => {
  await openPost(page, 'A fire to read')
  await select(page, 'fire chief Mara Holt')
  await page.getByRole('button', { name: 'Claim these words' }).click()
  const panel = page.getByRole('region', { name: 'A new claim' })
  await expect(panel.getByLabel('What is claimed')).toHaveValue('fire chief Mara Holt')
  await expect(panel.getByLabel('What is claimed')).toBeFocused()
  await expectClean(page)
  await panel.getByLabel('What is claimed').fill('Mara Holt is the fire chief.')
  await panel.getByRole('combobox', { name: 'Type of value' }).click()
  await page.getByRole('option', { name: 'An office somebody holds' }).click()
  await panel.getByRole('textbox', { name: 'Office' }).fill('fire chief')
  await panel.getByRole('button', { name: 'Add the claim' }).click()
  await expect(panel.getByRole('textbox', { name: 'Person' })).toBeFocused()
  await expect(panel.getByText('Say who holds the office.')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Person' }).fill('Mara Holt')
  await panel.getByRole('searchbox', { name: 'Search the questions' }).fill('boats')
  await panel
    .getByRole('radio', { name: /how many boats/i })
    .first()
    .check()
  await panel.getByRole('radio', { name: 'None yet' }).check()
  await giveName(page)
  await panel.getByRole('button', { name: 'Add the claim' }).click()
  await expect(page.getByText('The claim was added.')).toBeVisible()
  await expect(panel).toHaveCount(0)
  await expect(page.locator('a.claim-mark:focus')).toContainText('fire chief Mara Holt')
  const sheet = await openClaim(page, 'fire chief Mara Holt')
  await expect(sheet.getByText('Added by', { exact: false })).toBeVisible()
  await expect(sheet.getByText('Mara Holt is the fire chief.')).toBeVisible()
  await expectClean(page)
})

test('words are chosen and made a claim with the keyboard alone, and the claim is undone', async ({ page }) => {
  await openPost(page, 'A fire by keyboard')
  await page.getByRole('button', { name: 'New claim' }).focus()
  await page.keyboard.press('Enter')
  const picker = page.getByRole('region', { name: 'Choose the words of a new claim' })
  await expect(picker.getByLabel('Find words of the text')).toBeFocused()
  await page.keyboard.type('the fire began')
  await expect(picker.getByRole('status')).toContainText('1 place found')
  await expectClean(page)
  const last = picker.getByRole('slider', { name: 'Last word' })
  await expect(last).toHaveAttribute('aria-valuetext', 'began')
  for (let stops = 0; stops < 12 && !(await last.evaluate((node) => node === document.activeElement)); stops++)
    await page.keyboard.press('Tab')
  await expect(last).toBeFocused()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
  await expect(last).toHaveAttribute('aria-valuetext', 'store.')
  await page.keyboard.press('ArrowRight')
  await expect(picker.locator('mark')).toHaveText('The fire began in the paint store.')
  await page.keyboard.press('ArrowLeft')
  await expect(picker.locator('mark')).toHaveText('The fire began in the paint')
  await page.keyboard.press('End')
  await picker.getByRole('button', { name: 'Make a claim of these words' }).press('Enter')
  const statement = page.getByRole('region', { name: 'A new claim' }).getByLabel('What is claimed')
  await expect(statement).toBeFocused()
  await expect(statement).toHaveValue('The fire began in the paint store.')
  await giveName(page)
  await page.getByRole('button', { name: 'Add the claim' }).press('Enter')
  const message = page.getByRole('listitem').filter({ hasText: 'The claim was added.' })
  await expect(message).toBeVisible()
  await expect(page.getByRole('img', { name: 'edited by a person' })).toHaveCount(1)
  await message.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('The edit was taken back.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'edited by a person' })).toHaveCount(0)
})

test('a claim is edited in place beside what the method said, set aside, and brought back', async ({ page }) => {
  await openPost(page, 'A fire put in other words')
  await (await openClaim(page, 'destroyed 14 boats')).getByRole('button', { name: 'Edit' }).first().click()
  const panel = page.getByRole('region', { name: 'Edit this claim' })
  await panel.getByRole('combobox', { name: 'Certainty' }).click()
  await page.getByRole('option', { name: 'hedged' }).click()
  await panel.getByRole('button', { name: 'Add a voice' }).click()
  const voices = panel.getByRole('group', { name: 'Who says it' })
  await voices
    .getByRole('combobox', { name: /^Voice \d+$/ })
    .last()
    .fill('the night watchman')
  await panel.getByLabel('Why').fill('He saw it from the pier.')
  await giveName(page)
  await panel.getByRole('button', { name: 'Keep the change' }).click()
  await expect(page.getByText('The claim was changed.')).toBeVisible()
  const sheet = await openClaim(page, 'destroyed 14 boats')
  await expect(sheet.getByText('Changed by', { exact: false })).toBeVisible()
  await expect(sheet.getByText('the night watchman')).toBeVisible()
  await expect(sheet.getByText(/^Before:/)).toContainText('stated')
  await sheet.getByRole('button', { name: 'Set aside' }).first().click()
  await page.getByRole('region', { name: 'Set this claim aside' }).getByRole('button', { name: 'Set it aside' }).click()
  const aside = page.getByRole('region', { name: 'Set aside', exact: true })
  await expect(aside).toContainText('destroyed 14 boats')
  await expectClean(page)
  await aside.getByRole('button', { name: /^Bring it back/ }).click()
  await expect(aside).toHaveCount(0)
})

test('two tabs that edit one claim: the second is shown both and loses nothing', async ({ page, context }) => {
  const reader = await openPost(page, 'A fire in two tabs')
  const other = await context.newPage()
  await other.goto(reader)
  const edit = async (tab: Page, statement: string) => {
    await (await openClaim(tab, 'destroyed 14 boats')).getByRole('button', { name: 'Edit' }).first().click()
    const panel = tab.getByRole('region', { name: 'Edit this claim' })
    await panel.getByLabel('What is claimed').fill(statement)
    await giveName(tab)
    return panel
  }
  const late = await edit(other, 'Fourteen boats burned, hulls and all.')
  const first = await edit(page, 'Fourteen boats were lost.')
  await first.getByRole('button', { name: 'Keep the change' }).click()
  await expect(page.getByText('The claim was changed.')).toBeVisible()
  await late.getByRole('button', { name: 'Keep the change' }).click()
  const both = other.getByRole('dialog', { name: 'Changed in the meantime' })
  await expect(both.getByRole('region', { name: 'Yours, not kept yet' })).toContainText('hulls and all')
  await expect(both).toContainText('Fourteen boats were lost.')
  await expectClean(other)
  await both.getByRole('button', { name: 'Close' }).click()
  await expect(late.getByLabel('What is claimed')).toHaveValue('Fourteen boats burned, hulls and all.')
  await late.getByRole('button', { name: 'Keep the change' }).click()
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expect(other.getByText('The claim was changed.')).toBeVisible()
  await page.reload()
  await expect((await openClaim(page, 'destroyed 14 boats')).getByText('hulls and all').first()).toBeVisible()
})

test('a newer text: claims that changed are shown, edits follow their words, orphans are listed', async ({ page }) => {
  const reader = await openPost(page, 'A fire that was updated')
  const hedge = async (words: string) => {
    await (await openClaim(page, words)).getByRole('button', { name: 'Edit' }).first().click()
    const panel = page.getByRole('region', { name: 'Edit this claim' })
    await panel.getByLabel('Scope').fill('the whole yard')
    await giveName(page)
    await panel.getByRole('button', { name: 'Keep the change' }).click()
    await expect(panel).toHaveCount(0)
  }
  await hedge('destroyed 14 boats')
  await hedge('began in the paint store')
  const text = FIRE[0]?.text ?? ''
  const newer = `Updated at noon.\n\n${text.replace('14 boats', '17 boats').replace('began in the paint store', 'began in a paint store')}`
  await page.getByRole('button', { name: 'Newer text' }).click()
  const dialog = page.getByRole('dialog', { name: 'The article was updated' })
  await expectClean(page)
  await dialog.getByLabel('The text as it reads now').fill(text)
  await dialog.getByRole('button', { name: 'Replace the text' }).press('Enter')
  await expect(dialog.getByText('This is the very text that the source has already')).toBeVisible()
  await dialog.getByLabel('The text as it reads now').fill(newer)
  await dialog.getByRole('button', { name: 'Replace the text' }).press('Enter')
  await expect(page.getByText('Version 2 of the text holds now.')).toBeVisible()
  await expect(page).toHaveURL(/versions\?from=1&to=2/)
  const claims = page.getByRole('region', { name: 'Claims' })
  await expect(claims.getByRole('listitem').first()).toContainText('another value14 boats → 17 boats')
  await expect(page.getByRole('region', { name: 'Words' }).locator('ins').filter({ hasText: '17' })).toBeVisible()
  await expectClean(page)

  await page.goto(reader)
  const orphans = page.getByRole('region', { name: 'Without a place in this text' })
  await expect(orphans.getByRole('listitem')).toHaveCount(1)
  await expect(orphans).toContainText('14 boats')
  await expect(
    (await openClaim(page, 'began in a paint store')).getByText('Changed by', { exact: false }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expectClean(page)

  await page.getByRole('link', { name: /^Version 1/ }).click()
  await expect(page.getByText('to read only')).toBeVisible()
  await expect(page.getByText('destroyed 14 boats')).toBeVisible()
  await expect(page.getByRole('button', { name: 'New claim' })).toHaveCount(0)
  await expectClean(page)

  await page.goto(reader)
  await orphans.getByRole('button', { name: /^Put on a claim/ }).click()
  const choice = page.getByRole('dialog', { name: 'Put it on another claim' })
  await choice
    .getByRole('radio', { name: /17 boats/ })
    .first()
    .check()
  await expectClean(page)
  await choice.getByRole('button', { name: 'Put it there' }).press('Enter')
  await expect(page.getByText('It is about that claim now.')).toBeVisible()
  await expect(orphans).toHaveCount(0)
  await expect((await openClaim(page, '17 boats')).getByText('Changed by', { exact: false }).first()).toBeVisible()
})
