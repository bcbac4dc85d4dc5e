import type { Unit } from '../model/unit'
import type { Weights } from './weights'

/** A concept in more units than this says nothing about which of them to set side by side. */
const TOO_COMMON = 60
/** Each unit is compared with at most so many others: those that share the most weight. */
const MOST_PARTNERS = 40

/** Pairs of units of different sources that share enough to be worth comparing, found by their rarer concepts. */
export function candidatePairs(units: readonly Unit[], weights: Weights): [Unit, Unit][] {
  const index = new Map<string, Unit[]>()
  for (const unit of units) for (const concept of unit.concepts) put(index, concept, unit)
  const pairs: [Unit, Unit][] = []
  for (const unit of units) {
    const shared = new Map<Unit, number>()
    for (const concept of unit.concepts) {
      const partners = index.get(concept) as Unit[]
      if (partners.length > TOO_COMMON) continue
      for (const other of partners) {
        if (other.index <= unit.index || other.source === unit.source) continue
        shared.set(other, (shared.get(other) ?? 0) + weights.of(concept))
      }
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index).slice(0, MOST_PARTNERS)
    for (const [other] of best) pairs.push([unit, other])
  }
  return pairs
}

function put(index: Map<string, Unit[]>, key: string, unit: Unit): void {
  const list = index.get(key)
  if (list) list.push(unit)
  else index.set(key, [unit])
}
