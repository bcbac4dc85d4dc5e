import type { Relation } from '../model/relation'
import type { Assertion } from '../model/unit'
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
  const opposed = opponents(joining)
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

function opponents(relations: readonly Relation[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { a, b, coarse } of relations) {
    if (coarse !== 'conflict') continue
    found.set(a, (found.get(a) ?? new Set()).add(b))
    found.set(b, (found.get(b) ?? new Set()).add(a))
  }
  return found
}
