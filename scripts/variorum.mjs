#!/usr/bin/env node
// The `variorum` program: lets Node read the project's TypeScript, then hands over to the command asked for.
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`variorum needs Node 20.19 or newer; this is ${process.versions.node}`)
  process.exit(2)
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.stderr.on('error', () => {})

try {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
} catch {
  console.error('variorum: its packages are not installed. Run `npm ci` in the project first.')
  process.exit(2)
}

const { main } = await import('./commands/main.ts')
process.exitCode = await main(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
})
