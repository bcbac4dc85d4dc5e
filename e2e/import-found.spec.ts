import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import { expect, type Page } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { test } from './journey'
import { BOATS, FIRE, makeStory, openBoats } from './story-maker'

// files are read and compared, and each state is looked at in both themes
test.slow()

const PAGE = `<!doctype html><html><head><title>Boats burn</title></head><body><article><h1>Boats burn</h1>
<p>The fire at the Tarnby boatyard on 3 March 2031 destroyed 9 boats, the harbour office reported. Nobody was hurt in it.</p>
<p>The office will count again when the smoke is gone, and says that the paint store was locked.</p></article></body></html>`

const WIRE =
  'The brigade reached the sheds from the sea at six in the morning, when the wind turned, and by then the paint store, the rope store and both of the slips were gone. Its chief said that a watchman had seen the smoke shortly after midnight and had rung the bell until the whole village was awake and on the quay.'

const progressOf = (page: Page) => page.getByRole('region', { name: 'Progress' })
const upToDate = (page: Page) => expect(page.getByText('the findings are up to date')).toBeVisible()

test('what was found in a page is shown at once, with what is missing, and corrected there', async ({ page }) => {
  const story = await makeStory(page, 'A fire to correct', FIRE.slice(0, 1))
  await page.goto(`${story}/import`)
  await page
    .getByLabel('Drop files here')
    .setInputFiles([{ name: 'burn.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) }])
  await upToDate(page)
  const line = progressOf(page).getByRole('listitem')
  await expect(line).toContainText('not found: outlet, author, date')
  await expect(line.getByLabel('Title')).toHaveValue('Boats burn')
  await expectCleanInBoth(page)
  await line.getByLabel('Outlet').fill('Harbour News')
  await line.getByLabel('Published').fill('yesterday')
  await line.getByRole('button', { name: 'Save the correction' }).click()
  await expect(line.getByRole('alert')).toContainText('“yesterday” is not a date.')
  await expect(line.getByLabel('Outlet')).toHaveValue('Harbour News')
  await line.getByLabel('Published').fill('2031-03-04')
  await line.getByRole('button', { name: 'Save the correction' }).click()
  await expect(line.getByText('Saved.')).toBeVisible()
  await expect(line).toContainText('not found: author')
  await page.goto(`${story}/sources`)
  await expect(page.getByRole('listitem').filter({ hasText: 'burn.html' })).toContainText('Harbour News')
})

test('a PDF keeps its pages and a Word file its words; both files can be had back', async ({ page, request }) => {
  const story = await makeStory(page, 'A fire on paper', FIRE.slice(0, 1))
  await page.goto(`${story}/import`)
  const pdf = await onPages([
    'Notes of the harbour office, with nothing in them that is of use to anybody else.',
    'The fire at the Tarnby boatyard on 3 March 2031 destroyed 9 boats, the harbour office reported.',
  ])
  const word = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('Nobody was hurt in the fire at the Tarnby boatyard on 3 March 2031, the brigade reported.'),
          ],
        },
      ],
    }),
  )
  await page.getByLabel('Drop files here').setInputFiles([
    { name: 'notes.pdf', mimeType: 'application/pdf', buffer: pdf },
    { name: 'brigade.docx', mimeType: 'application/octet-stream', buffer: word },
  ])
  await upToDate(page)
  await expect(progressOf(page)).toContainText('2 pages')
  await expect(progressOf(page).getByRole('alert')).toHaveCount(0)

  await openBoats(page, story)
  const side = page.getByRole('region', { name: 'Side by side' }).getByRole('article').filter({ hasText: '9 boats' })
  await expect(side).toContainText('p. 2')
  await side.getByRole('link', { name: 'Read it in the source' }).click()
  await expect(page.getByRole('banner').or(page.locator('header')).filter({ hasText: '2 pages' }).first()).toBeVisible()
  const saved = await request.get(
    (await page.getByRole('link', { name: 'Save the original' }).getAttribute('href')) ?? '',
  )
  expect(saved.headers()['content-disposition']).toContain('attachment')
  expect(Buffer.compare(await saved.body(), pdf)).toBe(0)
  await page.goto(`${story}/sources`)
  await expect(page.getByRole('listitem').filter({ hasText: 'brigade.docx' })).toContainText('Save the original')
  await expect(page.getByRole('heading', { level: 1, name: BOATS })).toHaveCount(0)
})

async function onPages(texts: string[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date('2031-03-04T12:00:00Z') } })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (const text of texts) document.addPage().fontSize(14).text(text)
  document.end()
  await ended
  return Buffer.concat(chunks)
}

test('texts that are much the same are shown with what they share, and an archived copy is put in', async ({
  page,
}) => {
  const story = await makeStory(page, 'A fire told twice', [
    { outlet: 'Tarnby Post', text: WIRE },
    { outlet: 'Courier', text: `${WIRE} The mayor of Tarnby spoke to the owners of the boats on Friday.` },
  ])
  await page.goto(story)
  await page.getByRole('link', { name: '2 sources without an archived copy' }).click()
  const shared = page.getByRole('region', { name: '1 pair of sources with much the same text' })
  await expect(shared).toContainText('100 % of the words of Tarnby Post stand in Courier too')
  await shared.getByText('100 %').click()
  await expect(shared.getByRole('blockquote')).toContainText('a watchman had seen the smoke')
  await expect(page.getByText('2 sources of 2 without an archived copy')).toBeVisible()
  const post = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .first()
  await post.getByText('To do: no archived copy').click()
  await expectCleanInBoth(page)
  await post.getByLabel('Address of the archived copy').fill('not an address')
  await post.getByRole('button', { name: 'Keep the archived copy' }).click()
  await expect(post.getByRole('alert')).toContainText('is not a web address')
  await post.getByLabel('Address of the archived copy').fill('https://archive.example/burn')
  await post.getByRole('button', { name: 'Keep the archived copy' }).click()
  await expect(post.getByRole('link', { name: 'Archived copy' })).toHaveAttribute(
    'href',
    'https://archive.example/burn',
  )
  await expect(page.getByText('1 source of 2 without an archived copy')).toBeVisible()
  await shared.getByRole('link', { name: 'in Courier' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
