import { FILE_KINDS, type KindName } from '../../contracts/interchange/kinds'
import { READERS } from './kinds'
import { opened } from './opened'
import type { Reading } from './reading'
import { Refusal, refuse } from './refusal'

/** Reads a file as the kind it is said to be, in this process. Refuses what it cannot read, damaged files among it. */
export async function readKind(kind: KindName, name: string, bytes: Uint8Array): Promise<Reading> {
  const file = opened(name, bytes, kind === 'html')
  try {
    const part = await READERS[kind].read(file)
    const notes = [...file.notes, ...(part.notes ?? [])]
    return { sources: [], links: [], checks: [], annotations: [], ...part, notes }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const says = FILE_KINDS.find((one) => one.kind === kind)?.says
    refuse(
      'damaged',
      `cannot be read as ${says}: it is damaged, cut off, or of another kind`,
      'Open it in the program it comes from and save it again, or paste its text.',
    )
  }
}
