import type { SourceMeta } from '../../contracts/desk'
import { isPublished } from './published'

/** What a file says of itself; `id` only where it names one. */
export type FileMeta = Partial<SourceMeta> & { id?: string }
export type FrontMatter = { meta: FileMeta; body: string; problems: string[] }

const KEY_VALUE = /^([A-Za-z][\w-]{0,30})\s*:(?:\s+(.*))?$/
const LONGEST_HEAD = 20_000

/**
 * Reads a head of `key: value` lines between two `---` lines at the very start of a text; the text must be
 * normalised already. Where there is such a head, the source's text is `body`, what follows the second `---` line and
 * the blank lines after it, and offsets count in `body`. Where there is none (a rule drawn with dashes is none), the
 * whole text is the body.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = { meta: {}, body: text, problems: [] }
  const start = /^---[ \t]*\n/.exec(text)
  if (!start) return none
  const from = start[0].length
  const end = /^---[ \t]*(?:\n|$)/m.exec(text.slice(from, from + LONGEST_HEAD))
  if (!end) return none
  const lines = text.slice(from, from + end.index).split('\n')
  const pairs: [string, string][] = []
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const match = KEY_VALUE.exec(line.trimEnd())
    if (!match) return none
    pairs.push([(match[1] as string).toLowerCase().replace(/[-_]/g, ''), unquoted(match[2] ?? '')])
  }
  if (pairs.length === 0) return none
  const body = text.slice(from + end.index + end[0].length).replace(/^(?:[ \t]*\n)+/, '')
  return { ...metaOf(pairs), body }
}

function metaOf(pairs: [string, string][]): { meta: FileMeta; problems: string[] } {
  const meta: FileMeta = {}
  const problems: string[] = []
  for (const [key, value] of pairs) {
    if (value === '') continue
    if (key === 'id') meta.id = value
    else if (key === 'title' || key === 'outlet' || key === 'author' || key === 'url') meta[key] = value
    else if (key === 'archiveurl') meta.archiveUrl = value
    else if (key === 'kind') {
      meta.kind = value
      if (value === 'reference') meta.reference = true
    } else if (key === 'reference') meta.reference = /^(?:true|yes)$/i.test(value)
    else if (key === 'groups') meta.groups = list(value)
    else if (key === 'published' || key === 'date') {
      if (isPublished(value)) meta.published = value
      else problems.push(`the date “${value}” is not a year, a month or a day such as 2024-08-18`)
    }
  }
  return { meta, problems }
}

const list = (value: string): string[] =>
  value
    .replace(/^\[(.*)\]$/, '$1')
    .split(',')
    .map((item) => unquoted(item.trim()))
    .filter((item) => item !== '')

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim()
