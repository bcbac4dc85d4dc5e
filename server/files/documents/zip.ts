import { type UnzipFileInfo, unzipSync } from 'fflate'
import { LARGEST_UNPACKED, MOST_ENTRIES } from '../apart/limits'
import { refuse } from '../refusal'

/**
 * The parts of a zip archive that are wanted, by name, unpacked. What its list of contents says is looked at first, and no part
 * is given more room than it claims there, so that an archive which claims too little comes out damaged, not large.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { names: string[]; parts: Map<string, Uint8Array> } {
  const names: string[] = []
  let size = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    names.push(name)
    if (names.length > MOST_ENTRIES)
      refuse('too-many-entries', `is an archive of more than ${MOST_ENTRIES} entries`, SAVE_AGAIN)
    if (!wanted(name)) return false
    size += originalSize
    if (size > LARGEST_UNPACKED)
      refuse('unpacks-too-large', `unpacks to more than ${LARGEST_UNPACKED / 1_000_000} MB`, SAVE_AGAIN)
    return true
  }
  const parts = new Map(Object.entries(unzipSync(bytes, { filter })))
  return { names, parts }
}

const SAVE_AGAIN = 'If you trust it, open it in its program and save its text alone.'
