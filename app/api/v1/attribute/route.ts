import { attributeLines } from '@/server/usecases/answer-lines'
import { given } from '../problem-response'
import { resource } from '../resource'
import { serve } from '../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('attributeTexts', async ({ body }) => ({ value: given(await attributeLines(body.lines)) })),
})
