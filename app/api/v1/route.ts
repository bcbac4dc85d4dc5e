import { API_ROOT, API_VERSION } from '@/contracts/api/problems'
import { resource } from './resource'
import { serve } from './serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readRoot', async () => ({
    value: {
      version: API_VERSION,
      description: `${API_ROOT}/openapi.json`,
      page: '/developers',
      stories: `${API_ROOT}/stories`,
    },
  })),
})
