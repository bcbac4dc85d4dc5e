// Which browser the journeys run in: the one that is named, else the system's, else one that is fetched.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    process.env[variable] ? [path.join(process.env[variable], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
}

/** Whether there is a program at this place that can be started; on Windows a browser cannot be asked for its version. */
const starts = (file) =>
  existsSync(file) && (process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0)

/** A Chromium or Chrome that is installed, or null. */
function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = process.platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((at) => path.join(at, name)))
  return [...onPath, ...(PLACES[process.platform] ?? [])].find(starts) ?? null
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

async function fetchedByPlaywright() {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  if (file && starts(file)) return file
  const fetched = run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  return fetched && file && starts(file) ? file : null
}

/** On Debian and its kin, as root: the package `chromium`. */
function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  if (spawnSync('apt-get', ['--version']).status !== 0) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update'], env)
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env)
  return systemBrowser()
}

/** `{ file, why }` of the browser to use, fetched where there is none; null where none could be had. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named && starts(named)) return { file: named, why: 'CHROMIUM_PATH names it' }
  if (named) console.log(`CHROMIUM_PATH names ${named}, which does not start; looking for another browser`)
  const system = systemBrowser()
  if (system) return { file: system, why: 'the system has it' }
  const fetched = await fetchedByPlaywright()
  if (fetched) return { file: fetched, why: 'no system browser was found, and this is the one Playwright fetches' }
  const installed = fromApt()
  if (installed)
    return { file: installed, why: 'Playwright’s own could not be had, so the package chromium was installed' }
  return null
}
