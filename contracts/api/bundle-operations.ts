import { z } from 'zod'
import { BUNDLE_TYPE, LARGEST_BUNDLE } from '../interchange/bundle-file'
import type { MergeReport } from '../interchange/merged'
import type { Operation } from './operation'

const share = z.object({ a: z.number().int(), b: z.number().int(), both: z.number().int() })
const judgement = z.object({
  id: z.string().nullable(),
  person: z.string().nullable(),
  at: z.string().nullable(),
  says: z.string(),
  why: z.string(),
})
const merged = z
  .object({
    sources: share,
    changes: share,
    decisions: share,
    differing: z.array(
      z.object({
        kind: z.enum(['decision', 'edit', 'source', 'story']),
        about: z.string(),
        a: judgement,
        b: judgement,
        stands: z.enum(['a', 'b']).nullable(),
        outcome: z.string(),
      }),
    ),
    alike: z.number().int(),
    apart: z.array(z.object({ key: z.string(), title: z.string(), other: z.string(), otherTitle: z.string() })),
    orphaned: z.array(z.string()),
    recomputed: z.boolean(),
  })
  .meta({ id: 'Merged' }) satisfies z.ZodType<MergeReport>

const file = { media: BUNDLE_TYPE, most: LARGEST_BUNDLE }

export const BUNDLE_OPERATIONS = {
  readBundle: {
    method: 'GET',
    path: '/stories/{slug}/bundle',
    group: 'In and out',
    summary: 'The story as one file that proves itself: `variorum verify` computes it again',
    query: z.object({
      originals: z.enum(['yes', 'no']).default('yes').meta({ description: 'with the files that texts were read from' }),
    }),
    status: 200,
    answer: { media: BUNDLE_TYPE, says: 'The bundle' },
    problems: [404, 422],
  },
  importBundle: {
    method: 'POST',
    path: '/bundles',
    group: 'In and out',
    summary: 'Make a new story of a bundle, after computing it again',
    file,
    status: 201,
    answer: z.object({
      slug: z.string(),
      title: z.string(),
      sources: z.number().int(),
      changes: z.number().int(),
      warnings: z.array(z.string()),
    }),
    problems: [413, 415, 422],
  },
  mergeBundle: {
    method: 'POST',
    path: '/stories/{slug}/bundle',
    group: 'In and out',
    summary: 'Merge a bundle into the story, or say what that would bring',
    query: z.object({ preview: z.enum(['yes', 'no']).default('no') }),
    file,
    status: 200,
    answer: merged,
    tag: 'story',
    problems: [404, 409, 412, 413, 415, 422],
  },
} as const satisfies Record<string, Operation>
