// `npm run schema`: publishes the description of the programming interface.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describeApi } from '../contracts/api/openapi'

export const OPENAPI = path.join(import.meta.dirname, '..', 'docs', 'openapi.json')

export const publishedDescription = (): string => `${JSON.stringify(describeApi(), null, 1)}\n`

if (process.argv[1] === import.meta.filename) {
  await writeFile(OPENAPI, publishedDescription())
  console.log(`Written: ${path.relative(process.cwd(), OPENAPI)}`)
}
