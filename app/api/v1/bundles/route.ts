import { API_ROOT } from '@/contracts/api/problems'
import { importBundle } from '@/server/usecases/import-bundle'
import { given } from '../problem-response'
import { resource } from '../resource'
import { serve } from '../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: serve('importBundle', async ({ bytes }) => {
    const made = given(await importBundle(bytes))
    return { value: made, headers: { location: `${API_ROOT}/stories/${encodeURIComponent(made.slug)}` } }
  }),
})
