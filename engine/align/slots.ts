import type { Relation } from '../model/relation'
import type { Assertion, Unit } from '../model/unit'
import { type Across, type Group, grouped, strongestFirst } from './grouping'

/** A slot: the claims that answer one question, in groups of those that share an answer. */
export type Slot = { answers: Assertion[][] }

/** Two groups of claims are joined where at least this share of the pairs across them is linked: chains of loose likeness do not grow. */
const LINKED = 0.5

/** Groups claims into slots by the relations that hold between answers of one question (agreement and conflict). */
export function slotsOf(assertions: readonly Assertion[], relations: readonly Relation[]): Slot[] {
  const byId = new Map(assertions.map((assertion) => [assertion.claim.id, assertion]))
  const sourceOf = (id: string): string => byId.get(id)?.claim.source ?? ''
  const joining = strongestFirst(relations.filter(({ coarse }) => coarse === 'agree' || coarse === 'conflict'))
  const slots = grouped(
    joining,
    sourceOf,
    (x, y, across) => across.linked >= LINKED * across.pairs && !twoQuestions(x, y, across),
  )
  const slotOf = groupIndex(slots)
  const agreeing = joining.filter(({ a, b, coarse }) => coarse === 'agree' && slotOf.get(a) === slotOf.get(b))
  const opposed = opponents(relations, assertions)
  const answers = grouped(
    agreeing,
    sourceOf,
    (x, y) => ![...x.ids].some((id) => [...(opposed.get(id) ?? [])].some((other) => y.ids.has(other))),
  )
  const answerOf = groupIndex(answers)
  const pick = (ids: Iterable<string>) => [...ids].map((id) => byId.get(id) as Assertion).sort(inTextOrder)
  return slots.map(({ ids }) => {
    const own = new Set([...ids].map((id) => answerOf.get(id)?.ids ?? new Set([id])))
    return {
      answers: [...own]
        .map(pick)
        .sort((x, y) => y.length - x.length || inTextOrder(x[0] as Assertion, y[0] as Assertion)),
    }
  })
}

/** Two groups that each share a value are two questions, however alike their words are. */
const twoQuestions = (x: Group, y: Group, across: Across): boolean => x.typed && y.typed && !across.typed

const inTextOrder = (x: Assertion, y: Assertion): number =>
  x.unit.index - y.unit.index || (x.claim.id < y.claim.id ? -1 : 1)

const groupIndex = (groups: readonly Group[]): Map<string, Group> =>
  new Map(groups.flatMap((group) => [...group.ids].map((id): [string, Group] => [id, group])))

/** Claims that share no answer: those of two clauses of which one value conflicts, or is of another event, time or scope. */
function opponents(relations: readonly Relation[], assertions: readonly Assertion[]): Map<string, Set<string>> {
  const unitOf = new Map(assertions.map(({ claim, unit }) => [claim.id, unit]))
  const claimsOf = new Map<Unit | undefined, string[]>()
  for (const { claim, unit } of assertions) {
    const own = claimsOf.get(unit)
    if (own) own.push(claim.id)
    else claimsOf.set(unit, [claim.id])
  }
  const found = new Map<string, Set<string>>()
  const oppose = (id: string, others: readonly string[]) => {
    const known = found.get(id) ?? new Set()
    for (const other of others) known.add(other)
    found.set(id, known)
  }
  for (const { a, b, coarse } of relations) {
    if (coarse !== 'conflict' && coarse !== 'apparent') continue
    const [x, y] = [claimsOf.get(unitOf.get(a)) ?? [], claimsOf.get(unitOf.get(b)) ?? []]
    for (const id of x) oppose(id, y)
    for (const id of y) oppose(id, x)
  }
  return found
}
