// Serves the built dashboard, on this computer only unless it is told otherwise, and ends with whoever started it.
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { reachOf, reachProblem } from '../server/env/reach.mjs'
import { HOST, requireFreePort, wantedPort } from './port.mjs'

const reach = reachOf()
const wrong = reachProblem(reach)
if (wrong) {
  console.error(wrong)
  process.exit(1)
}

const port = await (async () => {
  const wanted = wantedPort()
  await requireFreePort(wanted)
  return wanted
})().catch((error) => {
  console.error(error.message)
  process.exit(1)
})

const next = spawn(
  process.execPath,
  ['node_modules/next/dist/bin/next', 'start', '-H', reach.host, '-p', String(port)],
  {
    stdio: 'inherit',
    env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, NODE_ENV: 'production' },
  },
)
if (reach.shared) {
  const names = [...reach.names].map((name) => `http://${name}:${port}`).join(', ')
  console.log(
    `Variorum can be reached by others: ${names}. Everything needs a token: npx variorum token add NAME [--write]`,
  )
  console.log('Tokens are sent as they are: put something that speaks https before it, unless you trust the network.')
} else console.log(`Variorum is at http://${HOST}:${port} (Ctrl+C stops it)`)

const PATIENCE_MS = 5000
let stopping = false
function stop() {
  if (stopping) return
  stopping = true
  next.kill('SIGTERM')
  setTimeout(() => next.kill('SIGKILL'), PATIENCE_MS).unref()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)

// npm does not pass a SIGTERM on: when its shell dies, this process is given another parent
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) stop()
}, 1000).unref()

next.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
