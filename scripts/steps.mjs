// The steps that make a clone ready. Each looks first whether it is done.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.mjs'
import { requireFreePort, wantedPort } from './port.mjs'

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const BUILD_STAMP = '.next/variorum-build'
const BUILT_FROM = [
  'app',
  'contracts',
  'engine',
  'features',
  'public',
  'server',
  'ui',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** Takes the named steps, or all of them as `npm start` needs them. */
export async function setUp(names) {
  process.chdir(ROOT)
  if (names.length === 0) await requireFreePort(wantedPort())
  for (const name of names.length > 0 ? names : Object.keys(STEPS)) {
    if (!STEPS[name]) throw new Error(`There is no step “${name}”. Steps: ${Object.keys(STEPS).join(', ')}`)
    STEPS[name]()
  }
}

const STEPS = { install, generate, migrate, seed, build }

/** The environment of all that is started here: nothing reports home. */
const quiet = () => ({ NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...process.env })

function run(label, command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...quiet(), ...env },
    // Windows starts .cmd files through its shell only
    shell: command.endsWith('.cmd'),
  })
  if (status !== 0) throw new Error(`✗ ${label} failed (${error?.message ?? signal ?? `code ${status}`})`)
}

/** For what takes its time: says what it does, and how long it took. */
function announced(label, command, args, env) {
  const started = Date.now()
  console.log(`• ${label} …`)
  run(label, command, args, env)
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

const node = (label, args) => run(label, process.execPath, args)

export function install() {
  installIn('.', 'installing packages')
}

/** What runs a local ONNX model: a package of its own, as most people never need it. */
export function installOnnx() {
  installIn('onnx', 'installing what runs an ONNX model')
}

/** No package needs its install script: native parts come inside the packages. */
function installIn(folder, label) {
  if (isInstalled(folder)) return
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  if (folder !== '.') args.push('--prefix', folder)
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) announced(label, process.execPath, [npm, ...args])
  else announced(label, process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}

/** Whether what npm noted after its last installation is what the lock file asks for. */
function isInstalled(folder) {
  const noted = path.join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(noted)) return false
  const { packages: wanted } = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'))
  const { packages: there } = JSON.parse(readFileSync(noted, 'utf8'))
  return Object.entries(wanted).every(
    ([name, about]) =>
      !name.includes('node_modules/') ||
      about.link ||
      there[name]?.version === about.version ||
      (about.optional && !there[name]),
  )
}

// the next three look for themselves whether there is anything to do, and say so only then

export function generate() {
  node('preparing the database client', ['scripts/generate.mjs'])
}

export function migrate() {
  node('preparing the database', ['scripts/db-migrate.mjs'])
}

/** The desk is of use without its sample: a failure is told, and the start goes on. */
export function seed() {
  try {
    node('loading the sample story', ['scripts/seed.mjs'])
  } catch (error) {
    console.error(`${error.message}; going on without it`)
  }
}

export function build() {
  const stamp = fingerprint(BUILT_FROM, process.versions.node.split('.')[0], process.platform, process.arch)
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === stamp) return
  const next = ['node_modules/next/dist/bin/next', 'build']
  announced('building the dashboard', process.execPath, next, { NODE_ENV: 'production' })
  writeFileSync(BUILD_STAMP, stamp)
}
