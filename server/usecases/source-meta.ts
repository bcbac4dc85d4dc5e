import { type SourceMeta, sourceMetaSchema } from '@/contracts/desk'
import { checked, stop } from '@/server/errors/outcome'
import { isPublished } from '@/server/files/published'

export const EMPTY_META: SourceMeta = {
  title: null,
  outlet: null,
  author: null,
  kind: null,
  published: null,
  url: null,
  archiveUrl: null,
  groups: [],
  reference: false,
}

/** What a person said about a source, checked: a date the calendar has, addresses of the web only, empty fields as unknown. */
export function checkedMeta(given: Partial<SourceMeta>): Partial<SourceMeta> {
  const filled = Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? oneLine(value) : value]),
  )
  if (typeof filled.published === 'string' && !isPublished(filled.published))
    stop(
      'wrong-date',
      `“${filled.published}” is not a date.`,
      'Write a year (2024), a month (2024-08) or a day (2024-08-18), or leave it empty.',
    )
  const meta = checked(sourceMetaSchema.partial(), filled)
  for (const address of [meta.url, meta.archiveUrl]) if (address) checkAddress(address)
  if (meta.groups) meta.groups = [...new Set(meta.groups)]
  return meta
}

/** Without line ends and control signs; null where nothing is left. */
const oneLine = (text: string): string | null => text.replace(/[\s\p{Cc}]+/gu, ' ').trim() || null

/** Addresses become links on the page: nothing but the web's own schemes may get there. */
function checkAddress(address: string): void {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return
  stop('wrong-address', `“${address}” is not a web address.`, 'Give one that begins with http:// or https://.')
}
