import { stretchOf } from '../../../pages'
import { readingOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'
import { stanceView } from '../../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listStances', async ({ params, query }) => {
    const reading = await readingOf(params.slug)
    const { proposition, source } = query
    const all = reading.comparison.stances.filter(
      (stance) => (!proposition || stance.proposition === proposition) && (!source || stance.source === source),
    )
    const { items, total } = stretchOf(all, query)
    return { value: { items: items.map((stance) => stanceView(reading, stance)), total } }
  }),
})
