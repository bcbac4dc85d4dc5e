import { addGiven } from '@/server/usecases/add-given'
import { stretchOf } from '../../../pages'
import { given } from '../../../problem-response'
import { storyOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'
import { keptView } from '../../../views'
import { sentSource } from './sent-source'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listSources', async ({ params, query }) => ({
    value: stretchOf((await storyOf(params.slug)).sources, query),
  })),
  POST: serve('addSource', async ({ params: { slug }, body, form, url, request }) => {
    const { given: what, meta, run } = await sentSource(body, form)
    const kept = given(await addGiven(slug, what, meta, { run, signal: request.signal }))
    const value = keptView(await storyOf(slug), kept)
    const only = value.sources.length === 1 ? value.sources[0]?.source : null
    return only ? { value, headers: { location: `${url.pathname}/${encodeURIComponent(only.id)}` } } : { value }
  }),
})
