import { unused } from '@/server/store/slug'
import { type Bundle, heldText, type SourceWhole } from '../bundle'

/** The key that each source of a bundle gets in the merged one. */
export type Keys = ReadonlyMap<string, string>
/** Two sources of one key that are not the same: both are kept, the later under another key. */
export type KeptApart = { key: string; title: string; other: string; otherTitle: string }

type Pair = { a: SourceWhole | null; b: SourceWhole | null }

/**
 * Which sources of two bundles are the same. Those are that have the same text now, and those of one key of which one has
 * all texts of the other: a newer text took the place of the one they share. `into`: the keys of a stay as they are, for the
 * other is merged into it.
 */
export function sameSources(
  a: Bundle,
  b: Bundle,
  { into = false }: { into?: boolean } = {},
): { keysA: Keys; keysB: Keys; apart: KeptApart[] } {
  const pairs = paired(a.sources, b.sources)
  const taken = new Set<string>()
  const [keysA, keysB] = [new Map<string, string>(), new Map<string, string>()]
  // two that are the same keep the key they share; of the others the one that came first has the first choice
  const rankOf = (pair: Pair) => (into && pair.a ? ['', pair.a.key] : rank(pair))
  for (const pair of pairs.sort((x, y) => compare(rankOf(x), rankOf(y)))) {
    const key = unused((into && pair.a ? pair.a : first(pair)).key, taken)
    taken.add(key)
    if (pair.a) keysA.set(pair.a.key, key)
    if (pair.b) keysB.set(pair.b.key, key)
  }
  return { keysA, keysB, apart: keptApart(a, b, keysA, keysB) }
}

function paired(a: readonly SourceWhole[], b: readonly SourceWhole[]): Pair[] {
  const left = new Set(b)
  const pairs: Pair[] = []
  const open: SourceWhole[] = []
  const take = (source: SourceWhole, other: SourceWhole | undefined) => {
    if (other) left.delete(other)
    if (other) pairs.push({ a: source, b: other })
    else open.push(source)
  }
  for (const source of a) {
    const alike = [...left].filter((other) => heldText(other).sha256 === heldText(source).sha256)
    take(source, alike.find(({ key }) => key === source.key) ?? alike.sort((x, y) => (x.key < y.key ? -1 : 1))[0])
  }
  const alone = open.splice(0)
  for (const source of alone)
    take(
      source,
      [...left].find((other) => other.key === source.key && isLine(source, other)),
    )
  return [
    ...pairs,
    ...open.map((source) => ({ a: source, b: null })),
    ...[...left].map((source) => ({ a: null, b: source })),
  ]
}

/** Whether one of the two has every text of the other under the same number. */
function isLine(a: SourceWhole, b: SourceWhole): boolean {
  const texts = (source: SourceWhole) => new Set(source.texts.map(({ number, sha256 }) => `${number} ${sha256}`))
  const [x, y] = [texts(a), texts(b)]
  return [...x].every((one) => y.has(one)) || [...y].every((one) => x.has(one))
}

const first = ({ a, b }: Pair): SourceWhole => {
  const both = [a, b].filter((source) => source !== null).sort((x, y) => compare(age(x), age(y)))
  return both[0] as SourceWhole
}
const age = (source: SourceWhole): string[] => [source.createdAt, source.key, heldText(source).sha256]
const rank = (pair: Pair): string[] => [pair.a?.key === pair.b?.key ? '0' : '1', ...age(first(pair))]

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

function keptApart(a: Bundle, b: Bundle, keysA: Keys, keysB: Keys): KeptApart[] {
  return a.sources.flatMap((source) => {
    const other = b.sources.find(({ key }) => key === source.key)
    const [key, otherKey] = [keysA.get(source.key), keysB.get(source.key)]
    if (!other || key === undefined || otherKey === undefined || key === otherKey) return []
    const told = [
      { key, title: source.title ?? source.fileName },
      { key: otherKey, title: other.title ?? other.fileName },
    ].sort((x, y) => (x.key < y.key ? -1 : 1))
    const [one, two] = told as [(typeof told)[0], (typeof told)[0]]
    return [{ key: one.key, title: one.title, other: two.key, otherTitle: two.title }]
  })
}
