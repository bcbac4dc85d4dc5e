import type { SourceDto } from '@/contracts/desk'
import type { Exported } from '@/contracts/interchange/exported'
import { webAddress } from '../source-facts'

export type CslName = { literal: string } | { family: string; given: string }

/** A source as CSL-JSON has it (https://citationstyles.org); what it has no name for stands in `custom`. */
export type CslItem = {
  id: string
  type: string
  title?: string
  author?: CslName[]
  'container-title'?: string
  issued?: { 'date-parts': number[][] }
  URL?: string
  /** the day on which the page was fetched */
  accessed?: { 'date-parts': number[][] }
  archive_location?: string
  language?: string
  genre?: string
  custom?: { sha256: string; groups: string[]; reference: boolean; fileName: string }
}

const TYPES: [RegExp, string][] = [
  [/\bblog/i, 'post-weblog'],
  [/\b(?:post|tweet|social)\b/i, 'post'],
  [/\bspeech|remarks|address\b/i, 'speech'],
  [/\b(?:report|study|paper)\b/i, 'report'],
  [/\b(?:broadcast|radio|television|tv)\b/i, 'broadcast'],
  [/\binterview/i, 'interview'],
  [/\bmagazine/i, 'article-magazine'],
  [/\bbook\b/i, 'book'],
]

/** The type of a source: by its kind where that tells one, else an article of its outlet, a page, a document. */
function typeOf({ kind, outlet, url }: SourceDto): string {
  const told = kind === null ? undefined : TYPES.find(([words]) => words.test(kind))
  if (told) return told[1]
  if (outlet) return 'article-newspaper'
  return webAddress(url) ? 'webpage' : 'document'
}

export const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** “Ada Brook, Tom Lie” are two people, “Brook, Ada” is one; everything else is one author as it is written. */
export function authorsOf(author: string): CslName[] {
  const parts = oneLine(author)
    .split(/\s*,\s*/)
    .filter(Boolean)
  if (parts.length === 0) return []
  const [family = '', given = ''] = parts
  if (parts.every((part) => part.includes(' '))) return parts.map((literal) => ({ literal }))
  if (parts.length === 2) return [{ family, given }]
  return [{ literal: parts.join('; ') }]
}

/** The sources of a story in their order. Dates as exact as they are known, authors as the source writes them. */
export function cslItems({ story }: Exported): CslItem[] {
  const dated = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })
  return story.sources.map((source) => {
    const { id, title, author, outlet, published, kind, language, sha256, groups, reference, fileName } = source
    const url = webAddress(source.url)
    const fetched = source.original?.fetchedAt
    const archived = webAddress(source.archiveUrl)
    return {
      id,
      type: typeOf(source),
      ...(title && { title: oneLine(title) }),
      ...(author && { author: authorsOf(author) }),
      ...(outlet && { 'container-title': oneLine(outlet) }),
      ...(published && { issued: dated(published) }),
      ...(url && { URL: url }),
      ...(fetched && { accessed: dated(fetched.slice(0, 10)) }),
      ...(archived && { archive_location: archived }),
      language,
      ...(kind && { genre: kind }),
      custom: { sha256, groups, reference, fileName },
    }
  })
}

/** The sources as CSL-JSON. */
export const cslJson = (exported: Exported): string => `${JSON.stringify(cslItems(exported), null, 2)}\n`
