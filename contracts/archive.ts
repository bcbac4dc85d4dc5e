import type { SourceDto } from './desk'

/** The sources that may change or go without anybody being able to look them up. What one takes as the record is one's own. */
export const unarchivedOf = (sources: readonly SourceDto[]): SourceDto[] =>
  sources.filter(({ archiveUrl, reference }) => archiveUrl === null && !reference)

/** Where the Wayback Machine saves the page at an address, for a person to open: nothing here asks for it. */
export const savePageAt = (url: string): string => `https://web.archive.org/save/${url}`

/** Where it lists the copies that it has of a page. */
export const copiesOf = (url: string): string => `https://web.archive.org/web/*/${url}`
