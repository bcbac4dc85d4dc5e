import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be used (no permission)',
  EISDIR: 'is a folder',
  EEXIST: 'is there already; name another file with --out',
}

/** The bytes of a file that was named; an error in words where it cannot be read or is larger than may be. */
export const readGivenFile = (file: string, most: number): Promise<Uint8Array> =>
  inWords(file, async () => {
    const about = await stat(file)
    if (about.isDirectory()) throw new Error(`${file}: is a folder`)
    if (about.size > most) throw new Error(`${file}: is over ${Math.round(most / 1_000_000)} MB`)
    return readFile(file)
  })

/** Writes a file that must not be there yet. */
export const writeNewFile = (file: string, bytes: Uint8Array | string): Promise<void> =>
  inWords(file, async () => {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true })
    await writeFile(file, bytes, { flag: 'wx' })
  })

async function inWords<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw code ? new Error(`${file}: ${REASONS[code] ?? code}`) : error
  }
}
