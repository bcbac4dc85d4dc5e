import { deleteStory, renameStory } from '@/server/usecases/stories'
import { given } from '../../problem-response'
import { readingOf } from '../../reading'
import { resource } from '../../resource'
import { serve } from '../../serve'
import { storyView } from '../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readStory', async ({ params }) => ({ value: storyView(await readingOf(params.slug)) })),
  PATCH: serve('renameStory', async ({ params, body }) => {
    given(await renameStory(params.slug, body.title))
    return { value: storyView(await readingOf(params.slug)) }
  }),
  DELETE: serve('deleteStory', async ({ params }) => {
    given(await deleteStory(params.slug))
    return {}
  }),
})
