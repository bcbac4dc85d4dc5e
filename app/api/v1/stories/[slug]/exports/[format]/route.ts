import { exportStory } from '@/server/usecases/export-story'
import { fileReply } from '../../../../file-reply'
import { given } from '../../../../problem-response'
import { resource } from '../../../../resource'
import { serve } from '../../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('exportStory', async ({ params: { slug, format }, query }) =>
    fileReply(given(await exportStory(slug, format, query))),
  ),
})
