import { test as base } from 'playwright/test'

/** A journey whose pages answer to keys and presses before it goes on: what comes earlier would be lost on a busy machine. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const go = page.goto.bind(page)
    page.goto = async (address, options) => {
      const response = await go(address, options)
      const isPage = response?.headers()['content-type']?.startsWith('text/html') ?? false
      if (isPage) await page.locator('html[data-ready]').waitFor({ state: 'attached' })
      return response
    }
    await use(page)
  },
})
