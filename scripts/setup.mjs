// npm start and npm test come through here: makes a fresh clone ready and does nothing that is done already.
// Nothing but Node's own modules: it runs before node_modules exists. Names of steps may be given; without any, all
// of them are taken, after a look whether the port is free.
import './node-version.mjs'

import('./steps.mjs')
  .then((steps) => steps.setUp(process.argv.slice(2)))
  .catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
