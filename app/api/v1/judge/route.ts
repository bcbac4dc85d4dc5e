import { judgeLines } from '@/server/usecases/answer-lines'
import { given } from '../problem-response'
import { resource } from '../resource'
import { serve } from '../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('judgeTexts', async ({ body }) => ({ value: given(await judgeLines(body.lines)) })),
})
