import { expect } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { makeStory, openBoats } from './story-maker'
import { sign, test } from './worker-desk'

test('a verdict in a person’s words stands on the claim, and goes out as ClaimReview with no number', async ({
  page,
}) => {
  const story = await makeStory(page, 'A fire that was checked')
  await sign(page, 'Ada Reader')
  const file = `/api${story}/export/claim-review`
  expect((await page.request.get(file)).ok()).toBe(false)

  await openBoats(page, story)
  await page
    .getByRole('button', { name: /^Change this claim: .*14 boats/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Give a verdict …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Give a verdict' })
  await dialog.getByRole('button', { name: 'Keep the verdict' }).click()
  await expect(dialog.getByRole('alert')).toContainText('The verdict is empty.')
  await dialog.getByRole('textbox', { name: 'Verdict, in your own words' }).fill('Counts too many')
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Five dinghies are in it.')
  await dialog.getByRole('button', { name: 'Keep the verdict' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('note', { name: 'Verdict' })).toContainText('Counts too many')
  await expectCleanInBoth(page)

  const answer = await page.request.get(file)
  expect(answer.headers()['content-disposition']).toContain('attachment')
  const said = await answer.text()
  expect(said).toContain('"alternateName": "Counts too many"')
  expect(said).not.toContain('ratingValue')
  await page.goto(`${story}/claims?columns=quote,verdict`)
  await expect(page.getByRole('grid', { name: 'Claims' })).toContainText('Counts too many')
})
