import { decodeText } from './decode'
import { refuse } from './refusal'

/** A file as its reader gets it. `text()` decodes the bytes, or refuses what is no text. */
export type Opened = { name: string; bytes: Uint8Array; text: () => string }

export const opened = (name: string, bytes: Uint8Array, html = false): Opened => ({
  name,
  bytes,
  text: () => decodeText(bytes, html) ?? refuse('not-text', 'is not text', 'Save it as plain text in UTF-8.'),
})
