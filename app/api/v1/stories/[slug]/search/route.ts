import { searchStory } from '@/features/palette/search'
import { readingOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('searchStory', async ({ params, query }) => ({
    value: searchStory(await readingOf(params.slug), query.q),
  })),
})
