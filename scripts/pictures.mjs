// Takes pictures of every page on the sample story, wide and on a phone, light and dark, with a server and a database of
// its own. Build first (npm start does). `node scripts/pictures.mjs [folder] [--whole] [--only=grid,claims]`: --whole takes each
// page to its end.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from './browser.mjs'
import { freePort, HOST } from './port.mjs'

const STORY = '/stories/to-lam-in-china'
const PAGES = {
  stories: '/',
  overview: STORY,
  grid: `${STORY}/grid`,
  question: `${STORY}/grid?finding=apparent&kind=quantity`,
  review: `${STORY}/review`,
  claims: `${STORY}/claims`,
  stances: `${STORY}/stances`,
  voices: `${STORY}/voices`,
  timeline: `${STORY}/timeline`,
  sources: `${STORY}/sources`,
  reader: `${STORY}/sources/analysis`,
  import: '/import',
  report: `${STORY}/report`,
  history: `${STORY}/history`,
  method: '/method',
}
const SIZES = { wide: { width: 1440, height: 960 }, phone: { width: 390, height: 844 } }
const THEMES = ['light', 'dark']

const whole = process.argv.includes('--whole')
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const out = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'docs/pictures'

/** The built dashboard on a fresh database; resolves when it answers. */
async function startDesk(folder) {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), DATABASE_URL: `file:${path.join(folder, 'pictures.db')}` }
  const child = spawn(process.execPath, ['scripts/e2e-server.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (part) => part.toString().includes('Ready in') && resolve())
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}; is the dashboard built?`)))
  })
  return { child, url: `http://${HOST}:${port}` }
}

async function takePicture(browser, url, name, address, size, theme) {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: theme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url + address, { waitUntil: 'networkidle' })
  // a font that came late is used from the next look on
  await page.reload({ waitUntil: 'networkidle' })
  if (name === 'question') {
    const rows = page.getByRole('main').getByRole(size === 'phone' ? 'listitem' : 'rowheader')
    await rows.getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Decide' }).waitFor()
  }
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  const file = path.join(out, `${name}${size === 'phone' ? '-phone' : ''}-${theme}.png`)
  await page.screenshot({ path: file, fullPage: whole })
  await context.close()
  console.log(file)
}

const folder = mkdtempSync(path.join(tmpdir(), 'variorum-pictures-'))
const found = await findBrowser()
if (!found) throw new Error('No Chromium or Chrome was found, and none could be fetched.')
const desk = await startDesk(folder)
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: found.file, args })
mkdirSync(out, { recursive: true })
for (const [name, address] of Object.entries(PAGES).filter(([name]) => !only || only.includes(name)))
  for (const size of Object.keys(SIZES))
    for (const theme of THEMES) await takePicture(browser, desk.url, name, address, size, theme)
await browser.close()
desk.child.kill('SIGTERM')
rmSync(folder, { recursive: true, force: true })
