import { z } from 'zod'

/** One thing that can be asked: what it takes and what it answers. Routes, description and the page to try it come from this. */
export type Operation = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** under the root of the interface, with `{names}` for what varies */
  path: string
  group: Group
  summary: string
  says?: string
  query?: z.ZodObject
  /** JSON that is sent */
  body?: z.ZodType
  /** other types of body that are taken, each with its description */
  alsoTakes?: Record<string, string>
  /** a file that is sent as it is: its media type, and how many bytes it may have */
  file?: { media: string; most: number }
  status: 200 | 201 | 202 | 204
  /** the JSON that is answered; a media type with no schema; null where nothing is */
  answer: z.ZodType | { media: string; says: string } | null
  /** what its tag is made from: all of the story, or the bytes of the answer */
  tag?: 'story' | 'body'
  /** its answer is a stretch of a list */
  paged?: true
  /** it changes nothing although it is a POST: a token that may only read is enough */
  reads?: true
  /** what can go wrong beside what can go wrong anywhere: 400, 401, 403, 406, 500 and 503 */
  problems: readonly number[]
}

export const GROUPS = [
  'Stories',
  'Sources',
  'Findings',
  'Decisions and edits',
  'Method',
  'In and out',
  'Without a story',
  'This server',
] as const
export type Group = (typeof GROUPS)[number]

export const MOST_PER_PAGE = 200

/** Which stretch of a list is wanted. */
export const stretch = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).meta({ description: 'counted from 1' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_PER_PAGE)
    .default(50)
    .meta({ description: `items on a page, at most ${MOST_PER_PAGE}` }),
})

export const isSchema = (answer: Operation['answer']): answer is z.ZodType => answer instanceof z.ZodType

/** The names of what varies in a path, in its order. */
export const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
