import { expect, type Page } from 'playwright/test'

export type Pasted = { text: string; outlet: string; published?: string; reference?: boolean }

/** Two reports of one fire that give different numbers: a conflict that every run of the method finds. */
export const FIRE: Pasted[] = [
  {
    outlet: 'Tarnby Post',
    published: '2031-03-04',
    text: 'A fire at the Tarnby boatyard destroyed 14 boats on 3 March 2031, fire chief Mara Holt said. The fire began in the paint store.',
  },
  {
    outlet: 'Harbour News',
    published: '2031-03-04',
    text: 'The fire at the Tarnby boatyard on 3 March 2031 destroyed 9 boats, the harbour office reported. Nobody was hurt.',
  },
]

export const BOATS = /how many boats/i

/** Pastes one text on the import page one is on, and waits until it is in the story. */
export async function paste(page: Page, { text, outlet, published, reference }: Pasted): Promise<void> {
  await page.getByLabel('Text of one source').fill(text)
  await page.getByLabel('Outlet').fill(outlet)
  if (published) await page.getByLabel('Published').fill(published)
  if (reference) await page.getByLabel('This is the record').check()
  await page.getByRole('button', { name: 'Add this text' }).click()
  const line = page.getByRole('region', { name: 'Progress' }).getByRole('listitem').filter({ hasText: outlet })
  await expect(line.getByRole('link', { name: 'added: read it' })).toBeVisible()
  await expect(page.getByText('the findings are up to date')).toBeVisible()
}

/** Makes a story of one's own through the pages, and opens its overview. Returns its address. */
export async function makeStory(page: Page, title: string, sources: Pasted[] = FIRE): Promise<string> {
  await page.goto('/import')
  await page.getByLabel('Title of the story').fill(title)
  for (const source of sources) await paste(page, source)
  await page.getByRole('link', { name: 'See the findings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Opens the question about the boats from the overview of such a story. */
export async function openBoats(page: Page, story: string): Promise<void> {
  await page.goto(`${story}/grid?q=boats&finding=conflict`)
  await page.getByRole('link', { name: BOATS }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: BOATS })).toBeVisible()
}
