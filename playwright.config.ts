import path from 'node:path'
import { defineConfig, devices } from 'playwright/test'

const port = Number(process.env.E2E_PORT ?? 3417)
const root = process.getuid?.() === 0

/** Journeys share one server and one database, seeded with the sample story; those that change things make stories of their own. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: 'test-results/journeys',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // Chromium's sandbox does not run as root
      args: root ? ['--no-sandbox'] : [],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: 'node scripts/e2e-server.mjs',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: {
      PORT: String(port),
      DATABASE_URL: process.env.E2E_DATABASE_URL ?? `file:${path.resolve('data/journeys.db')}`,
      NEXT_TELEMETRY_DISABLED: '1',
      // whatever a person has set up for their own desk
      VARIORUM_MODEL_PROVIDER: '',
    },
  },
})
