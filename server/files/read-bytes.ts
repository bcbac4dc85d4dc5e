import type { Outcome } from '../../contracts/desk'
import type { KindName } from '../../contracts/interchange/kinds'
import { readDocument } from './read-document'
import type { ReadFile } from './reading'

/** Reads a file that is a single text; a file that holds several, or none, is a problem. `as` sets its kind. */
export async function readBytes(name: string, bytes: Uint8Array, as?: KindName): Promise<Outcome<ReadFile>> {
  const outcome = await readDocument(name, bytes, as)
  if (!outcome.ok) return outcome
  const { sources, links, notes } = outcome.value
  const [first, ...more] = sources
  if (first && more.length + links.length === 0) {
    const { name: _name, ...file } = first
    return { ok: true, value: { ...file, notes: [...notes, ...file.notes] } }
  }
  const message = `holds ${sources.length + links.length} sources, not one text`
  return { ok: false, problem: { code: 'not-one', message, next: 'Add it with “Add sources”, where lists are read.' } }
}
