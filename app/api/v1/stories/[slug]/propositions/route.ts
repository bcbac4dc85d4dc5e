import { addProposition, removeProposition } from '@/server/usecases/propositions'
import { given } from '../../../problem-response'
import { storyOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listPropositions', async ({ params }) => {
    const { propositions } = await storyOf(params.slug)
    return { value: { propositions } }
  }),
  POST: serve('addProposition', async ({ params, body }) => ({
    value: given(await addProposition(params.slug, body.text)),
  })),
  DELETE: serve('removeProposition', async ({ params, query }) => ({
    value: given(await removeProposition(params.slug, query.text)),
  })),
})
