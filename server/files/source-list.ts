import type { FileMeta } from './front-matter'
import { isPublished } from './published'

export const SOURCE_LIST = 'sources.json'

/** What `sources.json` in a folder says of each file, by file name, and what in it cannot be used. */
export type SourceList = { files: Map<string, FileMeta>; problems: string[] }

const WORDS = ['id', 'title', 'outlet', 'author', 'kind', 'url'] as const

/** Reads `[{ "id", "file", "title", "outlet", "author", "kind", "published", "url" }]`; all but `file` may be left out. */
export function readSourceList(text: string): SourceList {
  const files = new Map<string, FileMeta>()
  const problems: string[] = []
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return { files, problems: ['is not JSON'] }
  }
  if (!Array.isArray(list)) return { files, problems: ['is not a list of sources'] }
  const ids = new Set<string>()
  for (const [index, entry] of list.entries()) {
    const where = `entry ${index + 1}`
    if (!isObject(entry) || typeof entry.file !== 'string' || entry.file === '') {
      problems.push(`${where}: “file” is missing`)
    } else if (/[\\/]|^\.\.?$/.test(entry.file)) {
      problems.push(`${where}: “${entry.file}” is not a file of this folder`)
    } else if (files.has(entry.file)) {
      problems.push(`${where}: “${entry.file}” is listed twice`)
    } else {
      const meta = metaOf(entry, where, problems)
      if (meta.id !== undefined && ids.has(meta.id)) {
        problems.push(`${where}: the id “${meta.id}” is taken already`)
        delete meta.id
      }
      if (meta.id !== undefined) ids.add(meta.id)
      files.set(entry.file, meta)
    }
  }
  return { files, problems }
}

function metaOf(entry: Record<string, unknown>, where: string, problems: string[]): FileMeta {
  const meta: FileMeta = {}
  for (const key of WORDS) {
    const value = entry[key]
    if (typeof value === 'string' && value.trim() !== '') meta[key] = value.trim()
    else if (value !== undefined && value !== null && value !== '') problems.push(`${where}: “${key}” is not text`)
  }
  if (typeof entry.archiveUrl === 'string') meta.archiveUrl = entry.archiveUrl
  if (entry.reference === true || meta.kind === 'reference') meta.reference = true
  const published = typeof entry.published === 'number' ? String(entry.published) : entry.published
  if (typeof published === 'string' && isPublished(published)) meta.published = published
  else if (published !== undefined && published !== null && published !== '')
    problems.push(`${where}: the date “${String(published)}” is not a year, a month or a day such as 2024-08-18`)
  return meta
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
