import { listStories } from '@/server/queries/stories'
import { createStory } from '@/server/usecases/stories'
import { stretchOf } from '../pages'
import { given } from '../problem-response'
import { readingOf } from '../reading'
import { resource } from '../resource'
import { serve } from '../serve'
import { storyView } from '../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listStories', async ({ query }) => ({ value: stretchOf(await listStories(), query) })),
  POST: serve('createStory', async ({ body, url }) => {
    const { slug } = given(await createStory(body))
    const headers = { location: `${url.pathname}/${encodeURIComponent(slug)}` }
    return { value: storyView(await readingOf(slug)), story: slug, headers }
  }),
})
