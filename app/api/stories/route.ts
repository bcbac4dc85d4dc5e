import { listStoryNames } from '@/server/queries/stories'

/** The names of all stories. */
export const GET = async (): Promise<Response> =>
  Response.json({ stories: await listStoryNames() }, { headers: { 'cache-control': 'no-store' } })
