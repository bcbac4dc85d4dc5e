import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { browserCounts, unitCounts } from './counts.mjs'
import { fingerprint } from './fingerprint.mjs'
import { freePort, requireFreePort, wantedPort } from './port.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'variorum-setup-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function taken<T>(work: (port: number) => Promise<T>): Promise<T> {
  const port = await freePort()
  const server = await new Promise<Server>((resolve) => {
    const listening = createServer().listen(port, '127.0.0.1', () => resolve(listening))
  })
  try {
    return await work(port)
  } finally {
    server.close()
  }
}

test('a taken port ends the start at once, with what to do', async () => {
  await taken(async (port) => {
    const started = performance.now()
    const env = { ...process.env, PORT: String(port) }
    for (const script of ['scripts/setup.mjs', 'scripts/start.mjs']) {
      const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toContain(`Port ${port} is taken`)
      expect(stderr).toContain(`PORT=${port + 1} npm start`)
      expect(stderr).not.toContain('    at ')
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })
  await expect(freePort().then(requireFreePort)).resolves.toBeUndefined()
})

test('PORT is a port, or an error that says so', () => {
  expect([wantedPort(undefined), wantedPort(''), wantedPort('8080')]).toEqual([3000, 3000, 8080])
  for (const wrong of ['0', '65536', 'abc', '80.5', '-1']) expect(() => wantedPort(wrong)).toThrow(`“${wrong}”`)
})

test('an unknown step is named', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', 'dance'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, expect.stringContaining('no step “dance”')])
})

test('a fingerprint changes with names and contents, and not with tests or scratch files', () => {
  const at = path.join(folder, 'tree')
  mkdirSync(path.join(at, 'inner'), { recursive: true })
  const put = (name: string, text: string) => writeFileSync(path.join(at, name), text)
  put('inner/a.ts', 'one')
  const first = fingerprint([at])
  put('inner/a.test.ts', 'a test')
  put('b.tmp.ts', 'scratch')
  expect(fingerprint([at, path.join(folder, 'not there')])).toBe(first)
  put('inner/a.ts', 'two')
  const second = fingerprint([at])
  put('inner/b.ts', 'two')
  expect(new Set([first, second, fingerprint([at]), fingerprint([at], '22')]).size).toBe(4)
})

test('results are counted from the reports, and a crash counts as a failure', () => {
  const report = (name: string, value: object) => {
    const file = path.join(folder, name)
    writeFileSync(file, JSON.stringify(value))
    return file
  }
  const suite = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) })
  const unit = (failed: number, ...testResults: object[]) =>
    report('unit.json', { numPassedTests: 5, numFailedTests: failed, testResults })
  expect(unitCounts(unit(0, suite('passed', 5)), true)).toEqual({ passed: 5, failed: 0 })
  expect(unitCounts(unit(2, suite('failed', 3)), false)).toEqual({ passed: 5, failed: 2 })
  expect(unitCounts(unit(0, suite('failed', 0)), false)).toEqual({ passed: 5, failed: 1 })
  expect(unitCounts(unit(0, suite('passed', 5)), false)).toEqual({ passed: 5, failed: 1 })
  expect(unitCounts(path.join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 })
  const journeys = report('journeys.json', { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } })
  expect(browserCounts(journeys, false)).toEqual({ passed: 8, failed: 1 })
  expect(browserCounts(path.join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 })
})
