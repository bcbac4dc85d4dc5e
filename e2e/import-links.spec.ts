import { expect } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { test } from './own-desk'

const LIST =
  'url,title,publish_date\nhttps://paper.example/a,First,2031-03-04\nhttps://paper.example/b,Second,2031-03-05\n'

test('links are fetched only where a person allowed it, and never from this computer or a network of its own', async ({
  page,
  desk,
}) => {
  // a server of its own, and every state in both themes
  test.slow()
  await page.goto(desk.at('/import'))
  await page.getByLabel('Title of the story').fill('A fire behind links')
  const links = page.getByLabel('Addresses, one a line')
  await links.fill(`${desk.at('/method')}\nhttp://192.168.0.1/\nhttp://localhost/\nno address at all`)
  await expect(page.getByText('May this program fetch pages from the web?')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fetch them' })).toHaveCount(0)
  await expectCleanInBoth(page)
  await page.getByRole('button', { name: 'No, never fetch' }).click()
  await expect(page.getByText('Fetching pages is not allowed here.')).toBeVisible()
  await page.getByRole('button', { name: 'Allow it after all' }).click()
  await page.getByRole('button', { name: 'Fetch them' }).click()
  const progress = page.getByRole('region', { name: 'Progress' })
  await expect(progress).toContainText('4 of 4 read')
  const line = (name: string) => progress.getByRole('listitem').filter({ hasText: name })
  await expect(line('/method').getByRole('alert')).toContainText('only the web’s own ports are asked')
  await expect(line('192.168.0.1').getByRole('alert')).toContainText('belongs to a private network')
  await expect(line('localhost').getByRole('alert')).toContainText('is this computer')
  await expectCleanInBoth(page)

  // links of a list are chosen before they are fetched, and wait through a reload of the page
  await page
    .getByLabel('Drop files here')
    .setInputFiles([{ name: 'links.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) }])
  const offered = page.getByRole('region', { name: '2 links from your lists' })
  await expect(offered.getByRole('checkbox')).toHaveCount(2)
  await page.goto(desk.at('/import'))
  await page.getByRole('link', { name: 'A fire behind links' }).click()
  await offered.getByRole('checkbox', { name: 'Second' }).uncheck()
  await expectCleanInBoth(page)
  await offered.getByRole('button', { name: 'Leave the 1 not chosen' }).click()
  await expect(page.getByRole('region', { name: '1 link from your lists' })).toContainText('First')

  // what was answered holds, and can be taken back
  await page.getByRole('button', { name: 'Do not allow it any more' }).click()
  await expect(page.getByRole('button', { name: 'Fetch 1 chosen link' })).toBeDisabled()
  await page.reload()
  await expect(page.getByText('Fetching pages is not allowed here.')).toBeVisible()
})
