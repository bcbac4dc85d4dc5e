import { z } from 'zod'
import { claimSchema, comparisonSchema, relationSchema } from '../comparison'
import type { PersonDto, ReviewDto, RunDto, SourceDto, StoryCardDto } from '../desk'
import { type EditDto, editSchema, type TrailEntry } from '../edits'
import type { GivenResult } from '../interchange/kept'
import { STANDINGS } from '../words'

/** What the programming interface answers with: the desk's own data, each field described once. */

const instant = z.string().meta({ description: 'ISO 8601, in UTC', examples: ['2026-11-22T09:30:00.000Z'] })
/** A schema that has a name, or null: `nullable` would make the named one nullable everywhere. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()])
const count = z.number().int().nonnegative()
const standing = z.enum(STANDINGS)

export const personSchema = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'Person' }) satisfies z.ZodType<PersonDto>

const originalSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  sha256: z.string().meta({ description: 'of the bytes' }),
  fetchedFrom: z.string().nullable(),
  fetchedAt: instant.nullable(),
})

export const sourceSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    kind: z.string().nullable(),
    published: z.string().nullable().meta({ description: 'a year, a month or a day, as far as it is known' }),
    url: z.string().nullable(),
    archiveUrl: z.string().nullable(),
    groups: z.array(z.string()),
    reference: z.boolean().meta({ description: 'taken as the record' }),
    fileName: z.string(),
    language: z.string(),
    analysed: z.boolean().meta({ description: 'false where the text is kept and not analysed' }),
    words: count,
    sha256: z.string().meta({ description: 'of the text, in UTF-8' }),
    pages: z.array(count).nullable().meta({ description: 'where each page begins, in code points' }),
    original: orNull(originalSchema).meta({ description: 'the file or page that the text was read from' }),
  })
  .meta({ id: 'Source' }) satisfies z.ZodType<SourceDto>

const versionSchema = z.object({
  number: z.number().int().positive(),
  words: count,
  sha256: z.string(),
  until: instant.nullable().meta({ description: 'when another text took its place; null for the one that holds' }),
  takenBack: z.boolean(),
})

export const sourceReadingSchema = z
  .object({
    source: sourceSchema,
    text: z.string().meta({ description: 'what every offset counts in, in code points' }),
    number: z.number().int().positive().meta({ description: 'which of the texts this is' }),
    current: z.number().int().positive().meta({ description: 'the number of the text that holds' }),
    versions: z.array(versionSchema),
  })
  .meta({ id: 'SourceWithText' })

export const runSchema = z
  .object({
    id: z.string(),
    method: z.string(),
    at: instant,
    milliseconds: count,
    failed: z.array(z.object({ source: z.string(), message: z.string() })),
  })
  .meta({ id: 'Run' }) satisfies z.ZodType<RunDto>

const findings = z.object({ agreement: count, conflict: count, apparent: count, single: count })

export const storyCardSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    sample: z.boolean(),
    sources: count,
    claims: count,
    findings: findings.meta({ description: 'questions by what stands for them' }),
    undecided: count.meta({ description: 'conflicts and seeming ones that nobody has decided' }),
    updatedAt: instant,
  })
  .meta({ id: 'StoryCard' }) satisfies z.ZodType<StoryCardDto>

export const storySchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    propositions: z.array(z.string()),
    sources: count,
    claims: count,
    questions: count,
    standing: z.record(standing, count).meta({ description: 'questions by what stands for them' }),
    undecided: count,
    run: orNull(runSchema).meta({ description: 'the newest run; null before the first' }),
    behind: z.boolean().meta({ description: 'the newest run was of other texts than the story has now' }),
  })
  .meta({ id: 'Story' })

export const reviewSchema = z
  .object({
    id: z.string(),
    target: z.enum(['question', 'claim', 'stance']),
    key: z
      .string()
      .meta({ description: 'the id of a question or claim; of a stance its proposition, a line feed, the claim' }),
    decision: z.string(),
    note: z.string(),
    origin: z
      .string()
      .nullable()
      .meta({ description: 'whose suggestion was taken; null where the decision is one’s own' }),
    person: personSchema,
    at: instant,
    orphaned: z.boolean(),
    reading: z.union([z.literal(1), z.literal(2)]).meta({ description: '2: set beside by a second reader' }),
    quotes: z.array(z.object({ source: z.string(), exact: z.string() })),
  })
  .meta({ id: 'Decision' }) satisfies z.ZodType<ReviewDto>

const claim = claimSchema.meta({ id: 'Claim' })
const relation = relationSchema.meta({ id: 'Relation' })

export const claimAtSchema = claimSchema
  .extend({
    questions: z.array(z.object({ question: z.string(), answer: z.string() })).meta({ description: 'what it answers' }),
  })
  .meta({ id: 'ClaimInStory' })

export const claimWholeSchema = claimAtSchema
  .extend({ relations: z.array(relation), decision: orNull(reviewSchema) })
  .meta({ id: 'ClaimWithRelations' })

export const questionAtSchema = comparisonSchema.shape.questions.element
  .extend({
    relations: z.array(relation),
    standing: standing.meta({ description: 'what a person decided, else what the method found' }),
    undecided: z.boolean(),
    decision: orNull(reviewSchema),
  })
  .meta({ id: 'Question' })

export const questionWholeSchema = questionAtSchema
  .extend({ claims: z.array(claim).meta({ description: 'the claims of its answers' }) })
  .meta({ id: 'QuestionWithClaims' })

export const relationAtSchema = relationSchema.extend({ question: z.string() }).meta({ id: 'RelationInStory' })

export const stanceAtSchema = comparisonSchema.shape.stances.element
  .extend({ decision: orNull(reviewSchema) })
  .meta({ id: 'Stance' })

export const editDtoSchema = z
  .object({
    id: z.string(),
    subject: z.string().meta({ description: 'what it is about; the newest edit on a subject stands' }),
    edit: editSchema.meta({ id: 'Edit' }),
    made: z.string().nullable().meta({ description: 'the id of the claim or question it made' }),
    why: z.string(),
    person: orNull(personSchema),
    at: instant,
    orphaned: z.boolean(),
    quotes: z.array(z.object({ source: z.string(), exact: z.string() })),
  })
  .meta({ id: 'EditThatStands' }) satisfies z.ZodType<EditDto>

export const trailEntrySchema = z
  .object({
    id: z.string(),
    change: z.string(),
    act: z.enum(['made', 'undone', 'redone']),
    person: z.string(),
    at: instant,
    what: z.string(),
    href: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    why: z.string(),
    stands: z.boolean(),
  })
  .meta({ id: 'HistoryEntry' }) satisfies z.ZodType<TrailEntry>

const hits = z.object({
  hits: z.array(
    z.object({ id: z.string(), title: z.string(), note: z.string(), href: z.string(), tone: standing.nullable() }),
  ),
  of: count,
  more: z.string().nullable(),
})
export const foundSchema = z.object({ questions: hits, sources: hits, claims: hits }).meta({ id: 'Found' })

export const wholeComparisonSchema = comparisonSchema.meta({ id: 'Comparison' })

/** A stretch of a list: `total` counts all that the filters let through. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), total: count })

/** What became of a file: each of its sources by itself, and what came with them. */
export const keptSchema = z
  .object({
    sources: z.array(
      z.object({
        name: z.string(),
        source: orNull(sourceSchema),
        warnings: z.array(z.string()),
        problem: orNull(z.object({ code: z.string(), message: z.string(), next: z.string() })),
      }),
    ),
    links: z.array(z.string()).meta({ description: 'addresses that a list names, to be added one by one' }),
    given: z
      .array(
        z.object({
          kind: z.enum(['check', 'annotation']),
          what: z.string(),
          outcome: z.enum(['set', 'there', 'own-source', 'no-place']),
          source: z.string().nullable(),
          claim: z.string().nullable(),
          why: z.string(),
        }) satisfies z.ZodType<GivenResult>,
      )
      .meta({ description: 'verdicts and marks that came with the file, and where they stand now' }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Kept' })
