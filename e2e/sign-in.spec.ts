import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from 'playwright/test'
import { startDesk } from '../testing/desk-server'

/** A desk that others can reach, with a token to read and one to write. */
const test = base.extend<{ shared: { url: string; reader: string; writer: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
  shared: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-shared-'))
    const database = path.join(folder, 'desk.db')
    const server = await startDesk(database, { env: { VARIORUM_ALLOW_HOSTS: 'desk.example' } })
    const token = (...args: string[]) =>
      execFileSync(process.execPath, ['scripts/variorum.mjs', 'token', 'add', ...args], {
        env: { ...process.env, DATABASE_URL: `file:${database}` },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .toString()
        .trim()
    await use({ url: server.url, reader: token('Odd'), writer: token('Ines', '--write') })
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  },
})

test('a desk that others reach shows nothing until one signs in', async ({ page, shared, request }) => {
  const { url, reader, writer } = shared
  const api = `${url}/api/v1/stories`
  expect((await request.get(api)).status()).toBe(401)
  expect((await request.get(api, { headers: { authorization: `Bearer ${reader}` } })).status()).toBe(200)
  const data = { title: 'Mine' }
  const post = (token: string) => request.post(api, { data, headers: { authorization: `Bearer ${token}` } })
  expect([(await post(reader)).status(), (await post(writer)).status()]).toEqual([403, 201])

  await page.goto(`${url}/stories/mine/sources?x=1`)
  await expect(page).toHaveURL(`${url}/sign-in?next=%2Fstories%2Fmine%2Fsources%3Fx%3D1`)
  await page.getByLabel('Token').fill('vrm_wrong')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('opens nothing')
  await page.getByLabel('Token').fill(writer)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(`${url}/stories/mine/sources?x=1`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.goto(`${url}/developers#tokens`)
  await expect(page.getByText('variorum token add NAME')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out of this browser' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to Variorum' })).toBeVisible()
  await page.goto(url)
  await expect(page.getByRole('heading', { name: 'Sign in to Variorum' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
