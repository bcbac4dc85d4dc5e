import { z } from 'zod'
import { BUNDLE_OPERATIONS } from './bundle-operations'
import { CHANGE_OPERATIONS } from './change-operations'
import { EXPORT_OPERATIONS } from './export-operations'
import { FINDING_OPERATIONS } from './finding-operations'
import type { Operation } from './operation'
import { orNull, personSchema } from './schemas'
import { SOURCE_OPERATIONS } from './source-operations'
import { STORY_OPERATIONS } from './story-operations'
import { TEXT_OPERATIONS } from './text-operations'

const SERVER_OPERATIONS = {
  readRoot: {
    method: 'GET',
    path: '',
    group: 'This server',
    summary: 'Where to begin',
    status: 200,
    answer: z.object({ version: z.string(), description: z.string(), page: z.string(), stories: z.string() }),
    tag: 'body',
    problems: [],
  },
  readDescription: {
    method: 'GET',
    path: '/openapi.json',
    group: 'This server',
    summary: 'This description, in OpenAPI 3.1',
    status: 200,
    answer: z.looseObject({ openapi: z.string() }),
    tag: 'body',
    problems: [],
  },
  readPerson: {
    method: 'GET',
    path: '/person',
    group: 'This server',
    summary: 'Who changes are signed by; null as long as nobody gave a name',
    status: 200,
    answer: z.object({ person: orNull(personSchema) }),
    problems: [],
  },
  setPerson: {
    method: 'PUT',
    path: '/person',
    group: 'This server',
    summary: 'Say who works on this computer',
    says: 'With a token, changes are signed by the name of the token, and this is refused.',
    body: z.object({
      name: z
        .string()
        .min(1)
        .max(100)
        .meta({ examples: ['Ines Roth'] }),
    }),
    status: 200,
    answer: z.object({ person: personSchema }),
    problems: [400, 403, 413, 415, 422],
  },
} as const satisfies Record<string, Operation>

/** All that the interface can be asked, by name. */
export const OPERATIONS = {
  ...STORY_OPERATIONS,
  ...SOURCE_OPERATIONS,
  ...FINDING_OPERATIONS,
  ...CHANGE_OPERATIONS,
  ...EXPORT_OPERATIONS,
  ...BUNDLE_OPERATIONS,
  ...TEXT_OPERATIONS,
  ...SERVER_OPERATIONS,
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof OPERATIONS
export const operationNames = Object.keys(OPERATIONS) as OperationName[]
export const operationOf = (name: OperationName): Operation => OPERATIONS[name]
