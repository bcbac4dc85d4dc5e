import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startDesk } from '../testing/desk-server'
import { test as base } from './journey'

/** A server of one's own with a database of its own, which can be stopped and started again on the same data. */
export type OwnDesk = { at: (address: string) => string; restart: () => Promise<void> }

export const test = base.extend<{ desk: OwnDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
  desk: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-desk-'))
    const database = path.join(folder, 'desk.db')
    let server = await startDesk(database)
    await use({
      at: (address) => server.url + address,
      restart: async () => {
        await server.stop()
        server = await startDesk(database, { keep: true })
      },
    })
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  },
})
