import { editStory } from '@/server/usecases/edits'
import { stretchOf } from '../../../pages'
import { given } from '../../../problem-response'
import { storyOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listEdits', async ({ params, query }) => ({
    value: stretchOf((await storyOf(params.slug)).edits, query),
  })),
  POST: serve('edit', async ({ params, body, url }) => {
    const kept = given(await editStory(params.slug, body))
    return { value: kept, headers: { location: `${url.pathname}/${kept.id}` } }
  }),
})
