// npm test: makes ready what it needs, takes every check, and closes with one line “N passed, N failed”.
import './node-version.mjs'

import('./checks.mjs')
  .then((checks) => checks.runAll({ full: process.argv.includes('--full') }))
  .then((ok) => process.exit(ok ? 0 : 1))
  .catch((error) => {
    console.error(error.message)
    console.log('0 passed, 1 failed')
    process.exit(1)
  })
