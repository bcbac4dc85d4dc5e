import { compareTexts } from '@/server/usecases/compare-texts'
import { given } from '../problem-response'
import { resource } from '../resource'
import { serve } from '../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('compareTexts', async ({ body, request }) => ({
    value: given(await compareTexts(body.sources, body.propositions, request.signal)),
  })),
})
