import type { Assertion } from '../model/unit'
import { shortly, type Verdict } from './verdict'

/** Two claims that rank the same thing in the same way of the same person, or, where neither names a person, of the same country or body. */
export function compareRanks(a: Assertion, b: Assertion): Verdict | null {
  if (a.evidence.kind !== 'rank' || b.evidence.kind !== 'rank') return null
  const [x, y] = [a.evidence.mention, b.evidence.mention]
  if (x.rank !== y.rank || x.head !== y.head || !narrowedAlike(x.modifiers, y.modifiers) || !shareSubject(a, b))
    return null
  return {
    relation: 'sameTruthConditions',
    differs: null,
    score: 0.6,
    rule: 'rank.same',
    reason: `“${shortly(a.unit.text.doc.text.slice(x.start, x.end))}” and “${shortly(b.unit.text.doc.text.slice(y.start, y.end))}” say the same of the same subject.`,
  }
}

const narrowedAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((concept) => b.includes(concept))

/** Persons decide: the agents of the events, else the names in the clauses. */
function shareSubject(a: Assertion, b: Assertion): boolean {
  const [agentsA, agentsB] = [a.unit.event?.agents ?? [], b.unit.event?.agents ?? []]
  if (agentsA.length && agentsB.length) return agentsA.some((agent) => agentsB.includes(agent))
  let shared = 0
  for (const entity of a.unit.entities) if (b.unit.entities.has(entity)) shared++
  return shared >= 2
}
