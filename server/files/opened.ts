import { decodeText } from './decode'
import { refuse } from './refusal'

/** A file as its reader gets it. `text()` decodes the bytes, or refuses what is no text; what it guessed stands in `notes`. */
export type Opened = { name: string; bytes: Uint8Array; text: () => string; notes: string[] }

export function opened(name: string, bytes: Uint8Array, html = false): Opened {
  const notes: string[] = []
  const text = () => {
    const decoded = decodeText(bytes, html) ?? refuse('not-text', 'is not text', 'Save it as plain text in UTF-8.')
    if (decoded.note) notes.push(decoded.note)
    return decoded.text
  }
  return { name, bytes, text, notes }
}
