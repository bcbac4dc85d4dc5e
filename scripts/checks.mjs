import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { browserCounts, unitCounts } from './counts.mjs'
import { freePort } from './port.mjs'
import { build, generate, install, installOnnx, ROOT } from './steps.mjs'

const RESULTS = 'test-results'
const UNIT = `${RESULTS}/unit.json`
const JOURNEYS = `${RESULTS}/journeys.json`

/** Takes all checks, prints how each went and the closing line; true where nothing failed. */
export async function runAll({ full }) {
  process.chdir(ROOT)
  install()
  generate()
  mkdirSync(RESULTS, { recursive: true })
  for (const file of [UNIT, JOURNEYS]) rmSync(file, { force: true })
  const browser = await findBrowser()
  console.log(browser ? `browser: ${browser.file} (${browser.why})` : 'browser: none found and none could be fetched')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...(full ? { VARIORUM_FULL: '1' } : {}) }

  const done = []
  const step = (name, check) => {
    const started = Date.now()
    console.log(`\n— ${name}`)
    const counts = check()
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    done.push({ name, seconds, ...counts })
    return counts.failed === 0
  }
  const node = (args, extra = {}) =>
    spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...env, ...extra } }).status === 0
  const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

  step('types', () => single(node(['node_modules/typescript/bin/tsc', '--noEmit'])))
  step('lint', () => single(node(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])))
  step('migrations', () => single(node(['scripts/db-migration.mjs', '--check'])))
  const onnx = step('what runs an ONNX model', () => single(attempt(installOnnx)))
  step('unit and database tests', () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]
    const extra = onnx ? { VARIORUM_ONNX: 'wanted' } : {}
    return unitCounts(UNIT, node(['node_modules/vitest/vitest.mjs', 'run', ...reporters], extra))
  })
  const built = step('build', () => single(attempt(build)))
  const port = String(await freePort())
  step('journeys in the browser', () => {
    if (!built || !browser) return single(false)
    const ok = node(['node_modules/playwright/cli.js', 'test', '--reporter=list,json'], {
      CHROMIUM_PATH: browser.file,
      E2E_PORT: port,
      PLAYWRIGHT_JSON_OUTPUT_NAME: JOURNEYS,
    })
    return browserCounts(JOURNEYS, ok)
  })

  console.log('')
  for (const { name, passed, failed, seconds } of done)
    console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  const sum = (field) => done.reduce((total, result) => total + result[field], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 && existsSync(UNIT)
}

function attempt(work) {
  try {
    work()
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}
