// npm run onnx: installs what runs a local ONNX model, in onnx/, as its lock file says.
import './node-version.mjs'

import('./steps.mjs')
  .then(({ installOnnx, ROOT }) => {
    process.chdir(ROOT)
    installOnnx()
    console.log('What runs an ONNX model is installed. docs/method/larger-model.md says how to name a model.')
  })
  .catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
