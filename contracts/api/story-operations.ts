import { z } from 'zod'
import { type Operation, stretch } from './operation'
import { foundSchema, orNull, pageOf, runSchema, storyCardSchema, storySchema } from './schemas'

const title = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({ examples: ['The bridge at Callow'] })

export const STORY_OPERATIONS = {
  listStories: {
    method: 'GET',
    path: '/stories',
    group: 'Stories',
    summary: 'All stories',
    query: stretch,
    status: 200,
    answer: pageOf(storyCardSchema),
    tag: 'body',
    paged: true,
    problems: [422],
  },
  createStory: {
    method: 'POST',
    path: '/stories',
    group: 'Stories',
    summary: 'Begin a story',
    body: z.object({ title }),
    status: 201,
    answer: storySchema,
    tag: 'story',
    problems: [400, 413, 415, 422],
  },
  readStory: {
    method: 'GET',
    path: '/stories/{slug}',
    group: 'Stories',
    summary: 'A story: its counts, propositions and newest run',
    status: 200,
    answer: storySchema,
    tag: 'story',
    problems: [404],
  },
  renameStory: {
    method: 'PATCH',
    path: '/stories/{slug}',
    group: 'Stories',
    summary: 'Give a story another title; its address stays',
    body: z.object({ title }),
    status: 200,
    answer: storySchema,
    tag: 'story',
    problems: [400, 404, 412, 413, 415, 422],
  },
  deleteStory: {
    method: 'DELETE',
    path: '/stories/{slug}',
    group: 'Stories',
    summary: 'Take a story out of sight',
    says: 'Nothing of it is lost: it can be brought back.',
    status: 204,
    answer: null,
    problems: [404, 412],
  },
  restoreStory: {
    method: 'POST',
    path: '/stories/{slug}/restore',
    group: 'Stories',
    summary: 'Bring a deleted story back as it was',
    status: 200,
    answer: storySchema,
    tag: 'story',
    problems: [404],
  },
  searchStory: {
    method: 'GET',
    path: '/stories/{slug}/search',
    group: 'Stories',
    summary: 'What of a story holds the words: questions, sources and claims, the first few of each',
    query: z.object({
      q: z
        .string()
        .max(200)
        .meta({ description: 'words, blind to accents and case', examples: ['bridge'] }),
    }),
    status: 200,
    answer: foundSchema,
    tag: 'story',
    problems: [404, 422],
  },
  readRun: {
    method: 'GET',
    path: '/stories/{slug}/run',
    group: 'Method',
    summary: 'The newest run, and whether one is at work',
    status: 200,
    answer: z.object({
      run: orNull(runSchema),
      since: z.string().nullable().meta({ description: 'when the run that is at work began; null where none is' }),
    }),
    problems: [404],
  },
  startRun: {
    method: 'POST',
    path: '/stories/{slug}/run',
    group: 'Method',
    summary: 'Run the method over the story as it is now',
    says: 'Answers when the run has ended. With `Prefer: respond-async` it answers 202 at once, and the state tells the rest.',
    status: 200,
    answer: runSchema,
    problems: [404, 409, 412],
  },
  stopRun: {
    method: 'DELETE',
    path: '/stories/{slug}/run',
    group: 'Method',
    summary: 'Stop the run that is at work',
    status: 200,
    answer: z.object({ stopped: z.boolean().meta({ description: 'false where none was at work' }) }),
    problems: [404],
  },
} as const satisfies Record<string, Operation>
