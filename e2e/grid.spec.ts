import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './big-desk'
import { BOATS, makeStory } from './story-maker'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rows that fit into the window, a few before and after them, the heads, and the row that holds the focus. */
const MOST_ROWS = 24
const MOST_CELLS = 500

const gridOf = (page: Page) => page.getByRole('grid', { name: 'Questions and sources' })
const heads = (page: Page) => gridOf(page).getByRole('rowheader')
const row = (page: Page, index: number) => gridOf(page).locator(`[role="row"][aria-rowindex="${index}"]`)
const countOf = async (page: Page, name: 'aria-rowcount' | 'aria-colcount') =>
  Number(await gridOf(page).getAttribute(name))

/** The page has taken over from what the server drew: the arrow keys work. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(heads(page).first()).toBeVisible()
  await expect(page.locator('ul > li[aria-posinset]')).toHaveCount(0)
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

test.describe('a story of 60 sources and thousands of claims', () => {
  test('from the first row to the last, only rows that somebody sees are there, and no step stalls', async ({
    page,
    bigDesk,
  }) => {
    await opened(page, bigDesk.at('/grid'))
    const total = await countOf(page, 'aria-rowcount')
    expect(total).toBeGreaterThan(500)
    expect(await countOf(page, 'aria-colcount')).toBe(61)
    await gridOf(page).scrollIntoViewIfNeeded()
    const steps = await gridOf(page).evaluate(async (grid) => {
      const tasks: PerformanceEntry[] = []
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()))
      observer.observe({ type: 'longtask' })
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
      const steps: { began: number; ended: number }[] = []
      let rows = 0
      let cells = 0
      // a window at a time, as Page Down does: every step shows rows that were not there
      for (let top = 0; top < 40 * grid.clientHeight; top += grid.clientHeight) {
        const began = performance.now()
        grid.scrollTop = top
        await frame()
        await frame()
        rows = Math.max(rows, grid.querySelectorAll('[role="row"]').length)
        cells = Math.max(cells, grid.querySelectorAll('[role="gridcell"]').length)
        steps.push({ began, ended: performance.now() })
      }
      grid.scrollTop = grid.scrollHeight
      await frame()
      await frame()
      tasks.push(...observer.takeRecords())
      const blocked = steps.map(({ began, ended }) => {
        const long = tasks.filter(({ startTime }) => startTime >= began && startTime < ended)
        return Math.max(0, ...long.map(({ duration }) => duration))
      })
      return { blocked: blocked.sort((a, b) => a - b), rows, cells }
    })
    test.info().annotations.push({ type: 'blocked for, ms', description: steps.blocked.map(Math.round).join(' ') })
    expect(steps.blocked.length).toBeGreaterThanOrEqual(20)
    expect(steps.blocked[Math.floor(steps.blocked.length / 2)]).toBeLessThan(50)
    expect(steps.rows).toBeLessThanOrEqual(MOST_ROWS)
    expect(steps.cells).toBeLessThanOrEqual(MOST_CELLS)
    const last = row(page, total)
    await expect(last.getByRole('rowheader').getByRole('link')).toBeVisible()
    expect(await gridOf(page).getByRole('row').count()).toBeLessThanOrEqual(MOST_ROWS)
  })

  test('the arrow keys reach every edge, and Enter opens the question', async ({ page, bigDesk }) => {
    await opened(page, bigDesk.at('/grid'))
    const total = await countOf(page, 'aria-rowcount')
    const at = (index: number, column: number) => row(page, index).locator(`[aria-colindex="${column}"]`)
    await at(2, 1).focus()
    await page.keyboard.press('ArrowRight')
    await expect(at(2, 2)).toBeFocused()
    await page.keyboard.press('End')
    await expect(at(2, 61)).toBeFocused()
    await expect(at(2, 61)).toBeInViewport()
    await page.keyboard.press('Control+End')
    await expect(at(total, 61)).toBeFocused()
    await page.keyboard.press('Home')
    await expect(at(total, 1)).toBeFocused()
    await expect(at(total, 1).getByRole('link')).toBeVisible()
    await page.keyboard.press('PageUp')
    await expect(gridOf(page).locator('[role="row"]:has(:focus)')).toHaveCount(1)
    await expect(at(total, 1)).not.toBeFocused()
    await page.keyboard.press('Control+Home')
    await expect(at(2, 1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(at(1, 1)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    const here = gridOf(page).locator('[role="row"]:has(:focus)')
    await expect(here).not.toHaveAttribute('aria-rowindex', '2')
    const index = await here.getAttribute('aria-rowindex')
    const asked = (await here.getByRole('rowheader').getByRole('link').textContent()) ?? ''
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible()
    // who comes back goes on from there
    await page.goBack()
    await expect(row(page, Number(index)).getByRole('link', { name: asked })).toBeInViewport()
  })

  test('a search reaches a row that is not there, without accents or capitals', async ({ page, bigDesk }) => {
    await opened(page, bigDesk.at('/grid'))
    const total = await countOf(page, 'aria-rowcount')
    const rows = await page.request.get(
      `${bigDesk.at('/grid').replace('/stories/', '/api/stories/')}?from=${total - 3}&to=${total - 2}`,
    )
    const [far] = ((await rows.json()) as { rows: { text: string }[] }).rows
    const asked = far?.text ?? ''
    await expect(gridOf(page).getByRole('link', { name: asked })).toHaveCount(0)
    await page.getByRole('searchbox', { name: 'Search' }).fill(asked.toUpperCase().replace('E', 'É'))
    await expect(gridOf(page).getByRole('link', { name: asked }).first()).toBeVisible()
    expect(await countOf(page, 'aria-rowcount')).toBeLessThan(total)
    await expect(page).toHaveURL(/q=/)
  })

  test('columns stand by the user’s own groups, each share with what it is out of', async ({ page, bigDesk }) => {
    await opened(page, bigDesk.at('/grid'))
    await page.getByRole('button', { name: 'Columns by my groups' }).click()
    await expect(page).toHaveURL(/by=groups/)
    const group = gridOf(page).getByRole('columnheader', { name: /^coast: \d+ sources$/ })
    await expect(group).toBeVisible()
    await expect(row(page, 3).getByRole('gridcell').first()).toContainText(/^\d+ of \d+ sources/)
    const before = await countOf(page, 'aria-colcount')
    await page.getByRole('button', { name: /^coast/ }).click()
    await expect(group).toHaveCount(0)
    expect(await countOf(page, 'aria-colcount')).toBeLessThan(before)
    await page.getByRole('button', { name: /^without a group/ }).click()
    await expect(page).toHaveURL(/rest=no/)
    const shown = await countOf(page, 'aria-colcount')
    await page.reload()
    await expect(gridOf(page)).toHaveAttribute('aria-colcount', String(shown))
    await expect(page.getByRole('button', { name: /^coast/ })).toHaveAttribute('aria-pressed', 'false')
    await expectClean(page)
  })

  test('its keys are in the list of all keys', async ({ page, bigDesk }) => {
    await opened(page, bigDesk.at('/grid'))
    const keys = page.getByRole('dialog', { name: 'Keys of this page' })
    await expect(async () => {
      await page.keyboard.press('?')
      await expect(keys).toBeVisible({ timeout: 500 })
    }).toPass()
    await expect(keys).toContainText('From cell to cell')
    await expect(keys).not.toContainText('Move the question')
  })

  test('on paper every row of the filtered grid is there', async ({ page, bigDesk }) => {
    await opened(page, bigDesk.at('/grid?finding=conflict&sort=newest'))
    const rows = (await countOf(page, 'aria-rowcount')) - 1
    const first = (await heads(page).first().getByRole('link').textContent()) ?? ''
    await page.getByRole('link', { name: 'All rows on paper' }).click()
    const table = page.getByRole('table')
    await expect(table.getByRole('rowheader')).toHaveCount(rows)
    await expect(table.getByRole('rowheader').first()).toContainText(first)
    await page.getByRole('link', { name: 'Back to the grid' }).click()
    await expect(page).toHaveURL(/finding=conflict&sort=newest/)
  })

  test('rows that are on their way keep their place', async ({ page, bigDesk }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/stories/**/grid?**', async (route) => {
      await held
      await route.continue()
    })
    await opened(page, bigDesk.at('/grid'))
    await gridOf(page).evaluate((grid) => grid.scrollTo({ top: grid.scrollHeight / 2 }))
    const waiting = gridOf(page).locator('[role="row"][aria-busy="true"]').nth(4)
    await expect(waiting.getByText(/is on its way/)).toBeAttached()
    const index = Number(await waiting.getAttribute('aria-rowindex'))
    const box = await row(page, index).boundingBox()
    release()
    await expect(row(page, index).getByRole('rowheader').getByRole('link')).toBeVisible()
    expect(await row(page, index).boundingBox()).toEqual(box)
  })
})

test('an order set by hand is kept, by button and by key, and the others follow', async ({ page }) => {
  const story = await makeStory(page, `By hand ${test.info().workerIndex} ${test.info().retry}`)
  await page.getByRole('button', { name: /your name/i }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Mira Holt')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep this name' }).click()
  await opened(page, `${story}/grid?sort=hand`)
  const words = () => heads(page).getByRole('link').allTextContents()
  const [first, second, third] = await words()
  await heads(page)
    .nth(1)
    .getByRole('button', { name: /^Move up/ })
    .click()
  await expect(page.getByRole('status').filter({ hasText: `Moved to place 1` })).toBeAttached()
  expect((await words()).slice(0, 2)).toEqual([second, first])
  await expect(
    heads(page)
      .first()
      .getByRole('button', { name: /^Move down/ }),
  ).toBeEnabled()
  await heads(page).nth(0).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: `Moved to place 3` })).toBeAttached()
  await expect(row(page, 4).getByRole('rowheader')).toBeFocused()
  await page.reload()
  expect((await words()).slice(0, 3)).toEqual([first, third, second])
  await expectClean(page)
  // another order does not forget it
  await page.goto(`${story}/grid`)
  await expect(heads(page).first()).toContainText(BOATS)
})

test('on a phone the questions are a list, and it holds no more than is looked at', async ({ page, bigDesk }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(bigDesk.at('/grid'))
  const items = page.locator('li[aria-posinset]')
  await expect(items.first()).toBeVisible()
  await expect(gridOf(page)).toHaveCount(0)
  expect(Number(await items.first().getAttribute('aria-setsize'))).toBeGreaterThan(500)
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight / 2 }))
  await expect(items.last().getByRole('link').first()).toBeVisible()
  expect(Number(await items.last().getAttribute('aria-posinset'))).toBeGreaterThan(100)
  expect(await items.count()).toBeLessThanOrEqual(12)
  await expectClean(page)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of [
    '/grid',
    '/grid?sort=consequential&by=groups',
    '/grid?sort=hand',
    '/grid/print?finding=conflict&q=bridges',
  ])
    test(`${address} has no violation in the ${colorScheme} theme`, async ({ page, bigDesk }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(bigDesk.at(address))
      await expect(page.getByRole('rowheader').first()).toBeVisible()
      await expectClean(page)
    })
}
