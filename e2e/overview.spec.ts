import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { FIRE, makeStory, openBoats, paste } from './story-maker'

const SAMPLE = '/stories/to-lam-in-china'
const next = (page: Page) => page.getByRole('region', { name: 'What to do next' })
const glance = (page: Page) => page.getByRole('list', { name: 'At a glance' })
const decide = async (page: Page, choice: RegExp) => {
  await page.getByRole('radio', { name: choice }).check()
  const name = page.getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) await name.fill('Ada Reader')
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
}

for (const [name, viewport] of [
  ['a wide screen', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport })

    test('the first screen answers all five questions and says what to do next', async ({ page }) => {
      await page.goto(SAMPLE)
      const answers = glance(page).getByRole('listitem')
      await expect(answers).toHaveCount(5)
      for (const answer of ['Conflicts', 'Only seem to conflict', 'Agreements', 'Rest on one origin', 'Undecided'])
        await expect(glance(page).getByRole('link', { name: answer })).toBeInViewport({ ratio: 1 })
      await expect(next(page).getByRole('link', { name: /Review the \d+ undecided/ })).toBeInViewport({ ratio: 1 })
    })
  })
}

test('each count leads to the rows behind it', async ({ page }) => {
  const story = await makeStory(page, 'A fire to count')
  const conflicts = glance(page).getByRole('link', { name: /Conflicts of \d+ questions?/ })
  await expect(conflicts).toContainText('1')
  await conflicts.click()
  await expect(page).toHaveURL(`${story}/grid?finding=conflict`)
  await page.goto(story)
  await glance(page)
    .getByRole('link', { name: /Rest on one origin/ })
    .click()
  await expect(page).toHaveURL(`${story}/grid?origins=one`)
  await expect(page.getByText('several sources, one origin')).toBeVisible()
  await page.goto(story)
  await glance(page)
    .getByRole('link', { name: /on a single source/ })
    .click()
  await expect(page).toHaveURL(`${story}/grid?finding=single`)
})

test('a report that copies another counts as one origin', async ({ page }) => {
  const text = FIRE[0]?.text ?? ''
  await makeStory(page, 'A fire told twice', [
    { outlet: 'Tarnby Post', published: '2031-03-04', text },
    { outlet: 'Evening Echo', published: '2031-03-05', text: `${text} Boats burn well.` },
  ])
  const origin = glance(page).getByRole('link', { name: /Rest on one origin/ })
  await expect(origin).not.toContainText(/^0/)
  const count = Number((await origin.textContent())?.match(/^\d+/)?.[0])
  await origin.click()
  await expect(page.getByText(new RegExp(`^${count} (?:of \\d+ )?questions`)).first()).toBeVisible()
})

test('what to do next follows the story: a second source, the undecided, the brief', async ({ page }) => {
  const story = await makeStory(page, 'A fire that goes on', FIRE.slice(0, 1))
  await next(page).getByRole('link', { name: 'Add a second source' }).click()
  await expect(page).toHaveURL(`${story}/import`)
  await paste(page, FIRE[1] as (typeof FIRE)[number])
  await page.goto(story)
  await expect(next(page).getByRole('link', { name: /Review the \d+ undecided/ })).toBeVisible()
  await openBoats(page, story)
  await decide(page, /They conflict/)
  await expect(page.getByText('Decided: they conflict.')).toBeVisible()
  await page.goto(story)
  const rest = next(page).getByRole('link', { name: /Review the \d+ undecided|Write the brief/ })
  await expect(rest).toBeVisible()
  await expect(glance(page).getByRole('link', { name: /Undecided/ })).toContainText('1 decided')
})

test('an empty story says how to begin', async ({ page }) => {
  const story = await makeStory(page, 'A fire with nothing left', FIRE.slice(0, 1))
  await page.goto(`${story}/sources`)
  await page
    .getByRole('button', { name: /delete|take out/i })
    .first()
    .click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /delete|take/i })
    .click()
  await expect(page.getByText('No sources yet')).toBeVisible()
  await page.goto(story)
  await expect(next(page).getByRole('link', { name: 'Add the first sources' })).toBeVisible()
  await expect(glance(page)).toHaveCount(0)
})
