import { z } from 'zod'
import { comparisonSchema } from '../comparison'
import type { ReviewDto, RunDto, SourceDto } from '../desk'
import type { EditDto } from '../edits'
import { editSchema } from '../edits'
import { receiptSchema } from './receipt'

/** Everything of a story in one JSON file; `npm run schema` publishes it as docs/export.schema.json. */

const instant = z.iso.datetime()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const person = z.object({ id: z.string(), name: z.string() })
const quotes = z.array(z.object({ source: z.string(), exact: z.string() }))

const sourceSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  kind: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  groups: z.array(z.string()),
  reference: z.boolean(),
  fileName: z.string(),
  language: z.string(),
  analysed: z.boolean(),
  words: z.number().int().nonnegative(),
  sha256,
  pages: z.array(z.number().int().nonnegative()).nullable(),
  original: z
    .object({
      name: z.string(),
      mediaType: z.string(),
      sha256,
      fetchedFrom: z.string().nullable(),
      fetchedAt: instant.nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<SourceDto>

const reviewSchema = z.object({
  id: z.string(),
  target: z.enum(['question', 'claim', 'stance']),
  key: z.string(),
  decision: z.string(),
  note: z.string(),
  origin: z.string().nullable(),
  person,
  at: instant,
  orphaned: z.boolean(),
  reading: z.union([z.literal(1), z.literal(2)]),
  quotes,
}) satisfies z.ZodType<ReviewDto>

const editDtoSchema = z.object({
  id: z.string(),
  subject: z.string(),
  edit: editSchema,
  made: z.string().nullable(),
  why: z.string(),
  person: person.nullable(),
  at: instant,
  orphaned: z.boolean(),
  quotes,
}) satisfies z.ZodType<EditDto>

const runSchema = z.object({
  id: z.string(),
  method: z.string(),
  at: instant,
  milliseconds: z.number().nonnegative(),
  failed: z.array(z.object({ source: z.string(), message: z.string() })),
}) satisfies z.ZodType<RunDto>

export const storyExportSchema = z.object({
  schema: z.literal('variorum/story@1'),
  slug: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  propositions: z.array(z.string()),
  /** the run that the method made last; null where it has not run */
  run: runSchema.nullable(),
  /** each source with its whole text, in which all offsets count */
  sources: z.array(sourceSchema.extend({ text: z.string() })),
  /** what is shown: the method's finding with people's edits laid over it */
  comparison: comparisonSchema.nullable(),
  /** what the method found, as it found it */
  machine: comparisonSchema.nullable(),
  /** the edits that stand, oldest first */
  edits: z.array(editDtoSchema),
  reviews: z.array(reviewSchema),
  /** where every claim of `comparison` rests, by its id */
  receipts: z.array(receiptSchema),
})
export type StoryExport = z.infer<typeof storyExportSchema>
