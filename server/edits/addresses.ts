/** Added to addresses to follow who came from where; the page is the same without them. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|mc_[ce]id|igshid|ref_src|cmpid|smid)$/i
const ARCHIVED = /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|is|ph|today|md))\/(?:web\/)?[^/]+\/(https?:\/\/.+)$/i

/**
 * What two addresses of one page have in common: host without “www”, path without its last slash, parameters in order
 * without those that only track. Null for what is no address of the web. A copy in an archive counts as the page.
 */
export function addressKey(address: string): string | null {
  const live = ARCHIVED.exec(address.trim())?.[1] ?? address.trim()
  if (!/^https?:\/\//i.test(live) || !URL.canParse(live)) return null
  const { host, pathname, searchParams } = new URL(live)
  const kept = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  return `${host.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`
}
