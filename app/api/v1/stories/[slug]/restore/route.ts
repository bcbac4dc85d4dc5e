import { restoreStory } from '@/server/usecases/stories'
import { given } from '../../../problem-response'
import { readingOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'
import { storyView } from '../../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('restoreStory', async ({ params }) => {
    given(await restoreStory(params.slug))
    return { value: storyView(await readingOf(params.slug)) }
  }),
})
