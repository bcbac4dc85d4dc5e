import { z } from 'zod'
import { exportOptionsSchema } from '../interchange/formats'
import type { Operation } from './operation'

const format = z.object({
  id: z.string(),
  label: z.string(),
  purpose: z.string(),
  mediaType: z.string(),
  file: z.string().meta({ description: 'what the file is called after the story’s name' }),
})

export const EXPORT_OPERATIONS = {
  listExports: {
    method: 'GET',
    path: '/exports',
    group: 'In and out',
    summary: 'What a story can be written as',
    status: 200,
    answer: z.object({ items: z.array(format) }),
    tag: 'body',
    problems: [],
  },
  exportStory: {
    method: 'GET',
    path: '/stories/{slug}/exports/{format}',
    group: 'In and out',
    summary: 'The story as a file',
    says: 'The formats and their options are those of `/exports`.',
    query: exportOptionsSchema,
    status: 200,
    answer: { media: '*/*', says: 'The file, with its name in `Content-Disposition`' },
    problems: [404, 422],
  },
} as const satisfies Record<string, Operation>
