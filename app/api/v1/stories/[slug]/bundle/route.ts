import { exportBundle } from '@/server/usecases/export-bundle'
import { mergeBundle, previewMerge } from '@/server/usecases/merge-bundle'
import { fileReply } from '../../../file-reply'
import { given } from '../../../problem-response'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readBundle', async ({ params, query }) =>
    fileReply(given(await exportBundle(params.slug, { originals: query.originals === 'yes' }))),
  ),
  POST: serve('mergeBundle', async ({ params, query, bytes }) => ({
    value: given(await (query.preview === 'yes' ? previewMerge : mergeBundle)(params.slug, bytes)),
  })),
})
