// Plain JavaScript: the set-up looks at it before anything is compiled.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The setting that says of which sample and method the sample story in the database is. */
export const SAMPLE_SETTING = 'sample'

/** Of the files of the sample and the method's version; null where no sample is there. */
export function sampleStamp(folder = 'prisma/sample', method = 'engine/pipeline.ts') {
  if (!existsSync(path.join(folder, 'sources.json'))) return null
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(`${name}\0`).update(readFileSync(path.join(folder, name)))
  const version = /METHOD_VERSION = '([^']+)'/.exec(readFileSync(method, 'utf8'))?.[1]
  return hash.update(`\0${version}`).digest('hex')
}
