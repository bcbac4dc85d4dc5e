// Loads the sample story where it is not there as it should be; quick where it is.
import { spawnSync } from 'node:child_process'
import { DatabaseSync } from '@photostructure/sqlite'
import { databaseFile } from '../server/env/database-url.mjs'
import { SAMPLE_SETTING, sampleStamp } from '../server/env/sample-stamp.mjs'

const stamp = sampleStamp()
if (stamp === null) {
  console.log('• no sample story here')
  process.exit(0)
}
const database = new DatabaseSync(databaseFile(), { timeout: 10_000, readOnly: true })
const loaded = database.prepare('SELECT "value" FROM "Setting" WHERE "key" = ?').get(SAMPLE_SETTING)?.value
database.close()
if (loaded === stamp) process.exit(0)
console.log('• loading the sample story …')
const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'prisma/seed.ts'], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
