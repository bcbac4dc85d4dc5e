import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Exported } from '@/contracts/interchange/exported'
import { type CslItem, type CslName, cslItems } from './csl'

/**
 * The sources as BibTeX. The library says which type and fields a source gets. Signs stay as they are (it would drop those
 * it has no command for) but for those that LaTeX reads as its own. Years and months are for BibTeX, `date` for biblatex; `archived`
 * and `sha256` are fields of ours, which both pass over.
 */
export const bibtex = (exported: Exported): string => cslItems(exported).map(entry).join('\n')

function entry(item: CslItem): string {
  plugins.config.get('@bibtex').format.asciiOnly = false
  const { custom, ...about } = item
  const [made] = new Cite([latexed(about)]).format('bibtex', { format: 'object' })
  const { howpublished: _same, url, month: _words, ...fields } = made?.properties ?? {}
  const [, month] = item.issued?.['date-parts'][0] ?? []
  const all = {
    ...fields,
    ...(month && { month: String(month) }),
    ...(item.issued && { date: isoOf(item.issued) }),
    ...(item.accessed && { urldate: isoOf(item.accessed) }),
    ...(item.URL && { url: braced(item.URL) }),
    ...(item.archive_location && { archived: braced(item.archive_location) }),
    ...(custom && { sha256: custom.sha256 }),
  }
  const lines = Object.entries(all).map(([field, value]) => `  ${field} = {${value}},`)
  return `@${made?.type ?? 'misc'}{${item.id.replace(/[^\w.:-]+/g, '-')},\n${lines.join('\n')}\n}\n`
}

/** `2031-05-06`, as exact as it is known. */
const isoOf = ({ 'date-parts': [parts = []] }: NonNullable<CslItem['issued']>): string =>
  parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // the library takes these two for mark-up
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** Words with the signs that mean something to LaTeX written so that it prints them. */
export const latex = (words: string): string =>
  words.replace(/[\\~^<>{}$&%#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)

const latexName = (name: CslName): CslName =>
  'literal' in name ? { literal: latex(name.literal) } : { family: latex(name.family), given: latex(name.given) }

function latexed(item: CslItem): CslItem {
  const { title, author, genre, 'container-title': outlet } = item
  return {
    ...item,
    ...(title && { title: latex(title) }),
    ...(author && { author: author.map((name) => latexName(name)) }),
    ...(outlet && { 'container-title': latex(outlet) }),
    ...(genre && { genre: latex(genre) }),
  }
}

/** A brace of an address would end its field. */
const braced = (address: string): string => address.replace(/[{}\\]/g, encodeURIComponent)
