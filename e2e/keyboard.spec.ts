import { expect, type Page } from 'playwright/test'
import { test } from './journey'
import { makeStory } from './story-maker'

/** The accessible name of what has the focus, and that one can see that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return { name: '', visible: true }
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent
    const style = getComputedStyle(element)
    const drawn = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
    return { name: (label ?? element.textContent ?? '').trim(), visible: element.tabIndex < 0 || drawn }
  })

/** Goes on with Tab until the focus is on what is meant; each stop on the way must be seen to have the focus. */
async function tabTo(page: Page, name: RegExp, key = 'Tab') {
  const passed: string[] = []
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press(key)
    // what was just drawn anew may take a frame to show it
    await expect.poll(async () => (await focused(page)).visible, { message: `stop ${step} can be seen` }).toBe(true)
    const stop = await focused(page)
    passed.push(stop.name)
    if (name.test(stop.name)) return
  }
  throw new Error(`${key} never came to ${name}, but to:\n${passed.join('\n')}`)
}

test('the whole review by keyboard alone, from the stories to the brief', async ({ page }) => {
  await makeStory(page, 'A fire without a mouse')
  await page.goto('/')
  const { keyboard } = page
  const heading = page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 })
  const said = page.getByRole('main').getByRole('status')

  await tabTo(page, /^A fire without a mouse/)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'A fire without a mouse' })).toBeVisible()
  await tabTo(page, /^Review$/)
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review$/)
  await expect(heading).toContainText(/how many boats/i)

  await keyboard.press('n')
  await keyboard.type('Jack and Ann counted twice.')
  await keyboard.press('Escape')
  await expect(heading).toBeFocused()
  await keyboard.press('c')
  const name = page.getByRole('main').getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) {
    await expect(name).toBeFocused()
    await keyboard.type('Ada Reader')
    await keyboard.press('Escape')
    await keyboard.press('c')
  }
  await expect(said).toHaveText('Decided: they conflict. 1 of 1 decided.')
  await keyboard.press('u')
  await expect(said).toContainText('Undone')
  await expect(heading).toBeFocused()
  await keyboard.press('Shift+U')
  await expect(said).toContainText('Done again')
  await expect(page.getByText('All of it is decided')).toBeVisible()

  // the same from anywhere in the story, with Control
  await keyboard.press('Control+z')
  await expect(heading).toContainText(/how many boats/i)
  await keyboard.press('Control+Shift+Z')
  await expect(page.getByText('All of it is decided')).toBeVisible()

  await tabTo(page, /^Go to the brief$/)
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/report$/)
  await expect(page.getByRole('main')).toContainText('Jack and Ann counted twice.')
})

test('the list of keys opens and closes, and the focus returns', async ({ page }) => {
  const story = await makeStory(page, 'A fire and its keys')
  await page.goto(`${story}/review`)
  await tabTo(page, /^Keys$/)
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: 'Keys of this page' })
  await expect(list).toBeVisible()
  await tabTo(page, /single sign/)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused()
})
