import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort, HOST } from '@/scripts/port.mjs'

export type DeskServer = { url: string; stop: () => Promise<void> }

const PATIENCE_MS = 60_000

/** Starts the built dashboard on a port and a database file of its own, set up by `env`; `keep` leaves the data of an earlier start in it. */
export async function startDesk(
  databaseFile: string,
  { keep = false, env: extra = {} }: { keep?: boolean; env?: Record<string, string> } = {},
): Promise<DeskServer> {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: `file:${databaseFile}`,
    KEEP_DATABASE: keep ? '1' : '0',
    NEXT_TELEMETRY_DISABLED: '1',
    // whatever a person has set up for their own desk
    VARIORUM_MODEL_PROVIDER: '',
    ...extra,
  }
  const server = spawn(process.execPath, ['scripts/e2e-server.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://${HOST}:${port}`
  const stop = async () => {
    if (server.exitCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
  const until = Date.now() + PATIENCE_MS
  while (server.exitCode === null && Date.now() < until) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new Error('the dashboard did not start')
}
