// `npm run schema`: publishes the contract of `variorum compare --json` as JSON Schema.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { comparisonSchema } from '../contracts/comparison'

export const PUBLISHED = path.join(import.meta.dirname, '..', 'docs', 'comparison.schema.json')

/** The schema as it should be published. Left open: a reader must accept fields it does not know, such as the text of `--with-text`. */
export function publishedSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(comparisonSchema, { io: 'input' })
  const head = { $schema, $id: 'variorum/comparison@1', title: 'What variorum compare --json prints' }
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(PUBLISHED, publishedSchema())
  console.log(`Written: ${path.relative(process.cwd(), PUBLISHED)}`)
}
