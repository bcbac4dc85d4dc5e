import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { FIRE, makeStory } from './story-maker'

const STORY = '/stories/to-lam-in-china'
const PAGES = {
  stories: '/',
  'new story': '/import',
  method: '/method',
  'programming interface': '/developers',
  'no such page': '/nowhere',
  overview: STORY,
  grid: `${STORY}/grid`,
  'grid, nothing found': `${STORY}/grid?q=zzzz`,
  review: `${STORY}/review`,
  'review, decided': `${STORY}/review?show=decided`,
  'review, nothing found': `${STORY}/review?q=zzzz`,
  claims: `${STORY}/claims`,
  stances: `${STORY}/stances`,
  'stances, all words': `${STORY}/stances?words=all`,
  voices: `${STORY}/voices`,
  'a voice': `${STORY}/voices?voice=zachary+abuza`,
  timeline: `${STORY}/timeline`,
  sources: `${STORY}/sources`,
  reader: `${STORY}/sources/analysis`,
  import: `${STORY}/import`,
  report: `${STORY}/report`,
  history: `${STORY}/history`,
  'history, nothing found': `${STORY}/history?kind=none`,
}
/** Pages of a story with one source: most of them are empty and say what to do. */
const BEGUN = ['', '/grid', '/claims', '/stances', '/sources', '/review', '/history', '/voices', '/timeline', '/report']
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** `hanging`: a list is open that hangs outside the landmarks of the page, as an open native list would. */
async function expectClean(page: Page, hanging = false) {
  const axe = new AxeBuilder({ page }).withTags(RULES)
  const { violations } = await (hanging ? axe.disableRules(['region']) : axe).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

/** Every page is looked at in both themes, on a desk and on a phone; each with each in `npm run test:full`. */
const pairedInShort = (theme: string, size: string) => (theme === 'light') === (size === 'wide')
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

for (const theme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    if (process.env.VARIORUM_FULL !== '1' && !pairedInShort(theme, size)) continue
    test.describe(`in the ${theme} theme, ${size}`, () => {
      test.use({ colorScheme: theme, viewport })

      for (const [name, path] of Object.entries(PAGES)) {
        test(`${name} has no violation`, async ({ page }) => {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expect(page.locator('html')).toHaveClass(new RegExp(theme))
          await expectClean(page)
        })
      }

      test('the pages of a story that has only begun have no violation', async ({ page }) => {
        const story = await makeStory(page, `A fire in the ${theme}, ${size}`, FIRE.slice(0, 1))
        for (const part of BEGUN) {
          await page.goto(`${story}${part}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expectClean(page)
        }
      })
    })
  }

  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme })

    test('a question, open and with its neighbours, has no violation', async ({ page }) => {
      await page.goto(`${STORY}/grid?finding=apparent`)
      await page.getByRole('rowheader').getByRole('link').first().click()
      await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible()
      await expectClean(page)
    })

    test('dialogs, menus, lists and tables of charts have no violation', async ({ page }) => {
      await page.goto(STORY)
      const closed = page.getByRole('button', { name: 'Show the table' })
      for (let left = await closed.count(); left > 0; left--) {
        await closed.first().click()
        await expect(closed).toHaveCount(left - 1)
      }
      await expectClean(page)
      await page.getByRole('button', { name: /your name/i }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectClean(page)
      await page.keyboard.press('Escape')
      await page.goto(`${STORY}/grid`)
      await page.getByRole('combobox', { name: 'Finding' }).click()
      await expect(page.getByRole('option', { name: 'Agreement' })).toBeVisible()
      await expectClean(page, true)
      await page.goto(`${STORY}/sources/analysis`)
      await page.locator('a.claim-mark').first().click()
      await expect(page.getByRole('dialog', { name: 'Claims at this place' })).toBeVisible()
      await expectClean(page)
    })
  })
}

test('the first stop of the keyboard leads past the head of the page', async ({ page }) => {
  await page.goto(STORY)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})

test('the theme one chooses stays', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveClass(/light/)
  await page.getByRole('button', { name: 'Change between light and dark' }).click()
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.goto('/method')
  await expect(page.locator('html')).toHaveClass(/dark/)
})

test('nothing sticks out of a phone', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  for (const path of Object.values(PAGES)) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect([path, content]).toEqual([path, window])
  }
  await page.close()
})

/** Adds up what moved on the page without being asked to. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const seen = { sum: 0 }
    Object.assign(window, { shifts: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    // two frames: what was drawn last has been measured by then
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return (window as unknown as { shifts: { sum: number } }).shifts.sum
  })

const STILL = [
  '/',
  STORY,
  `${STORY}/grid`,
  `${STORY}/claims`,
  `${STORY}/stances`,
  `${STORY}/sources`,
  `${STORY}/sources/analysis`,
]

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(`nothing jumps, ${size}`, () => {
    test.use({ viewport })

    for (const path of STILL) {
      test(`${path} stays where it is while it loads`, async ({ page }) => {
        await watchShifts(page)
        await page.goto(path, { waitUntil: 'networkidle' })
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.mouse.wheel(0, 3000)
        await page.waitForLoadState('networkidle')
        expect(await shiftsOf(page)).toBeLessThan(0.1)
      })
    }
  })
}

test('a page that jumps is seen to', async ({ page }) => {
  await watchShifts(page)
  await page.goto('/method')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => {
    const block = document.createElement('div')
    block.style.height = '500px'
    document.body.prepend(block)
  })
  await expect.poll(() => shiftsOf(page)).toBeGreaterThan(0.1)
})

test('what is pressed is at least 24 pixels high and wide', async ({ page }) => {
  for (const path of [STORY, `${STORY}/stances`, '/']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const small = await page.locator('button:visible').evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name }) => name),
    )
    expect([path, small]).toEqual([path, []])
  }
})
