// The built dashboard on a fresh database with the sample story, for the journeys: PORT and DATABASE_URL say where.
// With KEEP_DATABASE=1 the database stays as it is, as after a restart; with BIG_STORY=1 the big story is in it, too.
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { databaseFile } from '../server/env/database-url.mjs'
import { HOST } from './port.mjs'

if (process.env.KEEP_DATABASE !== '1')
  for (const suffix of ['', '-wal', '-shm']) rmSync(databaseFile() + suffix, { force: true })
const steps = [['scripts/db-migrate.mjs'], ['scripts/seed.mjs']]
if (process.env.BIG_STORY === '1') steps.push(['node_modules/tsx/dist/cli.mjs', 'scripts/seed-big.ts'])
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', HOST, '-p', process.env.PORT], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => next.kill(signal))
next.on('exit', (code) => process.exit(code ?? 0))
