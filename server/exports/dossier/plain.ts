import { printable } from './escaped'

/** Any text as one line of Markdown that shows it as it is: no mark-up, link or HTML of its own comes through. */
export function plain(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** A link, or the bare label where there is no address. */
export function link(label: string, address: string | null): string {
  if (!address) return plain(label)
  return `[${plain(label)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
}

/** An ISO instant to the minute. */
export const instant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
