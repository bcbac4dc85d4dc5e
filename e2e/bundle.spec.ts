import { expect, type Page } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { makeStory, openBoats } from './story-maker'
import { sign, test } from './worker-desk'

async function bundleOf(page: Page, story: string, name: string) {
  const answer = await page.request.get(`/api${story}/bundle`)
  expect(answer.ok()).toBe(true)
  return { name, mimeType: 'application/zip', buffer: await answer.body() }
}

async function decide(page: Page, story: string, choice: RegExp, note: string): Promise<void> {
  await openBoats(page, story)
  await page.getByRole('radio', { name: choice }).check()
  await page.getByLabel('Note').fill(note)
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(page.getByText(note).first()).toBeVisible()
}

test('a colleague’s work comes back in a bundle: both judgements are shown, kept, and taken out again with one undo', async ({
  page,
}) => {
  // two stories, three runs and a merge
  test.slow()
  const story = await makeStory(page, 'A fire for two readers')
  await sign(page, 'Ada Reader')
  const begun = await bundleOf(page, story, 'begun.variorum')
  await decide(page, story, /They conflict/, 'Both counted the same night.')

  await page.goto('/import')
  await page.getByLabel(/Drop a bundle here/).setInputFiles(begun)
  await page.getByRole('link', { name: 'Open the story' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A fire for two readers' })).toBeVisible()
  const copy = new URL(page.url()).pathname
  expect(copy).not.toBe(story)
  await sign(page, 'Jon Vale')
  await decide(page, copy, /They only seem to conflict/, 'One counts dinghies, too.')
  const theirs = await bundleOf(page, copy, 'from-jon.variorum')

  await page.goto(`${story}/merge`)
  await expectCleanInBoth(page)
  await page.getByLabel(/Drop a bundle of this story/).setInputFiles(theirs)
  const merge = page.getByRole('button', { name: 'Merge it into this story' })
  await expect(merge).toBeVisible()
  const differing = page.getByRole('region', { name: 'Judged differently: 1' })
  for (const words of ['Ada Reader', 'Both counted the same night.', 'Jon Vale', 'One counts dinghies, too.'])
    await expect(differing).toContainText(words)
  await expectCleanInBoth(page)
  await merge.click()
  await expect(page.getByText('It is merged.')).toBeVisible()

  await openBoats(page, story)
  await expect(page.locator('#decide')).toContainText('Both counted the same night.')
  await expect(page.getByRole('main')).toContainText('Jon Vale')
  await page.goto(`${story}/history`)
  await page
    .getByRole('listitem')
    .filter({ hasText: /merged/i })
    .getByRole('button', { name: /^Undo: / })
    .first()
    .click()
  await openBoats(page, story)
  await expect(page.getByRole('main')).not.toContainText('One counts dinghies, too.')
})

test('a bundle in which something was changed is refused by the name of what was changed', async ({ page }) => {
  const story = await makeStory(page, 'A fire tampered with')
  const bundle = await bundleOf(page, story, 'tampered.variorum')
  const at = bundle.buffer.indexOf('sources/')
  expect(at).toBeGreaterThan(0)
  const buffer = Buffer.from(bundle.buffer)
  for (let k = at + 60; k < at + 70; k++) buffer[k] = (buffer[k] ?? 0) ^ 0xff
  await page.goto('/import')
  await page.getByLabel(/Drop a bundle here/).setInputFiles({ ...bundle, buffer })
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'A fire tampered with' })).toHaveCount(1)
})
