import { stop } from '@/server/errors/outcome'
import { readBytes } from '@/server/files/read-bytes'
import type { ReadFile } from '@/server/files/reading'

/** A file's bytes, or text that was pasted; the name decides how the bytes are read. */
export type GivenFile = {
  fileName: string
  bytes?: Uint8Array
  text?: string
  /** the page as it came, and from where; left out for a file that was given. `bytes` beside it are what is read. */
  fetched?: { from: string; at: Date; mediaType: string; bytes: Uint8Array }
}

/** The text of a file that was given, or the problem that names it. */
export async function readGiven({ fileName, bytes, text }: GivenFile): Promise<ReadFile> {
  const content = bytes ?? new TextEncoder().encode(text ?? '')
  // pasted text is read as it stands, whatever name it was given
  const outcome = await readBytes(fileName, content, bytes ? undefined : 'text')
  if (outcome.ok) return outcome.value
  const { code, message, next } = outcome.problem
  stop(code, `“${fileName}” ${message}.`, next)
}
