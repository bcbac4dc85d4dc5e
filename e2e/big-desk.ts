import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BIG_SLUG } from '../testing/big-story/story'
import { startDesk } from '../testing/desk-server'
import { test as base } from './journey'

/** The big story's own server and database, one for all journeys of a worker: who changes it, makes it as it was. */
export type BigDesk = { at: (page: string) => string; slug: string }

export const test = base.extend<object, { bigDesk: BigDesk }>({
  bigDesk: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'variorum-big-'))
      const server = await startDesk(path.join(folder, 'big.db'), { env: { BIG_STORY: '1' } })
      // `at('/grid')` is the grid of the big story
      await use({ at: (page) => `${server.url}/stories/${BIG_SLUG}${page}`, slug: BIG_SLUG })
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
