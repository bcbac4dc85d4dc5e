import { z } from 'zod'
import { claimSchema, relationSchema } from '../comparison'
import { STANDINGS } from '../words'
import { type Operation, stretch } from './operation'
import {
  claimAtSchema,
  claimWholeSchema,
  pageOf,
  questionAtSchema,
  questionWholeSchema,
  relationAtSchema,
  stanceAtSchema,
  wholeComparisonSchema,
} from './schemas'

const kind = claimSchema.shape.kind.optional()
const source = z.string().max(400).optional().meta({ description: 'the id of a source' })
const q = z.string().max(200).optional().meta({ description: 'words that it holds' })
const listed = { group: 'Findings', status: 200, tag: 'story', paged: true, problems: [404, 422] } as const
const single = { group: 'Findings', status: 200, tag: 'story', problems: [404] } as const

export const FINDING_OPERATIONS = {
  readComparison: {
    method: 'GET',
    path: '/stories/{slug}/comparison',
    summary: 'All that the newest run found, in one piece',
    says: 'In the form that `variorum compare --json` prints.',
    query: z.object({
      as: z
        .enum(['edited', 'machine'])
        .default('edited')
        .meta({ description: 'with people’s edits, or as the method found it' }),
    }),
    ...single,
    answer: wholeComparisonSchema,
    problems: [404, 422],
  },
  listClaims: {
    method: 'GET',
    path: '/stories/{slug}/claims',
    summary: 'The claims, in the order of sources and texts',
    query: stretch.extend({ source, kind, certainty: claimSchema.shape.certainty.optional(), q }),
    ...listed,
    answer: pageOf(claimAtSchema),
  },
  readClaim: {
    method: 'GET',
    path: '/stories/{slug}/claims/{id}',
    summary: 'A claim with what it answers and what holds between it and others',
    ...single,
    answer: claimWholeSchema,
  },
  listQuestions: {
    method: 'GET',
    path: '/stories/{slug}/questions',
    summary: 'The questions with their answers and relations',
    query: stretch.extend({
      standing: z.enum(STANDINGS).optional(),
      kind,
      undecided: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'differences that nobody has decided, or all others' }),
      q,
    }),
    ...listed,
    answer: pageOf(questionAtSchema),
  },
  readQuestion: {
    method: 'GET',
    path: '/stories/{slug}/questions/{id}',
    summary: 'A question with its answers, relations and claims',
    ...single,
    answer: questionWholeSchema,
  },
  listRelations: {
    method: 'GET',
    path: '/stories/{slug}/relations',
    summary: 'What holds between claims, question by question',
    query: stretch.extend({
      coarse: relationSchema.shape.coarse.optional(),
      relation: relationSchema.shape.relation.optional(),
      claim: z.string().max(400).optional().meta({ description: 'the id of a claim that takes part' }),
    }),
    ...listed,
    answer: pageOf(relationAtSchema),
  },
  listStances: {
    method: 'GET',
    path: '/stories/{slug}/stances',
    summary: 'How voices stand to the story’s propositions',
    query: stretch.extend({ proposition: z.string().max(500).optional(), source }),
    ...listed,
    answer: pageOf(stanceAtSchema),
  },
} as const satisfies Record<string, Operation>
