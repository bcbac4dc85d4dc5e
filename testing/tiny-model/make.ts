// npx tsx testing/tiny-model/make.ts: writes the tiny model that the tests load.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tinyModelFiles } from './files'

const folder = path.join(import.meta.dirname, 'tiny-pairs')
for (const [name, content] of Object.entries(tinyModelFiles())) {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  console.log(`${name}: ${content.length} bytes`)
}
