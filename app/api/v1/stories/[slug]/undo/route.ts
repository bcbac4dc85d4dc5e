import { undoLast } from '@/server/usecases/changes'
import { given } from '../../../problem-response'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('undoLast', async ({ params }) => ({ value: given(await undoLast(params.slug)) })),
})
