import type { Outcome, SourceMeta } from '@/contracts/desk'
import { LARGEST_FILE } from '@/contracts/interchange/kinds'

type FormFile = { fileName: string; bytes?: Uint8Array; text?: string }

/** One file, one pasted text or one link, as the import page sends it. */
export type ImportForm = {
  given: { file: FormFile } | { link: string }
  meta: Partial<SourceMeta>
  /** false where more files follow and the sender runs the story after the last */
  run: boolean
}

/** The largest file with what its form adds to it. */
const LARGEST_FORM_BYTES = LARGEST_FILE + 1_500_000
const TRY_AGAIN = 'Send the file again.'

/** Reads `file` (a file), `link` or `text` and `fileName`, `meta` (JSON) and `run` (`later` or nothing) from a multipart form. */
export async function readImportForm(request: Request): Promise<Outcome<ImportForm>> {
  const form = await readForm(request)
  return form.ok ? importFormOf(form.value) : form
}

/** The same of a form that was read already. */
export async function importFormOf(form: FormData): Promise<Outcome<ImportForm>> {
  const meta = parseMeta(form.get('meta'))
  if (!meta) return failed('malformed', 'The details of the source are not valid JSON.', TRY_AGAIN)
  const rest = { meta, run: form.get('run') !== 'later' }
  const link = form.get('link')
  if (typeof link === 'string') return { ok: true, value: { given: { link }, ...rest } }
  const file = await fileOf(form)
  return file.ok ? { ok: true, value: { given: { file: file.value }, ...rest } } : file
}

/** The form as it was sent, unless it is too large or damaged. */
export async function readForm(request: Request): Promise<Outcome<FormData>> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > LARGEST_FORM_BYTES)
    return failed(
      'too-large',
      `The file is over ${LARGEST_FILE / 1_000_000} MB.`,
      'Split it, or keep only the article.',
    )
  const form = await request.formData().catch(() => null)
  if (form) return { ok: true, value: form }
  return failed('malformed', 'The upload arrived damaged or was stopped; nothing was added.', TRY_AGAIN)
}

/** What a form gives as `file`, else as `text`. */
export async function fileOf(form: FormData): Promise<Outcome<FormFile>> {
  const file = form.get('file')
  const text = form.get('text')
  if (file instanceof File) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { ok: true, value: { fileName: file.name || 'file.txt', bytes } }
  }
  if (typeof text !== 'string') return failed('malformed', 'The form has neither a file nor a text.', TRY_AGAIN)
  const name = form.get('fileName')
  return { ok: true, value: { fileName: typeof name === 'string' && name ? name : 'pasted text', text } }
}

/** The details as an object, whose fields the use case checks; null where they are no JSON object. */
function parseMeta(given: FormDataEntryValue | null): Partial<SourceMeta> | null {
  if (given === null || given === '') return {}
  try {
    const value: unknown = JSON.parse(String(given))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const failed = (code: string, message: string, next: string): Outcome<never> => ({
  ok: false,
  problem: { code, message, next },
})
