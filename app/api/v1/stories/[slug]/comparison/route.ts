import { refuse } from '../../../problem-response'
import { storyOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readComparison', async ({ params, query }) => {
    const { comparison, machine } = await storyOf(params.slug)
    const value = query.as === 'machine' ? machine : comparison
    return value ? { value } : refuse('not-found', 'The method has not run on this story yet.', 'Add a source to it.')
  }),
})
