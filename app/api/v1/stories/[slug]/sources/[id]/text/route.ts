import { replaceSourceText } from '@/server/usecases/source-text'
import { given } from '../../../../../problem-response'
import { resource } from '../../../../../resource'
import { serve } from '../../../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  PUT: serve('replaceText', async ({ params: { slug, id }, body: { text, ...options } }) => ({
    value: given(await replaceSourceText(slug, id, { fileName: 'pasted text', text }, options)),
  })),
})
