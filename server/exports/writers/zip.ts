import { strToU8, zipSync } from 'fflate'

/** Every entry bears this day, so that the same files give the same bytes; local, as the format has no zones. */
const DAY = new Date(1980, 0, 1)

/** A zip of texts in UTF-8, in the order given. The same texts give the same bytes. */
export function zipOf(files: [name: string, text: string][]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: DAY, level: 6 })
}

/** A name that every file system takes. */
export const safeName = (name: string): string => name.replace(/[^\w.-]+/g, '_').slice(0, 80)
