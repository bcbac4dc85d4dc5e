import { type ImportForm, importFormOf } from '@/app/api/stories/[slug]/sources/import-form'
import { given, refuse } from '../../../problem-response'
import type { Asked } from '../../../serve'

/** A source as it was sent: as JSON with its text, or as a form with a file. */
export async function sentSource(body: Asked<'addSource'>['body'], form: FormData | null): Promise<ImportForm> {
  if (form) return given(await importFormOf(form))
  if (!body) return refuse('malformed', 'Neither JSON nor a form was sent.', 'Send one of them.')
  const { text, fileName = 'pasted text', run, ...meta } = body
  return { file: { fileName, text }, meta, run: run === 'now' }
}
