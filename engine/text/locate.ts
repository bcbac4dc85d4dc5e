/** The items of a list sorted by `from` that lie within the token range; found by halving, so that a long text stays linear. */
export function within<T extends { from: number; to: number }>(sorted: readonly T[], from: number, to: number): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as T).from < from) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let k = low; k < sorted.length && (sorted[k] as T).from < to; k++)
    if ((sorted[k] as T).to <= to) found.push(sorted[k] as T)
  return found
}

/** For each token the item that covers it. */
export function byToken<T extends { from: number; to: number }>(items: readonly T[]): Map<number, T> {
  const found = new Map<number, T>()
  for (const item of items) for (let k = item.from; k < item.to; k++) if (!found.has(k)) found.set(k, item)
  return found
}
