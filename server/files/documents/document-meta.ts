import { clean } from '../clean'
import type { FileMeta } from '../front-matter'
import { publishedFrom } from '../published'

/** Names that programs give where nobody gave one. */
const NO_TITLE = /^(?:untitled(?:[- ]?\d*)?|document\s?\d*|word document|normal|title|presentation|slide \d+)$/i
const NO_AUTHOR = /^(?:user|admin|administrator|root|owner|unknown|author|windows user|microsoft office user|default)$/i

/** What a document's own properties say, less what programs fill in by themselves. */
export function documentMeta(given: { title: unknown; author: unknown; published: string | null }): FileMeta {
  const title = line(given.title)
    ?.replace(/^Microsoft (?:Word|PowerPoint) - /i, '')
    .replace(/\.(?:docx?|odt|pdf|rtf|tex|dvi|indd|qxd)$/i, '')
  const author = line(given.author)
  return {
    title: title && !NO_TITLE.test(title) ? title : null,
    author: author && !NO_AUTHOR.test(author) ? author : null,
    published: given.published,
  }
}

const line = (value: unknown): string | null =>
  typeof value === 'string' ? clean(value.replace(/[\p{Cc}\ufeff\ufffd]+/gu, ' ')) : null

/** The day in a PDF's own form, “D:20231105…”, as an ISO day. */
export const pdfDay = (value: unknown): string | null =>
  typeof value === 'string' ? publishedFrom(value.replace(/^D:/, '').slice(0, 8)) : null
