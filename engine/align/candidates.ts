import type { Assertion, Unit } from '../model/unit'
import { inBaseUnit } from '../model/units'
import type { Weights } from './weights'

/** A concept in more units than this says nothing about which of them to set side by side. */
const TOO_COMMON = 60
/** Each unit is compared with at most so many others, those that share the most weight: fewer where many sources repeat each other. */
const MOST_PARTNERS = 40
const FEWEST_PARTNERS = 16
const SHARED_OUT = 960

const partnersOf = (sources: number): number =>
  Math.max(FEWEST_PARTNERS, Math.min(MOST_PARTNERS, Math.round(SHARED_OUT / Math.max(1, sources))))

/** A key that more units share than this is no key. */
const LARGEST_BLOCK = 40

/** Pairs of units of different sources that are worth comparing: those that share their rarer concepts, and those that share a slot's key. */
export function candidatePairs(
  units: readonly Unit[],
  assertions: readonly Assertion[],
  weights: Weights,
): [Unit, Unit][] {
  const index = new Map<string, Unit[]>()
  for (const unit of units) for (const concept of unit.concepts) put(index, concept, unit)
  const pairs: [Unit, Unit][] = []
  const keyed = partnersByKey(assertions)
  const most = partnersOf(new Set(units.map(({ source }) => source)).size)
  // what each unit shares with the one at hand, by its index; emptied after each
  const shared = new Float64Array(units.length)
  for (const unit of units) {
    const met: Unit[] = []
    for (const concept of unit.concepts) {
      const partners = index.get(concept) as Unit[]
      if (partners.length > TOO_COMMON) continue
      const weight = weights.of(concept)
      for (const other of partners) {
        if (other.index <= unit.index || other.source === unit.source) continue
        if (shared[other.index] === 0) met.push(other)
        shared[other.index] = (shared[other.index] as number) + weight
      }
    }
    met.sort((a, b) => (shared[b.index] as number) - (shared[a.index] as number) || a.index - b.index)
    const best = met.slice(0, most)
    const more = keyed.get(unit)
    for (const other of more ? new Set([...best, ...more]) : best) pairs.push([unit, other])
    for (const other of met) shared[other.index] = 0
  }
  return pairs
}

/** Units whose numbers count the same noun, or whose dates date the same action of the same name. */
function partnersByKey(assertions: readonly Assertion[]): Map<Unit, Unit[]> {
  const blocks = new Map<string, Unit[]>()
  for (const assertion of assertions) for (const key of keysOf(assertion)) put(blocks, key, assertion.unit)
  const partners = new Map<Unit, Unit[]>()
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue
    for (const unit of block) {
      for (const other of block) {
        if (other.index <= unit.index || other.source === unit.source) continue
        const own = partners.get(unit)
        if (own) own.push(other)
        else partners.set(unit, [other])
      }
    }
  }
  return partners
}

function keysOf({ evidence, unit }: Assertion): string[] {
  if (evidence.kind === 'quantity') {
    const { number, unit } = evidence.mention.value
    return [
      ...(evidence.head ? [`counts ${evidence.head}`] : []),
      ...(number !== null && unit !== null ? [`is ${number} ${unit}`] : []),
      ...amountKey(number, unit),
    ]
  }
  if (evidence.kind !== 'date' || !evidence.action) return []
  return [...unit.entities].map((entity) => `dates ${evidence.action} ${entity}`)
}

/** "12 miles" and "19 km": the amount in the base unit, to two places. */
function amountKey(number: number | null, unit: string | null): string[] {
  const base = number === null ? null : inBaseUnit(number, unit)
  return base ? [`is ${base.amount.toPrecision(2)} ${base.dimension}`] : []
}

function put(index: Map<string, Unit[]>, key: string, unit: Unit): void {
  const list = index.get(key)
  if (list && list.at(-1) !== unit) list.push(unit)
  else if (!list) index.set(key, [unit])
}
