import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { BOATS, FIRE, makeStory, openBoats, paste } from './story-maker'
import { sign, test } from './worker-desk'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectClean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

const history = (page: Page) => page.getByRole('list', { name: 'Changes of this question' }).getByRole('listitem')
const facing = (page: Page) => page.getByRole('region', { name: 'Side by side' })
const panel = (page: Page) => page.locator('#decide')
/** The message at the foot that an action leaves, with its Undo. */
const message = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })
const keys = (page: Page) => page.getByRole('main').click({ position: { x: 4, y: 4 } })

test('two quotes stand side by side with the words that differ, the values and the chains; one key decides', async ({
  page,
}) => {
  const story = await makeStory(page, 'A fire taken apart')
  await openBoats(page, story)
  const sides = facing(page).getByRole('article')
  await expect(sides).toHaveCount(2)
  await expect(facing(page).locator('mark.only-here').filter({ hasText: '14' })).toHaveCount(1)
  await expect(facing(page).locator('mark.only-here').filter({ hasText: '9' })).toHaveCount(1)
  await expect(facing(page).getByText('What would settle it')).toBeVisible()
  const line = page.getByRole('figure', { name: 'On a number line' })
  await expect(line).toContainText('lie 5 apart')
  await line.getByRole('button', { name: 'Show the table' }).click()
  await expect(line.getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Who says it, and through whom' })).toContainText('Mara Holt')
  await expectClean(page)

  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys of this page' })
  await expect(list).toContainText('They only seem to conflict')
  await expectClean(page)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)

  await sign(page, 'Ada Reader')
  await panel(page).getByRole('textbox', { name: 'Note' }).fill('xc: the office counts hulls')
  await expect(panel(page)).toContainText('has not decided yet')
  await keys(page)
  await page.keyboard.press('x')
  await expect(page.getByText('Decided: they only seem to conflict.')).toBeVisible()
  await expect(history(page)).toHaveCount(1)
  await expect(history(page)).toContainText('Ada Reader')
  await expect(history(page)).toContainText('xc: the office counts hulls')
  await expectClean(page)
  await keys(page)
  await page.keyboard.press('u')
  await expect(panel(page)).toContainText('has not decided yet')
})

test('a second reader reads without seeing the first decision, and differing readings ask for a new one', async ({
  page,
}) => {
  const story = await makeStory(page, 'A fire read twice')
  await openBoats(page, story)
  await sign(page, 'Ada Reader')
  await keys(page)
  await page.keyboard.press('2')
  await expect(panel(page)).toContainText('They conflict')
  await sign(page, 'Ben Reader')
  await page.getByRole('link', { name: 'Read it as second reader' }).click()
  await expect(page.getByRole('heading', { name: 'Second reading' })).toBeVisible()
  const article = page.getByRole('main').getByRole('article').first()
  await expect(panel(page)).toContainText('not shown yet')
  await expect(article).not.toContainText('Ada Reader')
  await expect(history(page)).toHaveCount(0)
  await expectClean(page)

  await panel(page)
    .getByRole('radio', { name: /They only seem/ })
    .check()
  await panel(page).getByRole('button', { name: 'Give your reading' }).click()
  await expect(panel(page)).toContainText('The two readings differ: a new decision is needed.')
  await expect(panel(page)).toContainText('Ada Reader')
  await expect(panel(page)).toContainText('Ben Reader')
  await expectClean(page)
  await page.getByRole('link', { name: 'Leave the second reading' }).click()
  await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible()
  await expect(panel(page)).toContainText('a new decision is needed')
  await keys(page)
  await page.keyboard.press('3')
  await expect(panel(page)).toContainText('made again with both readings in view')
})

test('two tabs: the second is told, sees both, and loses nothing', async ({ page, context }) => {
  const story = await makeStory(page, 'A fire in two tabs')
  await openBoats(page, story)
  await sign(page, 'Ada Reader')
  const other = await context.newPage()
  await other.goto(page.url())
  await keys(page)
  await page.keyboard.press('a')
  await expect(panel(page)).toContainText('They agree')

  const note = panel(other).getByRole('textbox', { name: 'Note' })
  await note.fill('Words that must not be lost')
  await keys(other)
  await other.keyboard.press('c')
  const both = other.getByRole('dialog', { name: 'Changed in the meantime' })
  await expect(both).toContainText('They agree')
  await expect(both).toContainText('They conflict')
  await expect(both).toContainText('Words that must not be lost')
  await expectClean(other)
  await both.getByRole('button', { name: 'Close' }).click()
  await expect(note).toHaveValue('Words that must not be lost')
  await keys(other)
  await other.keyboard.press('c')
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expect(history(other)).toHaveCount(2)
  await expect(history(other).first()).toContainText('Words that must not be lost')

  // the same for the name of the question
  await page.getByRole('button', { name: 'Rename the question' }).click()
  const form = page.getByRole('form', { name: 'Rename the question' })
  await other.getByRole('button', { name: 'Rename the question' }).click()
  const otherForm = other.getByRole('form', { name: 'Rename the question' })
  await otherForm.getByRole('textbox', { name: 'The question in your words' }).fill('How many boats burned?')
  await otherForm.getByRole('button', { name: 'Rename' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('How many boats burned?')
  await form.getByRole('textbox', { name: 'The question in your words' }).fill('How many hulls were lost?')
  await form.getByRole('button', { name: 'Rename' }).click()
  const names = page.getByRole('dialog', { name: 'Changed in the meantime' })
  await expect(names).toContainText('How many boats burned?')
  await expect(names).toContainText('How many hulls were lost?')
  await names.getByRole('button', { name: 'Take theirs' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How many boats burned?')
})

test('a question is renamed where it stands, shows the method’s words, and goes back', async ({ page }) => {
  const story = await makeStory(page, 'A fire renamed')
  await openBoats(page, story)
  await sign(page, 'Ada Reader')
  const title = page.getByRole('heading', { level: 1 })
  const before = await title.innerText()
  await page.getByRole('button', { name: 'Rename the question' }).click()
  const words = page.getByRole('textbox', { name: 'The question in your words' })
  await expect(words).toBeFocused()
  await expectClean(page)
  await words.fill('How many boats did the fire take?')
  await page.getByRole('textbox', { name: 'Why' }).fill('plainer')
  await page.keyboard.press('Enter')
  await expect(title).toHaveText('How many boats did the fire take?')
  await expect(page.getByRole('button', { name: 'Rename the question' })).toBeFocused()
  await expect(page.locator('header').filter({ has: title })).toContainText(`The method asks: “${before}”`)
  await expect(history(page)).toContainText('plainer')
  await expectClean(page)
  await page.goto(`${story}/grid?q=fire%20take`)
  await expect(page.getByRole('link', { name: 'How many boats did the fire take?' })).toBeVisible()
  await page.goBack()
  await history(page).getByRole('button', { name: 'Undo: Renamed' }).click()
  await expect(title).toHaveText(before)
})

test('a question is split, merged again, and a claim is moved, taken out and set aside', async ({ page }) => {
  const story = await makeStory(page, 'A fire rearranged')
  await openBoats(page, story)
  await sign(page, 'Ada Reader')
  const address = page.url()
  await page.getByRole('button', { name: 'Split …' }).click()
  const split = page.getByRole('dialog', { name: 'Split the question' })
  await expectClean(page)
  await split.getByRole('button', { name: 'Split' }).click()
  await expect(split.getByRole('alert')).toContainText('No claim is chosen.')
  await split.getByRole('checkbox', { name: /Harbour News/ }).check()
  await split.getByRole('textbox', { name: 'What the new question asks' }).fill('How many hulls does the office count?')
  await split.getByRole('button', { name: 'Split' }).click()
  await expect(message(page, 'The question was split')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Who says it, and through whom' })).not.toContainText('Harbour News')
  await page.goto(`${story}/grid?q=hulls`)
  await page.getByRole('link', { name: 'How many hulls does the office count?' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How many hulls does the office count?')
  await expect(page.getByText('Split off by hand, by Ada Reader')).toBeVisible()
  await expectClean(page)

  await page.getByRole('button', { name: 'Merge …' }).click()
  const merge = page.getByRole('dialog', { name: 'Merge with another question' })
  await merge.getByRole('searchbox').fill('boats')
  await merge.getByRole('radio', { name: /how many boats/i }).check()
  await expectClean(page)
  await merge.getByRole('button', { name: 'Merge' }).click()
  await expect(page).toHaveURL(address)
  await expect(facing(page)).toContainText('Harbour News')
  await expect(history(page).first()).toContainText('Merged')

  const voices = page.getByRole('region', { name: 'Who says it, and through whom' })
  const menu = (item: string) => async () => {
    await voices.getByRole('button', { name: /Change this claim: Harbour News/ }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await menu('Set aside: it is no claim …')()
  await page.getByRole('dialog').getByRole('button', { name: 'Set aside' }).click()
  await expect(voices).not.toContainText('Harbour News')
  await message(page, 'The claim was set aside.').getByRole('button', { name: 'Undo' }).click()
  await expect(voices).toContainText('Harbour News')
  await menu('Take out of this question …')()
  await expectClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click()
  await expect(voices).not.toContainText('Harbour News')
  await message(page, 'The claim was taken out').getByRole('button', { name: 'Undo' }).click()
  await expect(voices).toContainText('Harbour News')
})

test('a claim is moved to another question', async ({ page }) => {
  const story = await makeStory(page, 'A fire with a claim to move')
  await openBoats(page, story)
  await sign(page, 'Ada Reader')
  const voices = page.getByRole('region', { name: 'Who says it, and through whom' })
  await voices.getByRole('button', { name: /Change this claim: Harbour News/ }).click()
  await page.getByRole('menuitem', { name: 'Move to another question …' }).click()
  const move = page.getByRole('dialog', { name: 'Move the claim' })
  const target = move.getByRole('radio').first()
  await target.check()
  const words = (await target.getAttribute('data-text')) as string
  await move.getByRole('button', { name: 'Move' }).click()
  await expect(voices).not.toContainText('Harbour News')
  await expect(history(page).first()).toContainText(`to “${words}”`)
})

/** The addresses of the questions about boats, as the grid has them. */
async function boatQuestions(page: Page, story: string): Promise<string[]> {
  await page.goto(`${story}/grid?q=boats`)
  const links = page.getByRole('link', { name: BOATS })
  await expect(links.first()).toBeVisible()
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(found.filter((href) => href.includes('/questions/')))]
}

/** Who answers each of these questions. */
async function askedOf(page: Page, hrefs: string[]): Promise<string[]> {
  const texts: string[] = []
  for (const href of hrefs) {
    await page.goto(href)
    texts.push(await page.getByRole('region', { name: 'Who says it, and through whom' }).innerText())
  }
  return texts
}

const both = (text: string) => FIRE.every(({ outlet }) => text.includes(outlet))

test('two claims judged different stay apart in a later run, until that is undone', async ({ page }) => {
  const story = await makeStory(page, 'A fire and two counts')
  await openBoats(page, story)
  await sign(page, 'Ada Reader')
  expect((await askedOf(page, await boatQuestions(page, story))).some(both)).toBe(true)
  await openBoats(page, story)
  await facing(page).getByRole('button', { name: 'Judge these different …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Judge these two different' })
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Boats are not hulls')
  await expectClean(page)
  await dialog.getByRole('button', { name: 'They are different' }).click()
  await expect(message(page, 'Judged different.')).toBeVisible()
  expect((await askedOf(page, await boatQuestions(page, story))).some(both)).toBe(false)

  await page.goto(`${story}/import`)
  await paste(page, {
    outlet: 'Coast Radio',
    published: '2031-03-05',
    text: 'The fire at the Tarnby boatyard on 3 March 2031 destroyed 14 boats, its owner said on Wednesday.',
  })
  const later = await boatQuestions(page, story)
  const texts = await askedOf(page, later)
  expect(texts.some((text) => text.includes('Coast Radio'))).toBe(true)
  expect(texts.some(both)).toBe(false)

  await page.goto(later[texts.findIndex((text) => FIRE.some(({ outlet }) => text.includes(outlet)))] as string)
  await expect(history(page).first()).toContainText('Boats are not hulls')
  await history(page)
    .first()
    .getByRole('button', { name: /^Undo: Judged different/ })
    .click()
  await expect(message(page, 'The change was taken back.')).toBeVisible()
  expect((await askedOf(page, await boatQuestions(page, story))).some(both)).toBe(true)
})
