import type { GivenAnnotation, GivenCheck } from '../../contracts/interchange/given'
import type { FileMeta } from './front-matter'

/**
 * A file as a source: the text that offsets count in, and what the file says of itself. `notes` are what went wrong without
 * loss; `pages`: where each page begins in the text, in code points, for documents that have pages.
 */
export type ReadFile = { text: string; meta: FileMeta; notes: string[]; pages?: number[] }

/** What a file of any kind gives: one source or many, links that are to be fetched first, checks and marks of other programs. */
export type Reading = {
  sources: (ReadFile & { name: string })[]
  links: { url: string; meta: FileMeta }[]
  checks: GivenCheck[]
  annotations: GivenAnnotation[]
  notes: string[]
}
