import { z } from 'zod'
import { comparisonSchema, quoteSchema, valueSchema } from '../comparison'
import { DECISIONS } from '../decisions'
import { sourceMetaSchema } from '../desk'
import { type EditKind, editSchema } from '../edits'

/**
 * A bundle: one story in one file (a zip, `.variorum`), with all that is needed to compute it again and to go on with it.
 * These are the JSON files in it; docs/bundle.md says which file is which.
 */

export const BUNDLE_SCHEMA = 'variorum/bundle@1'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const instant = z.iso.datetime()
const id = z.string().regex(/^\w{1,80}$/)
const key = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,120}$/i)
const count = z.number().int().nonnegative()
/** People are known by the name that they sign with. */
const person = z.string().min(1).max(200)

/** Addresses become links on a page: nothing but the web's own schemes may get there. */
const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address)
const webAddress = z.string().max(2000).refine(isWebAddress, 'is no address of the web')

/** `content`: a hash over this manifest without that field, in the form with sorted keys. */
export const manifestSchema = z.object({
  schema: z.literal(BUNDLE_SCHEMA),
  /** version of the method that the newest run was made with; null where there is none */
  method: z.string().max(60).nullable(),
  /** what the newest run was told beside the sources */
  settings: z.object({ propositions: z.array(z.string()) }),
  files: z.array(z.object({ path: z.string().min(1).max(300), bytes: count, sha256 })),
  content: sha256,
})
export type Manifest = z.infer<typeof manifestSchema>

export const bundleStorySchema = z.object({
  title: z.string().min(1).max(200),
  description: z.string().max(5000).nullable(),
  createdAt: instant,
  propositions: z.array(z.string().min(1).max(500)).max(1000),
})
export type BundleStory = z.infer<typeof bundleStorySchema>

/** A text by its number; the text itself is a file of its own. */
const textSchema = z.object({
  number: z.number().int().positive(),
  sha256,
  words: count,
  /** where each page of a paged document begins, in code points; null where it has none */
  pages: z.array(count).max(100_000).nullable(),
  /** when a newer text took its place; null for the one that holds */
  until: instant.nullable(),
})

export const bundleSourceSchema = sourceMetaSchema.extend({
  key,
  url: webAddress.nullable(),
  archiveUrl: webAddress.nullable(),
  fileName: z.string().max(300),
  language: z.string().max(20),
  /** false where the text is kept but not analysed */
  analysed: z.boolean(),
  createdAt: instant,
  deletedAt: instant.nullable(),
  texts: z.array(textSchema).min(1).max(1000),
  /** the bytes that its texts were read from, each by the hash of the text; none where they were left out */
  originals: z
    .array(
      z.object({
        textSha256: sha256,
        name: z.string().max(300),
        mediaType: z.string().max(200),
        sha256,
        fetchedFrom: webAddress.nullable(),
        fetchedAt: instant.nullable(),
        createdAt: instant,
      }),
    )
    .max(1000),
})
export type BundleSource = z.infer<typeof bundleSourceSchema>

const summarySchema = comparisonSchema.shape.sources.element
const failedSchema = z.array(z.object({ source: z.string(), message: z.string().max(1000) }))

export const bundleRunSchema = z.object({
  id,
  number: z.number().int().positive(),
  method: z.string().max(60),
  milliseconds: count,
  at: instant,
  propositions: z.array(z.string()),
  failed: failedSchema,
  /** what it was given of each source, with the hash of the text */
  sources: z.array(summarySchema),
  /** of each stage of the method a hash over its rules; null where they are not known any more */
  rules: z.record(z.string(), sha256).nullable(),
})
export type BundleRun = z.infer<typeof bundleRunSchema>

const anchorSchema = z.object({
  proposition: z.string().nullable(),
  question: z.object({ text: z.string(), kind: z.string() }).nullable(),
  quotes: z.array(
    quoteSchema.extend({
      source: z.string(),
      sha256: z.string(),
      kind: z.string().nullable(),
      value: valueSchema.nullable(),
    }),
  ),
})
const anchorsSchema = z.array(z.object({ target: z.enum(['claim', 'question']), id: z.string(), anchor: anchorSchema }))

const EDIT_KINDS: readonly string[] = editSchema.options.map((option) => option.shape.kind.value satisfies EditKind)
export const isEditKind = (kind: string): boolean => EDIT_KINDS.includes(kind)

/** What is kept as an address, at any depth. */
function addressesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) =>
    (name === 'url' || name === 'archiveUrl') && typeof part === 'string' ? [part] : addressesIn(part),
  )
}

/** `data`: of an edit what contracts/edits.ts says; else what undoing needs. `anchors`: the words that its ids stand for. */
export const bundleChangeSchema = z
  .object({
    id,
    number: z.number().int().positive(),
    kind: z.string().min(1).max(60),
    subject: z.string().max(400_000),
    what: z.string().max(5000),
    from: z.string().max(50_000).nullable(),
    to: z.string().max(50_000).nullable(),
    why: z.string().max(5000),
    data: z.record(z.string(), z.unknown()),
    anchors: anchorsSchema,
    batch: z.string().max(80).nullable(),
    person: person.nullable(),
    at: instant,
    undoneAt: instant.nullable(),
    events: z.array(z.object({ id, act: z.enum(['undone', 'redone']), person: person.nullable(), at: instant })),
  })
  .superRefine(({ kind, data }, context) => {
    const read = isEditKind(kind) ? editSchema.safeParse(data) : null
    if (read && !read.success) context.addIssue({ code: 'custom', path: ['data'], message: 'is no edit of this kind' })
    // undoing it puts these back
    if (!read && !addressesIn(data).every(isWebAddress))
      context.addIssue({ code: 'custom', path: ['data'], message: 'holds what is no address of the web' })
  })
export type BundleChange = z.infer<typeof bundleChangeSchema>

const STANCE_DECISIONS = ['asserts', 'rejects', 'hedges', 'reports', 'silent']

export const bundleReviewSchema = z
  .object({
    id,
    target: z.enum(['question', 'claim', 'stance']),
    key: z.string().max(2000),
    anchor: anchorSchema,
    decision: z.string().max(40),
    note: z.string().max(5000),
    origin: z.string().max(300).nullable(),
    /** 1 where it stands, 2 where a second reader set it beside */
    reading: z.union([z.literal(1), z.literal(2)]),
    person,
    at: instant,
    undoneAt: instant.nullable(),
  })
  .superRefine(({ target, decision }, context) => {
    const allowed: readonly string[] = target === 'stance' ? STANCE_DECISIONS : DECISIONS
    if (!allowed.includes(decision))
      context.addIssue({ code: 'custom', path: ['decision'], message: `is no decision on a ${target}` })
  })
export type BundleReview = z.infer<typeof bundleReviewSchema>

const suggestedQuote = z.object({ source: z.string(), exact: z.string(), start: count, end: count })

export const bundleSuggestionSchema = z.object({
  id,
  pair: z.string().max(200),
  version: z.string().max(500),
  model: z.string().max(300),
  coarse: z.enum(['agree', 'conflict', 'apparent', 'unrelated']).nullable(),
  reason: z.string().max(20_000),
  score: z.number().nullable(),
  quotes: z.object({ a: suggestedQuote, b: suggestedQuote }).nullable(),
  at: instant,
  dismissedAt: instant.nullable(),
  review: id.nullable(),
})
export type BundleSuggestion = z.infer<typeof bundleSuggestionSchema>

/** What the desk showed: the newest run with the edits over it, and where each edit and decision stood. */
export const bundleShownSchema = z.object({
  comparison: comparisonSchema,
  edits: z.array(z.object({ id, orphaned: z.boolean() })),
  reviews: z.array(z.object({ id, key: z.string(), orphaned: z.boolean() })),
})
export type BundleShown = z.infer<typeof bundleShownSchema>

/** Every JSON file of a bundle by its name. */
export const bundleFilesSchema = z.object({
  manifest: manifestSchema,
  story: bundleStorySchema,
  sources: z.array(bundleSourceSchema).max(10_000),
  runs: z.array(bundleRunSchema).max(100_000),
  comparison: comparisonSchema.nullable(),
  shown: bundleShownSchema.nullable(),
  changes: z.array(bundleChangeSchema).max(1_000_000),
  reviews: z.array(bundleReviewSchema).max(1_000_000),
  suggestions: z.array(bundleSuggestionSchema).max(1_000_000),
})
