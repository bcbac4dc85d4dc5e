import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from 'playwright/test'

/** A server of one's own, on a free port with a database of its own, that can be stopped and started again. */
export type OwnDesk = { url: string; restart: () => Promise<void> }

const SERVER = path.resolve('scripts/e2e-server.mjs')

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Resolves when the server says so itself; rejects when it ends before. */
function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (part: Buffer) => {
      said += part.toString()
      if (/Ready in/.test(said)) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

export const test = base.extend<{ desk: OwnDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
  desk: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-desk-'))
    const port = await freePort()
    const env = { ...process.env, PORT: String(port), DATABASE_URL: `file:${path.join(folder, 'desk.db')}` }
    const start = async (more: Record<string, string> = {}) => {
      const child = spawn(process.execPath, [SERVER], { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
      await started(child)
      return child
    }
    let child = await start()
    await use({
      url: `http://127.0.0.1:${port}`,
      restart: async () => {
        await ended(child)
        child = await start({ KEEP_DATABASE: '1' })
      },
    })
    await ended(child)
    rmSync(folder, { recursive: true, force: true })
  },
})
