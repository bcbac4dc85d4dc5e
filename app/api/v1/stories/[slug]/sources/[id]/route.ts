import { getSourceReading } from '@/server/queries/source-versions'
import { deleteSource, updateSource } from '@/server/usecases/sources'
import { given, refuse } from '../../../../problem-response'
import { noSuchSource, sourceOf } from '../../../../reading'
import { resource } from '../../../../resource'
import { serve } from '../../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readSource', async ({ params: { slug, id }, query: { version } }) => {
    const reading = await getSourceReading(slug, id, version ?? null)
    if (reading) return { value: reading }
    if (version === undefined) return noSuchSource(id)
    return refuse('not-found', `“${id}” has no text of the number ${version}.`, 'See its list of versions.')
  }),
  PATCH: serve('correctSource', async ({ params: { slug, id }, body }) => {
    given(await updateSource(slug, id, body))
    return { value: await sourceOf(slug, id) }
  }),
  DELETE: serve('deleteSource', async ({ params: { slug, id } }) => {
    given(await deleteSource(slug, id))
    return {}
  }),
})
