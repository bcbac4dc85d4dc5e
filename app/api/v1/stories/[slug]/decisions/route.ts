import { decide } from '@/server/usecases/reviews'
import { stretchOf } from '../../../pages'
import { given } from '../../../problem-response'
import { storyOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listDecisions', async ({ params, query }) => {
    const { reviews } = await storyOf(params.slug)
    const newest = reviews.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    return {
      value: stretchOf(
        newest.filter(({ target }) => !query.target || target === query.target),
        query,
      ),
    }
  }),
  POST: serve('decide', async ({ params, body, url }) => {
    const review = given(await decide(params.slug, body))
    return { value: review, headers: { location: `${url.pathname}/${review.id}` } }
  }),
})
