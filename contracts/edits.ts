import { z } from 'zod'
import { claimSchema } from './comparison'
import type { PersonDto } from './desk'

/**
 * What a person changes of what the method made. An edit never touches a run: it lies over it, in the order in which edits
 * were made, can be taken back, and says who made it, when and why. Ids are those of the comparison as it is shown.
 */

const id = z.string().min(1).max(400)
const words = z.string().trim().min(1).max(2000)

/** What of a claim a person may put in other words. */
export const claimFieldsSchema = claimSchema
  .pick({ value: true, voices: true, certainty: true, polarity: true, kind: true, scope: true })
  .extend({ statement: words })
export type ClaimFields = z.infer<typeof claimFieldsSchema>

export const editSchema = z.discriminatedUnion('kind', [
  /** A claim that a person sees at a span (code points, end exclusive); `question`: the one it answers, if any. */
  z.object({
    kind: z.literal('claim.add'),
    source: id,
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    fields: claimFieldsSchema,
    question: id.nullable(),
  }),
  z.object({ kind: z.literal('claim.change'), claim: id, fields: claimFieldsSchema.partial() }),
  /** It is no claim: it leaves every question and every count, and stays in the list of what was set aside. */
  z.object({ kind: z.literal('claim.aside'), claim: id }),
  /** `from`: null where it answers no question yet; `to`: null takes it out into no question. */
  z.object({ kind: z.literal('claim.move'), claim: id, from: id.nullable(), to: id.nullable() }),
  /**
   * What somebody found on checking a claim, in their own words: `rating` is short ("Needs context"), `review` says why.
   * `by` and `url`: who published it and where, where it came with a file; null where it is the person's own. An empty
   * rating takes the verdict away.
   */
  z.object({
    kind: z.literal('claim.verdict'),
    claim: id,
    rating: z.string().trim().max(200),
    review: z.string().trim().max(5000),
    by: z.string().trim().max(300).nullable(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable(),
  }),
  z.object({ kind: z.literal('question.rename'), question: id, text: words }),
  /** The claims named leave the question for a new one. */
  z.object({ kind: z.literal('question.split'), question: id, claims: z.array(id).min(1), text: words }),
  z.object({ kind: z.literal('question.merge'), question: id, into: id }),
  /** Judged different: these two are never set against each other again, in no later run. */
  z.object({ kind: z.literal('pair.apart'), a: id, b: id }),
  /** The order of the grid by hand; questions that are not named come after. */
  z.object({ kind: z.literal('grid.order'), questions: z.array(id).max(5000) }),
  z.object({ kind: z.literal('brief.lead'), text: z.string().max(20_000) }),
  /** The findings that the brief shows, in their order, each with the writer's own words; null: all, as they come. */
  z.object({
    kind: z.literal('brief.findings'),
    findings: z
      .array(z.object({ question: id, note: z.string().max(5000) }))
      .max(5000)
      .nullable(),
  }),
])
export type Edit = z.infer<typeof editSchema>
export type EditKind = Edit['kind']
export { subjectOf } from './edit-subject'

/**
 * An edit as it is sent. `seen`: the id of the change on this subject that stood when the form was opened, null where none
 * did. Where another one stands by now nothing is kept and the answer is `changed-meanwhile`, with what stands.
 */
export const editInputSchema = z.object({
  edit: editSchema,
  why: z.string().max(5000).default(''),
  seen: z.string().nullable(),
})
export type EditInput = z.input<typeof editInputSchema>

/** An edit that stands. The change's id is `id`; a claim or a question that it made has the id `made`. */
export type EditDto = {
  id: string
  subject: string
  edit: Edit
  made: string | null
  why: string
  person: PersonDto | null
  /** ISO instant */
  at: string
  /** what it was about is not found in the newest run: it changes nothing, and is shown with its words */
  orphaned: boolean
  /** the words it was about, for showing an orphan */
  quotes: { source: string; exact: string }[]
}

/** What somebody else did meanwhile, shown beside what one was about to send. */
export type Meanwhile = { id: string; person: string; at: string; says: string; why: string }

/** A line of the audit trail: who did what when, from what to what, and why. */
export type TrailEntry = {
  id: string
  /** the change this line is about; several lines have one where it was undone and redone */
  change: string
  act: 'made' | 'undone' | 'redone'
  person: string
  at: string
  /** what was changed, in words, and where it can be seen */
  what: string
  href: string | null
  from: string | null
  to: string | null
  why: string
  /** the change stands now */
  stands: boolean
}

/** What undo and redo would do now, in words; null where there is nothing to do. */
export type UndoState = { undo: string | null; redo: string | null }
