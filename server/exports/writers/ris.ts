import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { Exported } from '@/contracts/interchange/exported'
import { textIri } from '@/contracts/interchange/text-address'
import { type CslItem, type CslName, cslItems } from './csl'

/**
 * The sources as RIS. The library says which type and tags a source gets; set by ourselves are the tags that it drops for
 * some types or cuts short (outlet, day, id, archived copy, hash of the text), and the lines, which it breaks after 70 signs.
 */
export const ris = (exported: Exported): string => cslItems(exported).map(record).join('')

function record(item: CslItem): string {
  const [tags = {}] = new Cite([item]).format('ris', { format: 'object' })
  const { TY, KW: _groups, ...told } = tags
  const own: Record<string, string | string[]> = {
    ID: item.id,
    ...(item.title && { TI: item.title }),
    ...(item['container-title'] && { T2: item['container-title'] }),
    ...(item.author && { AU: item.author.map(nameOf) }),
    ...(item.issued && { DA: slashed(item.issued['date-parts'][0] ?? []) }),
    ...(item.URL && { UR: item.URL }),
    ...(item.accessed && { Y2: slashed(item.accessed['date-parts'][0] ?? []) }),
    ...(item.archive_location && { L4: item.archive_location }),
    ...(item.custom && { U1: textIri(item.custom.sha256) }),
  }
  const lines = Object.entries({ ...told, ...own }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  )
  return `${[`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n')}\r\n`
}

const nameOf = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`)

/** `2031/05/06/`, with places for what is not known. */
const slashed = ([year = 0, month, day]: number[]): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => (part ? String(part).padStart(2, '0') : '')), ''].join(
    '/',
  )
