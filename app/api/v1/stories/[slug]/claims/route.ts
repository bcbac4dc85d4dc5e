import { fold } from '@/ui/fold'
import { stretchOf } from '../../../pages'
import { readingOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'
import { claimView } from '../../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listClaims', async ({ params, query }) => {
    const reading = await readingOf(params.slug)
    const { source, kind, certainty, q } = query
    const words = fold(q ?? '')
      .split(' ')
      .filter(Boolean)
    const fits = reading.comparison.claims.filter((claim) => {
      if ((source && claim.source !== source) || (kind && claim.kind !== kind)) return false
      if (certainty && claim.certainty !== certainty) return false
      const text = words.length > 0 ? fold(`${claim.statement} ${claim.quote.exact}`) : ''
      return words.every((word) => text.includes(word))
    })
    const { items, total } = stretchOf(fits, query)
    return { value: { items: items.map((claim) => claimView(reading, claim)), total } }
  }),
})
