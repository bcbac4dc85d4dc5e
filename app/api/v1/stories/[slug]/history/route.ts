import { getTrail } from '@/server/queries/trail'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readHistory', async ({ params, query }) => {
    const { entries, fitting, pages } = await getTrail(params.slug, query)
    return { value: { items: query.page > pages ? [] : entries, total: fitting } }
  }),
})
