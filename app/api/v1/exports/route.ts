import { FORMATS } from '@/contracts/interchange/formats'
import { resource } from '../resource'
import { serve } from '../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listExports', async () => ({ value: { items: FORMATS } })),
})
