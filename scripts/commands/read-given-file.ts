import { readFile, stat } from 'node:fs/promises'

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read (no permission)',
  EISDIR: 'is a folder',
}

/** The bytes of a file that was named; an error in words where it cannot be read or is larger than may be. */
export async function readGivenFile(file: string, most: number): Promise<Uint8Array> {
  try {
    const about = await stat(file)
    if (about.isDirectory()) throw new Error(`${file}: is a folder`)
    if (about.size > most) throw new Error(`${file}: is over ${Math.round(most / 1_000_000)} MB`)
    return await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw code ? new Error(`${file}: ${REASONS[code] ?? code}`) : error
  }
}
