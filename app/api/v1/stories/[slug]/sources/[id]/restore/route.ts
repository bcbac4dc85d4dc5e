import { restoreSource } from '@/server/usecases/sources'
import { given } from '../../../../../problem-response'
import { sourceOf } from '../../../../../reading'
import { resource } from '../../../../../resource'
import { serve } from '../../../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('restoreSource', async ({ params: { slug, id } }) => {
    given(await restoreSource(slug, id))
    return { value: await sourceOf(slug, id) }
  }),
})
