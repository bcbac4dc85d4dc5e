import { importLink } from '@/server/usecases/import-link'
import { importSource } from '@/server/usecases/import-source'
import { stretchOf } from '../../../pages'
import { given } from '../../../problem-response'
import { sourceOf, storyOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'
import { sentSource } from './sent-source'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listSources', async ({ params, query }) => ({
    value: stretchOf((await storyOf(params.slug)).sources, query),
  })),
  POST: serve('addSource', async ({ params, body, form, url }) => {
    const { given: what, meta, run } = await sentSource(body, form)
    const { sourceId, warnings } = given(
      'link' in what
        ? await importLink(params.slug, what.link, meta, { run })
        : await importSource(params.slug, what.file, meta, { run }),
    )
    const headers = { location: `${url.pathname}/${encodeURIComponent(sourceId)}` }
    return { value: { sources: [await sourceOf(params.slug, sourceId)], warnings }, headers }
  }),
})
