import { normaliseText } from '../../../engine/text/normalise'
import type { FileMeta } from '../front-matter'
import { tooLong } from '../limits'
import type { Reading } from '../reading'
import type { Field } from './columns'
import { hasTags, textOfTags } from './html-cell'
import { listDate } from './list-dates'
import { Notes, shortened } from './notes'

/** One row of a list: the values of a field, the best first, and where it stands for a note. */
export type Row = { where: string; of: (field: Field) => string | null }

export type Documents = Pick<Reading, 'sources' | 'links'>

/** Rows become sources where they have a text, else links to fetch; a row with neither is named and left out. */
export class RowReader {
  readonly notes = new Notes()
  readonly found: Documents = { sources: [], links: [] }
  private readonly links = new Map<string, FileMeta>()

  constructor(private readonly fileName: string) {}

  add(row: Row): void {
    const url = this.address(row, 'url')
    const given = row.of('text') ?? (url === null ? row.of('excerpt') : null)
    const text = given === null ? '' : normalised(hasTags(given) ? textOfTags(given) : given).trim()
    if (text !== '' && tooLong(text)) this.notes.add(row.where, 'its text is over 2 million characters')
    else if (text !== '') this.source(row, text, this.meta(row, url))
    else if (url !== null) this.link(url, this.meta(row, url))
    else this.notes.add(row.where, 'has neither a text nor a web address')
  }

  private source(row: Row, text: string, meta: FileMeta): void {
    const name = `${this.fileName} ${row.where}`
    this.found.sources.push({ name, text, meta, notes: [] })
  }

  /** The same address twice is one page to fetch; what the first row does not tell, the second may. */
  private link(url: string, meta: FileMeta): void {
    const known = this.links.get(url)
    if (known) {
      for (const [field, value] of Object.entries(meta)) if (!(field in known)) Object.assign(known, { [field]: value })
      return
    }
    this.links.set(url, meta)
    this.found.links.push({ url, meta })
  }

  private meta(row: Row, url: string | null): FileMeta {
    const meta: FileMeta = {}
    for (const field of ['title', 'outlet', 'author', 'kind'] as const) {
      const value = row.of(field)
      if (value !== null) meta[field] = shortLine(value)
    }
    if (url !== null) meta.url = url
    const archived = this.address(row, 'archiveUrl')
    if (archived !== null) meta.archiveUrl = archived
    const id = row.of('id')
    if (id !== null && /^[\p{L}][\p{L}\p{N}_.-]{0,59}$/u.test(id)) meta.id = id
    if (meta.kind?.toLowerCase() === 'reference') meta.reference = true
    const written = row.of('published')
    const date = written === null ? null : listDate(written)
    if (date && 'day' in date) meta.published = date.day
    else if (date) this.notes.add(row.where, `${date.problem}: left out`)
    return meta
  }

  private address(row: Row, field: 'url' | 'archiveUrl'): string | null {
    const value = row.of(field)
    if (value === null) return null
    if (isWebAddress(value)) return value
    this.notes.add(row.where, `“${shortened(value)}” is not a web address: left out`)
    return null
  }
}

/** Tables come with their line ends in order, and most other texts have nothing to put right. */
const normalised = (text: string): string =>
  text.includes('\r') || text.startsWith('\uFEFF') ? normaliseText(text) : text

export const isWebAddress = (value: string): boolean =>
  value.length <= 2000 && /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value)

/** What a line has only one of at a time, if it is one line. */
const UNEVEN = /[^\S ]|\p{Cc}| {2}/u

const shortLine = (value: string): string =>
  (UNEVEN.test(value) ? value.replace(/[\s\p{Cc}]+/gu, ' ') : value).trim().slice(0, 300)
