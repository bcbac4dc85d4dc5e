import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { reachOf, reachProblem } from '../../server/env/reach.mjs'
import { wantedPort } from '../port.mjs'
import { BAD_INPUT, complain, DONE, misused, type Terminal } from './terminal'

const ROOT = path.join(import.meta.dirname, '..', '..')

/** What the options of `serve` mean to the program that starts the server, or what is wrong with them. */
export function serveSettings(
  args: string[],
  env: Record<string, string | undefined>,
): Record<string, string> | { wrong: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'allow-host': { type: 'string', multiple: true },
      },
    })
    const settings = {
      ...(values.port === undefined ? {} : { PORT: String(wantedPort(values.port)) }),
      ...(values.host === undefined ? {} : { VARIORUM_HOST: values.host }),
      ...(values['allow-host'] === undefined ? {} : { VARIORUM_ALLOW_HOSTS: values['allow-host'].join(',') }),
    }
    const wrong = reachProblem(reachOf({ ...env, ...settings }))
    return wrong === null ? settings : { wrong }
  } catch (error) {
    return { wrong: (error instanceof Error ? error.message : String(error)).split('\n')[0] as string }
  }
}

/** `variorum serve`: makes the desk ready, as `npm start` does, and serves it until it is stopped. */
export async function serve(args: string[], terminal: Terminal): Promise<number> {
  const settings = serveSettings(args, process.env)
  if ('wrong' in settings) return misused(terminal, settings.wrong as string)
  const env = { ...process.env, ...settings }
  for (const script of ['setup.mjs', 'start.mjs']) {
    const child = spawn(process.execPath, [path.join('scripts', script)], { cwd: ROOT, env, stdio: 'inherit' })
    const stop = () => child.kill('SIGTERM')
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    const [code] = (await once(child, 'exit')) as [number | null]
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop)
    if (code === 0) continue
    await complain(terminal, `the server ended (code ${code ?? 'unknown'})`)
    return BAD_INPUT
  }
  return DONE
}
