import { z } from 'zod'
import { decideSchema } from '../desk'
import { editInputSchema } from '../edits'
import { type Operation, stretch } from './operation'
import { editDtoSchema, pageOf, reviewSchema, trailEntrySchema } from './schemas'

const proposition = z
  .string()
  .min(3)
  .max(500)
  .meta({ examples: ['The bridge will empty the ferries'] })
const oneEdit = editInputSchema.meta({
  examples: [{ edit: { kind: 'brief.lead', text: 'The sources differ on one count.' }, why: '', seen: null }],
})
const propositions = z.object({ propositions: z.array(z.string()) })
const group = 'Decisions and edits' as const
const listed = { group, status: 200, tag: 'story', paged: true, problems: [404, 422] } as const
const sent = { group, tag: 'story', problems: [400, 404, 409, 412, 413, 415, 422] } as const
const taken = { group, tag: 'story', status: 204, answer: null, problems: [404, 409, 412] } as const

export const CHANGE_OPERATIONS = {
  listPropositions: {
    method: 'GET',
    path: '/stories/{slug}/propositions',
    group: 'Stories',
    summary: 'The readings that voices are held against',
    status: 200,
    answer: propositions,
    tag: 'story',
    problems: [404],
  },
  addProposition: {
    method: 'POST',
    path: '/stories/{slug}/propositions',
    ...sent,
    group: 'Stories',
    summary: 'Add a proposition; a run follows',
    body: z.object({ text: proposition }),
    status: 201,
    answer: propositions,
  },
  removeProposition: {
    method: 'DELETE',
    path: '/stories/{slug}/propositions',
    group: 'Stories',
    summary: 'Take a proposition out; a run follows',
    query: z.object({ text: proposition }),
    status: 200,
    answer: propositions,
    tag: 'story',
    problems: [404, 412, 422],
  },
  listDecisions: {
    method: 'GET',
    path: '/stories/{slug}/decisions',
    summary: 'The decisions that were not taken back, newest first',
    query: stretch.extend({ target: z.enum(['question', 'claim', 'stance']).optional() }),
    ...listed,
    answer: pageOf(reviewSchema),
  },
  decide: {
    method: 'POST',
    path: '/stories/{slug}/decisions',
    ...sent,
    summary: 'Decide on a question, a claim or a stance',
    says: 'It stands beside what the method says. With `seen` it is refused where another decision stands than the one that was seen.',
    body: decideSchema,
    status: 201,
    answer: reviewSchema,
  },
  undoDecision: {
    method: 'DELETE',
    path: '/stories/{slug}/decisions/{id}',
    ...taken,
    summary: 'Take a decision back; the one before it stands again',
  },
  listEdits: {
    method: 'GET',
    path: '/stories/{slug}/edits',
    summary: 'The edits that stand, oldest first',
    query: stretch,
    ...listed,
    answer: pageOf(editDtoSchema),
  },
  edit: {
    method: 'POST',
    path: '/stories/{slug}/edits',
    ...sent,
    summary: 'Make one edit',
    says: '`seen` is the id of the edit on the same subject that was seen, null where there was none: where another stands by now nothing is kept.',
    body: oneEdit,
    status: 201,
    answer: z.object({ id: z.string(), made: z.string().nullable() }),
  },
  editMany: {
    method: 'POST',
    path: '/stories/{slug}/edits/batch',
    ...sent,
    summary: 'Make several edits, all or none; one undo takes all of them back',
    body: z.object({ edits: z.array(oneEdit).min(1).max(500) }),
    status: 201,
    answer: z.object({ ids: z.array(z.string()) }),
  },
  undoEdit: {
    method: 'DELETE',
    path: '/stories/{slug}/edits/{id}',
    ...taken,
    summary: 'Take an edit back, with all that were made in one go with it',
  },
  readHistory: {
    method: 'GET',
    path: '/stories/{slug}/history',
    summary: 'Who changed what, when and why, newest first',
    query: stretch.extend({
      person: z.string().max(100).optional(),
      kind: z
        .string()
        .max(60)
        .optional()
        .meta({ description: 'what was changed, such as `claim`, `question`, `review`, `source`' }),
    }),
    ...listed,
    answer: pageOf(trailEntrySchema),
  },
  undoChange: {
    method: 'DELETE',
    path: '/stories/{slug}/history/{id}',
    ...taken,
    summary: 'Take any change back, by the id of the change',
  },
  undoLast: {
    method: 'POST',
    path: '/stories/{slug}/undo',
    ...sent,
    summary: 'Take back the newest change of one’s own',
    status: 200,
    answer: z.object({ what: z.string() }),
    problems: [404, 409, 412],
  },
  redoLast: {
    method: 'POST',
    path: '/stories/{slug}/redo',
    ...sent,
    summary: 'Do again what was taken back last',
    status: 200,
    answer: z.object({ what: z.string() }),
    problems: [404, 409, 412],
  },
} as const satisfies Record<string, Operation>
