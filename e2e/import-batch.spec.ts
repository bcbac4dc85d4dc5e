import { expect, type Page } from 'playwright/test'
import { expectCleanInBoth } from './clean'
import { test } from './journey'
import { FIRE, makeStory } from './story-maker'

/** Two hundred in the full run, fewer in the short one. */
const MANY = process.env.VARIORUM_FULL ? 200 : 60
const HELD = MANY * 0.3

/** Reports that have little to do with each other; every twenty-fifth is none. */
const FILES = Array.from({ length: MANY }, (_, i) => {
  const bad = i % 25 === 7
  const text = `Pier ${i}. The keeper of pier ${i} at Skarholm counted ${i + 3} boats on 4 March 2031.`
  return {
    name: `pier-${i}.txt`,
    mimeType: 'text/plain',
    buffer: bad ? Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3, i]) : Buffer.from(text),
  }
})
const BAD = FILES.filter(({ buffer }) => buffer.includes(0)).length

const progressOf = (page: Page) => page.getByRole('region', { name: 'Progress' })
const lineOf = (page: Page, name: string) =>
  progressOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) })

test('many files, bad ones among them, are stopped, taken up again after a reload, and summed up', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const story = await makeStory(page, 'Many piers', FIRE.slice(0, 1))
  await page.goto(`${story}/import`)
  const sent: string[] = []
  let held = () => {}
  const reached = new Promise<void>((resolve) => {
    held = resolve
  })
  let holding = true
  await page.route('**/sources', async (route) => {
    const name = /filename="([^"]+)"/.exec(route.request().postData() ?? '')?.[1] ?? 'unknown'
    if (holding && sent.length === HELD) return held()
    sent.push(name)
    await route.continue()
  })
  await page.getByLabel('Drop files here').setInputFiles(FILES)
  await reached
  holding = false
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByText('the findings are up to date')).toBeVisible({ timeout: 60_000 })
  await expect(lineOf(page, 'pier-0.txt')).toContainText('added')
  await expect(lineOf(page, 'pier-7.txt').getByRole('alert')).toContainText('is not text')
  await expect(lineOf(page, `pier-${MANY - 1}.txt`)).toContainText('stopped, not added')

  // the page goes, and the rest of the files is still there
  await page.goto('/import')
  await page.getByRole('link', { name: 'Many piers' }).click()
  const before = [...sent]
  await page.getByRole('button', { name: `Go on with the ${MANY - HELD} left` }).click()
  await expect(progressOf(page)).toContainText(`${MANY} of ${MANY} read; the findings are up to date`, {
    timeout: 150_000,
  })
  expect(sent.slice(before.length).filter((name) => before.includes(name))).toEqual([])
  expect(new Set(sent).size).toBe(MANY)

  await expect(page.getByRole('button', { name: `Try the ${BAD} failed again` })).toBeVisible()
  await page.getByRole('checkbox', { name: `Show only the ${BAD} with a remark or an error` }).check()
  await expect(progressOf(page).getByRole('listitem')).toHaveCount(BAD)
  await expectCleanInBoth(page)
  await page.getByRole('button', { name: 'Copy the summary' }).click()
  await expect(page.getByText('The summary is in the clipboard.')).toBeVisible()
  const summary = await page.evaluate(() => navigator.clipboard.readText())
  expect(summary.split('\n')).toHaveLength(BAD + 1)
  expect(summary).toContain(`${MANY - BAD} of ${MANY} items added, ${BAD} not added.`)
  expect(summary).toContain('pier-7.txt')

  await page.getByRole('button', { name: `Try the ${BAD} failed again` }).click()
  await expect(page.getByRole('button', { name: `Try the ${BAD} failed again` })).toBeVisible()
  await page.getByRole('button', { name: 'Clear this list' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Drop files' })).toBeVisible()
  await expect(progressOf(page)).toHaveCount(0)
})
