import { undoReview } from '@/server/usecases/reviews'
import { given } from '../../../../problem-response'
import { resource } from '../../../../resource'
import { serve } from '../../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  DELETE: serve('undoDecision', async ({ params }) => {
    given(await undoReview(params.slug, params.id))
    return {}
  }),
})
