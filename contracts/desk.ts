import { z } from 'zod'
import type { Comparison, Failed } from '../engine/model/comparison'
import type { EditDto, Meanwhile } from './edits'

/** What the desk shows and what it sends: plain data, no database rows. */

export type PersonDto = { id: string; name: string }

/** The file or page that a text was read from. `fetchedFrom`: the address that answered, null for a file that was given. */
export type OriginalDto = {
  name: string
  mediaType: string
  /** of the bytes */
  sha256: string
  fetchedFrom: string | null
  /** ISO instant */
  fetchedAt: string | null
}

export type SourceDto = {
  /** the id used in `Comparison.sources` and in addresses */
  id: string
  title: string | null
  outlet: string | null
  author: string | null
  kind: string | null
  /** ISO year, month or day as far as known */
  published: string | null
  url: string | null
  archiveUrl: string | null
  groups: string[]
  reference: boolean
  fileName: string
  language: string
  /** false where the text is kept but not analysed (not English) */
  analysed: boolean
  words: number
  sha256: string
  /** where each page begins in the text, in code points; null where the document has no pages */
  pages: number[] | null
  /** null where the text was pasted, or came out of a list with others */
  original: OriginalDto | null
}

export { DECISIONS, type Decision } from './decisions'

export type ReviewTarget = 'question' | 'claim' | 'stance'

/** A person's decision; it sits beside the machine's suggestion. Only the latest that was not undone stands. */
export type ReviewDto = {
  id: string
  target: ReviewTarget
  /** question id, claim id, or `${proposition}\n${claim id}` for a stance */
  key: string
  /** a Decision for questions and claims, a stance for stances */
  decision: string
  note: string
  /** whose suggestion the person took, as “model NAME”; null where the decision is their own */
  origin: string | null
  person: PersonDto
  /** ISO instant */
  at: string
  /** true where what it was anchored to is not found in the newest run */
  orphaned: boolean
  /** 1 for a decision that stands; 2 for a second reader's, which is set beside it and never stands */
  reading: 1 | 2
  /** the words it was about, for showing an orphan */
  quotes: { source: string; exact: string }[]
}

/** `failed`: sources that the method failed on and left out. */
export type RunDto = { id: string; method: string; at: string; milliseconds: number; failed: Failed[] }

export type StoryDto = {
  id: string
  slug: string
  title: string
  description: string | null
  sources: SourceDto[]
  propositions: string[]
  /** null before the first run */
  run: RunDto | null
  /** what the method found, with people's edits laid over it */
  comparison: Comparison | null
  /** what the method found, as it found it */
  machine: Comparison | null
  reviews: ReviewDto[]
  /** the edits that stand, oldest first */
  edits: EditDto[]
  /** changes with everything that could change what is shown of this story */
  version: string
}

export type StoryCardDto = {
  slug: string
  title: string
  description: string | null
  sample: boolean
  sources: number
  claims: number
  findings: { agreement: number; conflict: number; apparent: number; single: number }
  undecided: number
  updatedAt: string
}

/** Every error a user can meet: what happened, where, and what to do next. */
export type Problem = {
  code: string
  message: string
  next: string
  /** with the code `changed-meanwhile`: what somebody else did since the page was loaded */
  meanwhile?: Meanwhile
}
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem }

const publishedSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a year, a month (2024-08) or a day (2024-08-18)')

export const sourceMetaSchema = z.object({
  title: z.string().trim().max(500).nullable(),
  outlet: z.string().trim().max(300).nullable(),
  author: z.string().trim().max(300).nullable(),
  kind: z.string().trim().max(60).nullable(),
  published: publishedSchema.nullable(),
  url: z.string().trim().max(2000).nullable(),
  archiveUrl: z.string().trim().max(2000).nullable(),
  groups: z.array(z.string().trim().min(1).max(60)).max(20),
  reference: z.boolean(),
})
export type SourceMeta = z.infer<typeof sourceMetaSchema>

export const decideSchema = z.object({
  target: z.enum(['question', 'claim', 'stance']),
  key: z.string().min(1).max(2000),
  decision: z.string().min(1).max(40),
  note: z.string().max(5000).default(''),
  reading: z.union([z.literal(1), z.literal(2)]).default(1),
  /** the id of the decision that stood when the form was opened, null where none did; left out by who does not mind */
  seen: z.string().nullable().optional(),
})
export type DecideInput = z.input<typeof decideSchema>
