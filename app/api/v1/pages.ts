export type Stretch = { page: number; limit: number }

/** The items of a page, and how many there are in all. */
export const stretchOf = <Item>(
  items: readonly Item[],
  { page, limit }: Stretch,
): { items: Item[]; total: number } => ({
  items: items.slice((page - 1) * limit, page * limit),
  total: items.length,
})

/** Where the first, previous, next and last page are (RFC 8288), with the filters of this one. */
export function linksOf(url: URL, { page, limit }: Stretch, total: number): string {
  const last = Math.max(1, Math.ceil(total / limit))
  const at = (wanted: number, rel: string): string => {
    const query = new URLSearchParams(url.search)
    query.set('page', String(wanted))
    query.set('limit', String(limit))
    return `<${url.pathname}?${query}>; rel="${rel}"`
  }
  return [
    at(1, 'first'),
    ...(page > 1 ? [at(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [at(page + 1, 'next')] : []),
    at(last, 'last'),
  ].join(', ')
}
