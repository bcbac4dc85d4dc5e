import { undoChange } from '@/server/usecases/changes'
import { given } from '../../../../problem-response'
import { resource } from '../../../../resource'
import { serve } from '../../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  DELETE: serve('undoChange', async ({ params }) => {
    given(await undoChange(params.slug, params.id))
    return {}
  }),
})
