import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { startDesk } from '../testing/desk-server'
import { type FakeModel, fails, fakeModel, good } from '../testing/fake-model'
import { test as base } from './journey'
import { BOATS, FIRE, makeStory, openBoats } from './story-maker'

/** A desk of one's own that has a larger model set up. */
async function withDesk(settings: Record<string, string>, use: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-desk-'))
  const server = await startDesk(path.join(folder, 'desk.db'), { env: settings })
  await use(server.url)
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** With a server that stands for the model; each worker has one. */
const test = base.extend<object, { desk: { url: string; model: FakeModel } }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
    async ({}, use) => {
      const model = await fakeModel(good('apparent'))
      const settings = { VARIORUM_MODEL_PROVIDER: 'openai', VARIORUM_MODEL: 'kite-9b', VARIORUM_MODEL_URL: model.url }
      await withDesk(settings, (url) => use({ url, model }))
      await model.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ desk }, use) => use(desk.url),
})

const part = (page: Page) => page.getByRole('region', { name: 'What a larger model suggests' })
const suggestion = (page: Page) =>
  part(page).getByRole('listitem').filter({ hasText: 'Suggestion of the model kite-9b' })

test('a suggestion stands beside the finding, is taken over by a person, and can be taken back', async ({
  page,
  desk: { model },
}) => {
  const story = await makeStory(page, 'A fire and a model')
  await openBoats(page, story)
  await expect(part(page)).toContainText(`to ${new URL(model.url).origin}`)
  const before = model.askings.length
  await part(page).getByRole('button', { name: 'Ask the model' }).click()
  await expect(part(page).getByRole('status')).toContainText('1 suggestion')
  expect(model.askings).toHaveLength(before + 1)
  await expect(suggestion(page)).toContainText('Only seems to conflict')
  await expect(suggestion(page)).toContainText('destroyed 14 boats')
  await expect(suggestion(page)).toContainText('destroyed 9 boats')
  const panel = page.locator('dl').filter({ hasText: 'The method' })
  await expect(panel).toContainText('has not decided yet')
  await expect(page.locator('header').filter({ has: page.getByRole('heading', { name: BOATS }) })).toContainText(
    'Conflict',
  )

  const take = suggestion(page).getByRole('button', { name: 'Decide so: They only seem to conflict' })
  await take.click()
  await expect(suggestion(page).getByRole('alert')).toContainText('Give your name')
  await page.getByRole('button', { name: 'Set your name' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Ada Reader')
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await take.click()
  await expect(panel).toContainText('after a suggestion of the model kite-9b')
  await expect(suggestion(page)).toContainText('Taken over as a decision by Ada Reader')
  await page.getByRole('button', { name: 'Undo the decision' }).click()
  await expect(panel).toContainText('has not decided yet')
  await expect(take).toBeVisible()
})

test('a suggestion is dismissed and brought back; asking again asks for nothing new', async ({
  page,
  desk: { model },
}) => {
  const story = await makeStory(page, 'A fire and a dismissal')
  await openBoats(page, story)
  await part(page).getByRole('button', { name: 'Ask the model' }).click()
  await suggestion(page).getByRole('button', { name: 'Dismiss' }).click()
  const asked = model.askings.length
  await expect(part(page).getByText('1 put aside')).toBeVisible()
  await expect(suggestion(page)).toBeHidden()
  await part(page).getByRole('button', { name: 'Ask the model' }).click()
  await expect(part(page).getByRole('status')).toContainText('1 remembered from before')
  expect(model.askings).toHaveLength(asked)
  await part(page).getByText('1 put aside').click()
  await suggestion(page).getByRole('button', { name: 'Bring back' }).click()
  await expect(suggestion(page).getByRole('button', { name: 'Dismiss' })).toBeVisible()
})

test('what goes wrong is said with what to do, and an asking can be stopped', async ({ page, desk: { model } }) => {
  const story = await makeStory(page, 'A fire and a silent model')
  await openBoats(page, story)
  model.next(fails(404))
  await part(page).getByRole('button', { name: 'Ask the model' }).click()
  await expect(part(page).getByRole('alert')).toContainText('ollama pull kite-9b')
  model.next(() => 'silence')
  await part(page).getByRole('button', { name: 'Ask the model' }).click()
  await expect(part(page).getByRole('status')).toContainText('pair 1 of 1')
  await part(page).getByRole('button', { name: 'Stop' }).click()
  await expect(part(page).getByRole('alert')).toContainText('Stopped')
  await part(page).getByRole('button', { name: 'Ask the model' }).click()
  await expect(suggestion(page)).toBeVisible()
})

test('a whole story is asked at once, and what is suggested waits on the overview', async ({
  page,
  desk: { model },
}) => {
  const story = await makeStory(page, 'A fire and all its questions')
  const waiting = page.getByRole('region', { name: 'What a larger model suggests' })
  model.next(good('agree'))
  await waiting.getByRole('button', { name: 'Ask the model about 1 undecided question' }).click()
  const row = waiting.getByRole('listitem').filter({ hasText: 'kite-9b suggests' })
  await expect(row).toContainText('Stands as')
  await expect(row).toContainText('Agreement')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await row.getByRole('link').click()
  await expect(suggestion(page)).toContainText('Agreement')
  const onQuestion = await new AxeBuilder({ page }).analyze()
  expect(onQuestion.violations.map(({ id }) => id)).toEqual([])
  await page.goto(story)
  await expect(page.getByRole('region', { name: 'They conflict' })).toContainText('Nobody has decided yet')
})

base('without a model nothing of it is shown', async ({ page }) => {
  const story = await makeStory(page, 'A fire without a model', FIRE)
  await openBoats(page, story)
  await expect(part(page)).toHaveCount(0)
})

base('an ONNX model on this computer suggests too', async ({ browser }) => {
  base.skip(!existsSync('onnx/node_modules/@huggingface/transformers'), 'what runs one is not installed: npm run onnx')
  base.setTimeout(180_000)
  const settings = { VARIORUM_MODEL_PROVIDER: 'onnx', VARIORUM_MODEL: 'testing/tiny-model/tiny-pairs' }
  await withDesk(settings, async (baseURL) => {
    const page = await browser.newPage({ baseURL })
    await openBoats(page, await makeStory(page, 'A fire and a local model'))
    await expect(part(page)).toContainText('nothing is sent')
    await part(page).getByRole('button', { name: 'Ask the model' }).click()
    const item = part(page).getByRole('listitem').filter({ hasText: 'Suggestion of the model tiny-pairs' })
    await expect(item).toContainText('come out as a contradiction')
    await expect(item).toContainText('not calibrated')
    await page.close()
  })
})
