import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from 'playwright/test'
import { startDesk } from '../testing/desk-server'
import { test as base } from './journey'

/** A desk for each worker: the name that stands under decisions belongs to a whole desk, and some journeys change it. */
export const test = base.extend<object, { desk: string }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'variorum-desk-'))
      const server = await startDesk(path.join(folder, 'desk.db'))
      await use(server.url)
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ desk }, use) => use(desk),
})

/** Gives the name that stands under decisions, at the head of the page. */
export async function sign(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /your name/i }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect(page.getByText(`Decisions are now signed “${name}”.`)).toBeVisible()
}
