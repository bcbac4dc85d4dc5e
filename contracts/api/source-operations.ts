import { z } from 'zod'
import { sourceMetaSchema } from '../desk'
import { type Operation, stretch } from './operation'
import { keptSchema, pageOf, sourceReadingSchema, sourceSchema } from './schemas'

const meta = sourceMetaSchema.partial()
const warnings = z.array(z.string()).meta({ description: 'what should be known of it' })
const text = z.string().meta({ examples: ['The bridge opened on 4 May 2031, the mayor said.'] })

export const SOURCE_OPERATIONS = {
  listSources: {
    method: 'GET',
    path: '/stories/{slug}/sources',
    group: 'Sources',
    summary: 'The sources of a story, without their texts',
    query: stretch,
    status: 200,
    answer: pageOf(sourceSchema),
    tag: 'story',
    paged: true,
    problems: [404, 422],
  },
  addSource: {
    method: 'POST',
    path: '/stories/{slug}/sources',
    group: 'Sources',
    summary: 'Add a source: a text, a link, or a file in a form',
    says: 'What is said of the source goes before what the file says of itself. A list gives many sources, verdicts and marks; links in it come back to be added one by one. The method runs afterwards; `"run": "later"` puts that off.',
    body: meta.extend({
      text: text.optional(),
      link: z.string().max(2000).optional().meta({ description: 'fetched by the server, where a person allowed that' }),
      fileName: z
        .string()
        .max(255)
        .optional()
        .meta({ examples: ['bridge.txt'] }),
      run: z.enum(['now', 'later']).default('now'),
    }),
    alsoTakes: {
      'multipart/form-data': 'a form with `file` (or `link`, or `text` and `fileName`), `meta` (JSON) and `run`',
    },
    status: 201,
    answer: keptSchema,
    tag: 'story',
    problems: [404, 409, 412, 413, 415, 422, 502, 504],
  },
  readSource: {
    method: 'GET',
    path: '/stories/{slug}/sources/{id}',
    group: 'Sources',
    summary: 'A source with its text',
    query: z.object({
      version: z.coerce.number().int().min(1).optional().meta({ description: 'an older text, by its number' }),
    }),
    status: 200,
    answer: sourceReadingSchema,
    tag: 'story',
    problems: [404, 422],
  },
  correctSource: {
    method: 'PATCH',
    path: '/stories/{slug}/sources/{id}',
    group: 'Sources',
    summary: 'Correct what is known about a source; a run follows',
    body: meta,
    status: 200,
    answer: sourceSchema,
    tag: 'story',
    problems: [400, 404, 412, 413, 415, 422],
  },
  deleteSource: {
    method: 'DELETE',
    path: '/stories/{slug}/sources/{id}',
    group: 'Sources',
    summary: 'Take a source out of the story; a run follows',
    status: 204,
    answer: null,
    tag: 'story',
    problems: [404, 412],
  },
  restoreSource: {
    method: 'POST',
    path: '/stories/{slug}/sources/{id}/restore',
    group: 'Sources',
    summary: 'Put back a source that was taken out',
    status: 200,
    answer: sourceSchema,
    tag: 'story',
    problems: [404, 409, 412],
  },
  replaceText: {
    method: 'PUT',
    path: '/stories/{slug}/sources/{id}/text',
    group: 'Sources',
    summary: 'Set a newer text in the place of the one that holds, which is kept',
    body: z.object({
      text,
      why: z.string().max(5000).default(''),
      seen: z.number().int().min(1).optional().meta({ description: 'the number of the text that was seen' }),
    }),
    status: 200,
    answer: z.object({
      before: z.number().int(),
      after: z.number().int(),
      change: z.string().meta({ description: 'the change to take back' }),
      warnings,
    }),
    tag: 'story',
    problems: [400, 404, 409, 412, 413, 415, 422],
  },
} as const satisfies Record<string, Operation>
