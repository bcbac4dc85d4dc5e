import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SourceMeta } from '../../contracts/desk'
import { FILE_KINDS, kindOfName, LARGEST_FILE } from '../../contracts/interchange/kinds'
import { readSourceList, SOURCE_LIST } from '../../server/files/source-list'

type Found = { files: { file: string; meta: Partial<SourceMeta> }[]; problems: string[] }

/** The files at the paths; of a folder those of kinds that are read, with what its `sources.json` says of each. */
export async function filesAt(paths: string[]): Promise<Found> {
  const found: Found = { files: [], problems: [] }
  for (const given of paths) {
    try {
      const about = await stat(given)
      if (!about.isDirectory()) {
        if (about.size > LARGEST_FILE) found.problems.push(`${given}: is over ${LARGEST_FILE / 1_000_000} MB`)
        else found.files.push({ file: given, meta: {} })
        continue
      }
      const names = (await readdir(given, { withFileTypes: true }))
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== SOURCE_LIST)
        .map(({ name }) => name)
        .filter((name) => FILE_KINDS.some(({ kind }) => kind === kindOfName(name)))
      const list = await readFile(path.join(given, SOURCE_LIST), 'utf8').then(readSourceList, () => null)
      for (const problem of list?.problems ?? []) found.problems.push(`${path.join(given, SOURCE_LIST)}: ${problem}`)
      for (const name of names.sort()) {
        const { id: _id, ...meta } = list?.files.get(name) ?? {}
        found.files.push({ file: path.join(given, name), meta: meta as Partial<SourceMeta> })
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      found.problems.push(`${given}: ${code === 'ENOENT' ? 'there is no such file' : (code ?? String(error))}`)
    }
  }
  return found
}
