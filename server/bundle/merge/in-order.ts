type Entry = { id: string; at: string }

/**
 * Two lists as one: each keeps its own order, what is in both stands once, and of what is in one alone the earlier comes
 * first. The same whichever list is named first. `join`: what becomes of an entry that is in both.
 */
export function inOrder<T extends Entry>(a: readonly T[], b: readonly T[], join: (one: T, other: T) => T): T[] {
  const inA = new Map(a.map((one) => [one.id, one]))
  const inB = new Map(b.map((one) => [one.id, one]))
  const done = new Set<string>()
  const merged: T[] = []
  const take = (one: T) => {
    done.add(one.id)
    const [mine, other] = [inA.get(one.id), inB.get(one.id)]
    merged.push(mine && other ? join(mine, other) : one)
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x && done.has(x.id)) i++
    else if (y && done.has(y.id)) j++
    else if (x && (!y || isFirst(x, y, inB.has(x.id), inA.has(y.id)))) take(x)
    else if (y) take(y)
  }
  return merged
}

/** Whether x goes before y: what only one list has goes before the next that both have, so that both keep their order. */
function isFirst(x: Entry, y: Entry, xInBoth: boolean, yInBoth: boolean): boolean {
  if (xInBoth !== yInBoth) return yInBoth
  return x.at === y.at ? x.id <= y.id : x.at < y.at
}
