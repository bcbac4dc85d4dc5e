// `npm run schema`: publishes the contracts as JSON Schema, and the vocabulary of relations as JSON-LD, under docs/.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { comparisonSchema } from '../contracts/comparison'
import { bundleFilesSchema } from '../contracts/interchange/bundle'
import { claimReviewsSchema } from '../contracts/interchange/claim-review'
import { storyExportSchema } from '../contracts/interchange/story-export'
import { vocabularyDocument } from '../contracts/interchange/vocabulary'

const DOCS = path.join(import.meta.dirname, '..', 'docs')
const inDocs = (name: string) => path.join(DOCS, name)
const written = (document: object) => `${JSON.stringify(document, null, 2)}\n`

/** A schema as it should be published. Left open: a reader must accept fields it does not know, such as the text of `--with-text`. */
function schemaOf(schema: z.ZodType, id: string, title: string, reused: 'inline' | 'ref' = 'inline'): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused })
  return written({ $schema, $id: id, title, ...rest })
}

export const PUBLISHED = inDocs('comparison.schema.json')
export const publishedSchema = (): string =>
  schemaOf(comparisonSchema, 'variorum/comparison@1', 'What variorum compare --json prints')

/** Every published file with what it should hold. */
export const publishedFiles = (): [file: string, text: string][] => [
  [PUBLISHED, publishedSchema()],
  [inDocs('export.schema.json'), schemaOf(storyExportSchema, 'variorum/story@1', 'A story exported as JSON', 'ref')],
  [
    inDocs('claim-review.schema.json'),
    schemaOf(claimReviewsSchema, 'variorum/claim-review@1', 'Verdicts exported as ClaimReview of schema.org'),
  ],
  [
    inDocs('bundle.schema.json'),
    schemaOf(bundleFilesSchema, 'variorum/bundle@1', 'The JSON files of a bundle, each by its name', 'ref'),
  ],
  [inDocs('relations.context.jsonld'), written(vocabularyDocument())],
]

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of publishedFiles()) {
    await writeFile(file, text)
    console.log(`Written: ${path.relative(process.cwd(), file)}`)
  }
}
