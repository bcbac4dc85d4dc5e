import type { Relation } from '../model/relation'

/** Claims that belong together so far: how many of each source, and whether a value (not only words) holds them together. */
export type Group = { ids: Set<string>; sources: Map<string, number>; typed: boolean }

/** Values are compared before words. */
export const isTyped = (relation: Relation): boolean => !relation.rule.startsWith('text.')

/** The links from the smaller of two groups into the other. */
export type Across = { linked: number; pairs: number; typed: boolean }

/**
 * Grows groups along relations as far as `allowed` lets it: relations by a value first, each kind strongest first. `pairs` of `Across`
 * counts the pairs across that could be linked: those of two sources, and the linked ones.
 */
export function grouped(
  relations: Relation[],
  sourceOf: (id: string) => string,
  allowed: (x: Group, y: Group, across: Across) => boolean,
): Group[] {
  const ordered = relations
    .map((relation) => ({ relation, typed: Number(isTyped(relation)), ids: relation.a + relation.b }))
    .sort((x, y) => y.typed - x.typed || y.relation.score - x.relation.score || (x.ids < y.ids ? -1 : 1))
    .map(({ relation }) => relation)
  const links = new Map<string, Map<string, Relation>>()
  const groupOf = new Map<string, Group>()
  for (const relation of ordered) {
    for (const [from, to] of [
      [relation.a, relation.b],
      [relation.b, relation.a],
    ] as const) {
      const known = links.get(from)
      if (known) known.set(to, relation)
      else links.set(from, new Map([[to, relation]]))
      if (!groupOf.has(from))
        groupOf.set(from, { ids: new Set([from]), sources: new Map([[sourceOf(from), 1]]), typed: false })
    }
  }
  for (const relation of ordered) {
    const [x, y] = [groupOf.get(relation.a) as Group, groupOf.get(relation.b) as Group]
    if (x === y || !allowed(x, y, acrossOf(x, y, links, sourceOf))) continue
    const [small, large] = x.ids.size <= y.ids.size ? [x, y] : [y, x]
    for (const id of small.ids) {
      large.ids.add(id)
      groupOf.set(id, large)
    }
    for (const [source, count] of small.sources) large.sources.set(source, (large.sources.get(source) ?? 0) + count)
    large.typed ||= small.typed || isTyped(relation)
  }
  return [...new Set(groupOf.values())]
}

function acrossOf(
  x: Group,
  y: Group,
  links: ReadonlyMap<string, ReadonlyMap<string, Relation>>,
  sourceOf: (id: string) => string,
): Across {
  const [small, large] = x.ids.size <= y.ids.size ? [x, y] : [y, x]
  let pairs = small.ids.size * large.ids.size
  for (const [source, count] of small.sources) pairs -= count * (large.sources.get(source) ?? 0)
  let linked = 0
  let typed = false
  for (const id of small.ids) {
    for (const [other, relation] of links.get(id) ?? []) {
      if (!large.ids.has(other)) continue
      linked++
      if (sourceOf(id) === sourceOf(other)) pairs++
      typed ||= isTyped(relation)
    }
  }
  return { linked, pairs, typed }
}
