import { editMany } from '@/server/usecases/edits'
import { given } from '../../../../problem-response'
import { resource } from '../../../../resource'
import { serve } from '../../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('editMany', async ({ params, body }) => ({ value: given(await editMany(params.slug, body.edits)) })),
})
