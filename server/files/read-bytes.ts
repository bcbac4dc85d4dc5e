import type { Outcome } from '../../contracts/desk'
import { normaliseText } from '../../engine/text/normalise'
import { decodeText } from './decode'
import { readFrontMatter } from './front-matter'
import { LARGEST_FILE_BYTES, tooLong } from './limits'
import type { ReadFile } from './reading'

const PLAIN = /\.(?:txt|text|md|markdown)$/i
const HTML = /\.(?:html?|xhtml)$/i
const LATER = /\.(?:pdf|docx?|odt|rtf)$/i

/** Whether a file name is one of those that are read; `later` for documents that cannot be read yet. */
export function fileKind(name: string): 'plain' | 'html' | 'later' | 'other' {
  if (PLAIN.test(name)) return 'plain'
  if (HTML.test(name)) return 'html'
  return LATER.test(name) ? 'later' : 'other'
}

/** Reads the bytes of a file by the kind its name tells; a file of an unknown kind is taken as plain text. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<Outcome<ReadFile>> {
  const kind = fileKind(name)
  if (kind === 'later') return refused('unsupported', ...UNSUPPORTED)
  if (bytes.length > LARGEST_FILE_BYTES)
    return refused('too-large', 'is over 10 MB', 'Split it, or keep only the article.')
  if (bytes.length === 0) return refused('empty', 'is empty', 'Check that it was saved with its text.')
  const raw = decodeText(bytes, kind === 'html')
  if (raw === null) return refused('not-text', 'is not text', 'Save it as plain text in UTF-8.')
  const file = kind === 'html' ? await htmlFile(raw) : plainFile(raw)
  if (file.text.trim() === '') return refused('empty', 'has no text in it', 'Check that it was saved with its text.')
  if (tooLong(file.text))
    return refused('too-long', 'is over 2 million characters', 'Split it, or keep only the article.')
  return { ok: true, value: file }
}

const UNSUPPORTED = [
  'cannot be read yet: PDF and Word documents come later',
  'Save it as .txt, .md or .html, or paste its text.',
] as const

const refused = (code: string, message: string, next: string): Outcome<ReadFile> => ({
  ok: false,
  problem: { code, message, next },
})

function plainFile(raw: string): ReadFile {
  const { meta, body, problems } = readFrontMatter(normaliseText(raw))
  return { text: body, meta, notes: problems }
}

async function htmlFile(raw: string): Promise<ReadFile> {
  const { extractHtml } = await import('./html')
  const { text, ...found } = extractHtml(raw)
  return { text: normaliseText(text), meta: found, notes: [] }
}
