import type { Relation } from '../model/relation'
import type { Assertion } from '../model/unit'

/** A slot: the claims that answer one question, in groups of those that share an answer. */
export type Slot = { answers: Assertion[][] }

/** Two groups of claims are joined where at least this share of the pairs across them is linked: chains of loose likeness do not grow. */
const LINKED = 0.5

/** Groups claims into slots by the relations that hold between answers of one question (agreement and conflict). */
export function slotsOf(assertions: readonly Assertion[], relations: readonly Relation[]): Slot[] {
  const byId = new Map(assertions.map((assertion) => [assertion.claim.id, assertion]))
  const joining = relations.filter((relation) => relation.coarse === 'agree' || relation.coarse === 'conflict')
  const opposed = new Set(
    joining.filter((relation) => relation.coarse === 'conflict').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  )
  const slots = grouped(joining, (x, y, links) => linkedShare(x, y, links, byId) >= LINKED && !bothTyped(x, y, links))
  const agreeing = joining.filter((relation) => relation.coarse === 'agree')
  const slotOf = groupIndex(slots)
  const answers = grouped(
    agreeing.filter(({ a, b }) => slotOf.get(a) === slotOf.get(b)),
    (x, y) => ![...x].some((a) => [...y].some((b) => opposed.has(`${a} ${b}`))),
  )
  const answerOf = groupIndex(answers)
  const pick = (ids: Iterable<string>) => [...ids].map((id) => byId.get(id) as Assertion).sort(inTextOrder)
  return slots.map((slot) => {
    const own = new Set([...slot].map((id) => answerOf.get(id) ?? new Set([id])))
    return {
      answers: [...own]
        .map(pick)
        .sort((x, y) => y.length - x.length || inTextOrder(x[0] as Assertion, y[0] as Assertion)),
    }
  })
}

const inTextOrder = (x: Assertion, y: Assertion): number =>
  x.unit.index - y.unit.index || (x.claim.id < y.claim.id ? -1 : 1)

type Links = ReadonlyMap<string, ReadonlyMap<string, Relation>>

const groupIndex = (groups: readonly Set<string>[]): Map<string, Set<string>> =>
  new Map(groups.flatMap((group) => [...group].map((id): [string, Set<string>] => [id, group])))

/** Values are compared before words: relations by a value come first, each kind strongest first. */
const isTyped = (relation: Relation): boolean => !relation.rule.startsWith('text.')

/** Share of the pairs across two groups, of different sources, that are linked. */
function linkedShare(x: Set<string>, y: Set<string>, links: Links, byId: ReadonlyMap<string, Assertion>): number {
  let pairs = 0
  let linked = 0
  for (const a of x) {
    for (const b of y) {
      if (links.get(a)?.has(b)) linked++
      else if (byId.get(a)?.claim.source === byId.get(b)?.claim.source) continue
      pairs++
    }
  }
  return pairs === 0 ? 0 : linked / pairs
}

/** Two groups that each share a value are two questions, however alike their words are. */
function bothTyped(x: Set<string>, y: Set<string>, links: Links): boolean {
  const typed = (from: Set<string>, to: Set<string>) =>
    [...from].some((a) => [...(links.get(a) ?? [])].some(([b, relation]) => to.has(b) && isTyped(relation)))
  return x.size > 1 && y.size > 1 && typed(x, x) && typed(y, y) && !typed(x, y)
}

/** Grows groups along relations as far as `allowed` lets it. */
function grouped(
  relations: Relation[],
  allowed: (x: Set<string>, y: Set<string>, links: Links) => boolean,
): Set<string>[] {
  const ordered = [...relations].sort(
    (x, y) => Number(isTyped(y)) - Number(isTyped(x)) || y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1),
  )
  const links = new Map<string, Map<string, Relation>>()
  const link = (a: string, b: string, relation: Relation) => links.set(a, (links.get(a) ?? new Map()).set(b, relation))
  const groupOf = new Map<string, Set<string>>()
  for (const relation of ordered) {
    link(relation.a, relation.b, relation)
    link(relation.b, relation.a, relation)
    for (const id of [relation.a, relation.b]) if (!groupOf.has(id)) groupOf.set(id, new Set([id]))
  }
  for (const { a, b } of ordered) {
    const [x, y] = [groupOf.get(a) as Set<string>, groupOf.get(b) as Set<string>]
    if (x === y || !allowed(x, y, links)) continue
    const [small, large] = x.size <= y.size ? [x, y] : [y, x]
    for (const id of small) {
      large.add(id)
      groupOf.set(id, large)
    }
  }
  return [...new Set(groupOf.values())]
}
