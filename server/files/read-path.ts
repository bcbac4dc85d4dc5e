import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FILE_KINDS, kindOfName, LARGEST_FILE } from '../../contracts/interchange/kinds'
import type { FileMeta } from './front-matter'
import { readDocument } from './read-document'
import type { Reading } from './reading'
import { readSourceList, SOURCE_LIST, type SourceList } from './source-list'

/** One readable file: its path as given, its name, its text, and what it and `sources.json` say of it. */
export type FoundSource = { path: string; name: string; text: string; meta: FileMeta }
/** `problems` are what could not be used; `notes` what was left aside with reason. Both name the file. */
export type Found = { sources: FoundSource[]; problems: string[]; notes: string[] }

/** Kept beside the sources by those who compare; no sources themselves. */
const NO_SOURCES = new Set([SOURCE_LIST, 'expected.json', 'story.json', 'reviews.json'])

/** Reads files and the files of folders; what cannot be read is named, the rest is still given. */
export async function readPaths(paths: string[]): Promise<Found> {
  const found: Found = { sources: [], problems: [], notes: [] }
  const lists = new Map<string, SourceList>()
  const taken = new Set<string>()
  for (const path of paths) {
    for (const file of await filesAt(path, found, lists)) {
      if (taken.has(file)) continue
      taken.add(file)
      const list = await listBeside(file, lists, found)
      await readOne(file, list.files.get(basename(file)), found)
    }
  }
  return found
}

async function filesAt(path: string, found: Found, lists: Map<string, SourceList>): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const names = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
    const list = await listIn(path, lists, found)
    for (const listed of list.files.keys())
      if (!names.includes(listed)) found.problems.push(`${join(path, SOURCE_LIST)}: “${listed}” is not in the folder`)
    const chosen = names.filter((name) => !NO_SOURCES.has(name) && !name.startsWith('.')).sort()
    const other = chosen.filter(
      (name) => !IN_FOLDERS.some(({ kind }) => kind === kindOfName(name)) && !list.files.has(name),
    )
    for (const name of other) found.notes.push(`${join(path, name)}: left aside, it is none of ${KINDS}`)
    return chosen.filter((name) => !other.includes(name)).map((name) => join(path, name))
  } catch (error) {
    found.problems.push(`${path}: ${reasonOf(error)}`)
    return []
  }
}

const listBeside = (file: string, lists: Map<string, SourceList>, found: Found) => listIn(dirname(file), lists, found)

async function listIn(folder: string, lists: Map<string, SourceList>, found: Found): Promise<SourceList> {
  const known = lists.get(folder)
  if (known) return known
  const path = join(folder, SOURCE_LIST)
  let list: SourceList = { files: new Map(), problems: [] }
  try {
    list = readSourceList((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') list.problems.push(reasonOf(error))
  }
  for (const problem of list.problems) found.problems.push(`${path}: ${problem}`)
  lists.set(folder, list)
  return list
}

async function readOne(path: string, listed: FileMeta = {}, found: Found): Promise<void> {
  try {
    const about = await stat(path)
    if (!about.isFile()) throw new Error('is not a file')
    if (about.size > LARGEST_FILE) throw new Error(`is over ${LARGEST_FILE / 1_000_000} MB`)
    const read = await readDocument(basename(path), await readFile(path))
    if (read.ok) takeReading(path, read.value, listed, found)
    else found.problems.push(`${path}: ${read.problem.message}. ${read.problem.next}`)
  } catch (error) {
    found.problems.push(`${path}: ${reasonOf(error)}`)
  }
}

/** What the list says goes before what the file says, where the file is one source. */
function takeReading(
  path: string,
  { sources, links, checks, annotations, notes }: Reading,
  listed: FileMeta,
  found: Found,
) {
  for (const note of notes) found.problems.push(`${path}: ${note}`)
  for (const { name, text, meta, notes } of sources) {
    const where = sources.length === 1 ? path : `${path}: ${name}`
    for (const note of notes) found.notes.push(`${where}: ${note}`)
    found.sources.push({ path: where, name, text, meta: { ...present(meta), ...(sources.length === 1 ? listed : {}) } })
  }
  const aside = [counted(links, 'link'), counted(checks, 'check'), counted(annotations, 'annotation')].filter(Boolean)
  if (aside.length > 0) found.notes.push(`${path}: holds ${aside.join(', ')}, which only a story takes`)
}

const counted = (list: unknown[], what: string): string =>
  list.length === 0 ? '' : `${list.length} ${what}${list.length === 1 ? '' : 's'}`

/** Tables and lists often lie beside the sources and are none of them; one that is meant is named itself. */
const LISTS: readonly string[] = ['table', 'json', 'ris']
const IN_FOLDERS = FILE_KINDS.filter(({ kind }) => !LISTS.includes(kind))
const KINDS = IN_FOLDERS.map(({ extensions: [first] }) => `.${first}`).join(', ')

/** Without the fields that are null, so that they hide nothing. */
const present = (meta: FileMeta): FileMeta =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null))

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  ELOOP: 'is a link that leads to itself',
}

const reasonOf = (error: unknown): string =>
  REASONS[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error))
