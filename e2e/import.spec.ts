import { expect } from 'playwright/test'
import { test } from './journey'
import { BOATS, FIRE, makeStory, paste } from './story-maker'

test('two pasted texts become a story with a conflict, a third makes it larger', async ({ page }) => {
  const story = await makeStory(page, 'A fire in three reports')
  const conflict = page.getByRole('region', { name: 'They conflict' }).getByRole('article').filter({ hasText: BOATS })
  await expect(conflict).toContainText('14 boats')
  await expect(conflict).toContainText('9 boats')
  await page.getByRole('link', { name: 'Add sources' }).click()
  await paste(page, {
    outlet: 'Fire service',
    text: 'The fire at the Tarnby boatyard on 3 March 2031 destroyed 14 boats.',
    reference: true,
  })
  await page.goto(story)
  await expect(conflict).toContainText('against the record')
  await expect(conflict).toContainText('Fire service')
})

test('files are read one after the other; a bad one stops nothing and says what was wrong', async ({ page }) => {
  const story = await makeStory(page, 'A fire in files', FIRE.slice(0, 1))
  await page.goto(`${story}/import`)
  await page.getByLabel('Drop files here').setInputFiles([
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('   \n') },
    {
      name: 'picture.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3, 0, 0, 255, 254]),
    },
    { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(FIRE[0]?.text ?? '') },
    { name: 'report.html', mimeType: 'text/html', buffer: Buffer.from(HTML) },
  ])
  const progress = page.getByRole('region', { name: 'Progress' })
  await expect(progress).toContainText('4 of 4 read')
  const line = (name: string) => progress.getByRole('listitem').filter({ hasText: name })
  for (const name of ['empty.txt', 'picture.txt']) await expect(line(name).getByRole('alert')).not.toBeEmpty()
  await expect(line('again.txt').getByRole('alert')).toContainText('already in the story')
  await line('report.html').getByRole('link', { name: 'added: read it' }).click()
  await expect(page.getByRole('main')).toContainText('destroyed 9 boats')
  await expect(page.locator('main script, main img')).toHaveCount(0)
})

test('an import can be stopped: what was added stays, the rest is said not to be', async ({ page }) => {
  const story = await makeStory(page, 'A fire that was stopped', FIRE.slice(0, 1))
  await page.goto(`${story}/import`)
  let held = () => {}
  const reached = new Promise<void>((resolve) => {
    held = resolve
  })
  await page.route('**/sources', async (route) => {
    // the second file never gets an answer
    if (route.request().postData()?.includes('slow words')) held()
    else await route.continue()
  })
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page
    .getByLabel('Drop files here')
    .setInputFiles([
      file('quick.txt', FIRE[1]?.text ?? ''),
      file('slow.txt', 'slow words'),
      file('last.txt', 'last words'),
    ])
  await reached
  await page.getByRole('button', { name: 'Stop' }).click()
  const line = (name: string) =>
    page.getByRole('region', { name: 'Progress' }).getByRole('listitem').filter({ hasText: name })
  await expect(line('slow.txt')).toContainText('stopped, not added')
  await expect(line('last.txt')).toContainText('stopped, not added')
  await expect(page.getByText('the findings are up to date')).toBeVisible()
  await page.getByRole('link', { name: 'See the findings' }).click()
  await expect(page.getByRole('region', { name: 'They conflict' })).toContainText('9 boats')
})

test('a long comparison can be stopped and taken up again; the pages are served meanwhile', async ({
  page,
  request,
}) => {
  const story = await makeStory(page, 'A fire told at length', FIRE.slice(0, 1))
  await page.goto(`${story}/import`)
  // words of which the method is not done in a moment
  const long = Array.from(
    { length: 12_000 },
    (_, i) => `On day ${i} the harbour office counted ${i + 3} boats near pier ${i}.`,
  )
  await page
    .getByLabel('Drop files here')
    .setInputFiles([{ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long.join(' ')) }])
  await expect(page.getByText('the method compares them with the rest')).toBeVisible()
  expect((await request.get('/method')).ok()).toBe(true)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('the comparison was stopped, the texts are in the story')).toBeVisible()
  await page.goto(story)
  await expect(page.getByText('The findings do not cover all sources')).toBeVisible()
  await page.getByRole('button', { name: 'Compare them now' }).click()
  await expect(page.getByText('The method compares the sources')).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Compare them now' })).toBeVisible()
})

const HTML = `<!doctype html><html><head><title>Boats burn</title></head><body><article><h1>Boats burn</h1>
<p>The fire at the Tarnby boatyard on 3 March 2031 destroyed 9 boats, the harbour office reported. Nobody was hurt in it.</p>
<p>The office will count again when the smoke is gone, and says that the paint store was locked.</p>
<script>document.title = 'taken over'</script><img src="x" onerror="document.title='taken over'"></article></body></html>`

test('bad input gets a clear error and loses nothing', async ({ page }) => {
  await page.goto('/import')
  await page.getByRole('button', { name: 'Add this text' }).click()
  await expect(page.getByText('There is no text yet.')).toBeVisible()
  await page.getByLabel('Text of one source').fill(FIRE[0]?.text ?? '')
  await page.getByRole('button', { name: 'Add this text' }).click()
  await expect(page.getByText('A new story needs a title')).toBeVisible()
  await page.getByLabel('Title of the story').fill('A fire with a wrong date')
  await page.getByLabel('Published').fill('32 March')
  await page.getByRole('button', { name: 'Add this text' }).click()
  await expect(page.getByText('“32 March” is not a date.')).toBeVisible()
  await expect(page.getByLabel('Text of one source')).toHaveValue(FIRE[0]?.text ?? '')
  await page.getByLabel('Published').fill('2031-03')
  await page.getByRole('button', { name: 'Add this text' }).click()
  await expect(page.getByRole('link', { name: 'added: read it' })).toBeVisible()
})

test('a text that is not English is kept and said not to be analysed', async ({ page }) => {
  const french =
    'Un incendie a détruit quatorze bateaux dans le chantier naval, selon les pompiers. Personne ne fut blessé, mais le feu dura toute la nuit et les voisins durent quitter leurs maisons.'
  await makeStory(page, 'A fire in French', [{ outlet: 'Le Port', text: french }])
  await page.getByRole('link', { name: 'Sources', exact: true }).click()
  await expect(page.getByText('not analysed: the text does not read like English')).toBeVisible()
})

test('an unknown story, question and source each say so and show a way on', async ({ page }) => {
  for (const path of [
    '/stories/nowhere',
    '/stories/to-lam-in-china/questions/none',
    '/stories/to-lam-in-china/sources/none',
  ]) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no such page|Not in this story/)
    await expect(page.getByRole('link', { name: 'Go to the stories' })).toBeVisible()
  }
})
