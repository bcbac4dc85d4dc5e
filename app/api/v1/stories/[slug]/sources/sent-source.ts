import { type ImportForm, importFormOf } from '@/app/api/stories/[slug]/sources/import-form'
import { given, refuse } from '../../../problem-response'
import type { Asked } from '../../../serve'

/** A source as it was sent: as JSON with its text or its link, or as a form with a file. */
export async function sentSource(body: Asked<'addSource'>['body'], form: FormData | null): Promise<ImportForm> {
  if (form) return given(await importFormOf(form))
  if (!body) return refuse('malformed', 'Neither JSON nor a form was sent.', 'Send one of them.')
  const { text, link, fileName = 'pasted text', run: when, ...meta } = body
  const run = when === 'now'
  if (link !== undefined && text === undefined) return { given: { link }, meta, run }
  if (text !== undefined && link === undefined) return { given: { file: { fileName, text } }, meta, run }
  return refuse('invalid', 'A source is either a “text” or a “link”.', 'Send one of the two.')
}
