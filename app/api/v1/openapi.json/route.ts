import { describeApi } from '@/contracts/api/openapi'
import { resource } from '../resource'
import { serve } from '../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readDescription', async () => ({ value: describeApi() })),
})
