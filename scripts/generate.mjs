// Prisma's client from prisma/schema.prisma, once per schema and version. Generating needs no engine, but without the
// variable below the command would first fetch one: any existing file will do.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'generated/.stamp'
const schema = readFileSync('prisma/schema.prisma', 'utf8')
const version = JSON.parse(readFileSync('node_modules/prisma/package.json', 'utf8')).version
const stamp = createHash('sha256').update(version).update(schema).digest('hex')
if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) process.exit(0)

console.log('• preparing the database client …')
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/prisma/build/index.js', 'generate', '--no-hints', '--schema', 'prisma/schema.prisma'],
  {
    encoding: 'utf8',
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      ...process.env,
    },
  },
)
if (status !== 0) {
  console.error(stdout + stderr)
  process.exit(status ?? 1)
}
mkdirSync('generated', { recursive: true })
writeFileSync(STAMP, stamp)
