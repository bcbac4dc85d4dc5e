import type { Relation } from '../model/relation'

/** Claims that belong together so far: how many of each source, and whether a value (not only words) holds them together. */
export type Group = { ids: Set<string>; sources: Map<string, number>; typed: boolean }

/** Values are compared before words. */
export const isTyped = (relation: Relation): boolean => !relation.rule.startsWith('text.')

/** The links from the smaller of two groups into the other. */
export type Across = { linked: number; pairs: number; typed: boolean }

/** A group while it grows: its members by number, and what was found out when it had so many. */
type Growing = Group & { number: number; members: number[] }
/** Who a claim is related to, and whether by a value. */
type Link = { to: number; typed: boolean }

/** Relations by a value first, each kind strongest first. */
export const strongestFirst = (relations: readonly Relation[]): Relation[] =>
  relations
    .map((relation) => ({ relation, typed: Number(isTyped(relation)), ids: relation.a + relation.b }))
    .sort((x, y) => y.typed - x.typed || y.relation.score - x.relation.score || (x.ids < y.ids ? -1 : 1))
    .map(({ relation }) => relation)

/**
 * Grows groups along relations, in the order given, as far as `allowed` lets it. `pairs` of `Across`
 * counts the pairs across that could be linked: those of two sources, and the linked ones.
 */
export function grouped(
  ordered: readonly Relation[],
  sourceOf: (id: string) => string,
  allowed: (x: Group, y: Group, across: Across) => boolean,
): Group[] {
  const numbers = new Map<string, number>()
  const sources: string[] = []
  const links: Link[][] = []
  const groupOf: Growing[] = []
  const numberOf = (id: string): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(id, number)
    sources.push(sourceOf(id))
    links.push([])
    const source = sources[number] as string
    groupOf.push({ number, members: [number], ids: new Set([id]), sources: new Map([[source, 1]]), typed: false })
    return number
  }
  const ends = ordered.map((relation) => {
    const [a, b, typed] = [numberOf(relation.a), numberOf(relation.b), isTyped(relation)]
    links[a]?.push({ to: b, typed })
    links[b]?.push({ to: a, typed })
    return { a, b, typed }
  })
  // two groups that were kept apart stay so until one of them grows
  const apart = new Map<number, number>()
  for (const { a, b, typed } of ends) {
    const [x, y] = [groupOf[a] as Growing, groupOf[b] as Growing]
    if (x === y) continue
    const [pair, size] = [x.number * numbers.size + y.number, x.members.length + y.members.length]
    if (apart.get(pair) === size) continue
    if (!allowed(x, y, acrossOf(x, y, links, sources, groupOf))) {
      apart.set(pair, size)
      continue
    }
    const [small, large] = x.members.length <= y.members.length ? [x, y] : [y, x]
    for (const id of small.ids) large.ids.add(id)
    for (const member of small.members) {
      large.members.push(member)
      groupOf[member] = large
    }
    for (const [source, count] of small.sources) large.sources.set(source, (large.sources.get(source) ?? 0) + count)
    large.typed ||= small.typed || typed
  }
  return [...new Set(groupOf)]
}

function acrossOf(
  x: Growing,
  y: Growing,
  links: readonly (readonly Link[])[],
  sources: readonly string[],
  groupOf: readonly Growing[],
): Across {
  const [small, large] = x.members.length <= y.members.length ? [x, y] : [y, x]
  let pairs = small.members.length * large.members.length
  for (const [source, count] of small.sources) pairs -= count * (large.sources.get(source) ?? 0)
  let linked = 0
  let typed = false
  for (const member of small.members) {
    for (const link of links[member] as readonly Link[]) {
      if (groupOf[link.to] !== large) continue
      linked++
      if (sources[member] === sources[link.to]) pairs++
      typed ||= link.typed
    }
  }
  return { linked, pairs, typed }
}
