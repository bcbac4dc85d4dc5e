import type { Assertion, Unit } from '../../model/unit'
import type { DateValue, Quantity } from '../../model/value'
import { type Dated, isDated } from '../dates'
import { gapInDays } from '../gate'
import { isNumeric, type Numeric } from '../quantities'
import { governingVerb } from './setting'

/** What each source gives, so that a value that a source knows is not held to be disputed by it. */
export type Known = { numbers: Map<string, Numeric[]>; dates: Map<string, Dated[]>; inSentence: Map<string, Numeric[]> }

/** Numbers below this are met by chance: they are known only where the same is done with what they count. */
const MET_BY_CHANCE = 13

export function knownFrom(assertions: readonly Assertion[]): Known {
  const known: Known = { numbers: new Map(), dates: new Map(), inSentence: new Map() }
  for (const assertion of assertions) {
    const { source } = assertion.unit
    if (isNumeric(assertion)) {
      const { unit } = assertion.claim.value as Quantity
      put(known.numbers, `${source} ${unit}`, assertion)
      put(known.inSentence, sentenceKey(assertion.unit), assertion)
    } else if (isDated(assertion)) put(known.dates, `${source}`, assertion)
  }
  return known
}

function put<T>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key)
  if (list) list.push(item)
  else index.set(key, [item])
}

const sentenceKey = (unit: Unit): string => `${unit.source} ${unit.clause.sentence}`

/** Whether the other's source gives this number of the same things too: then it speaks of something else here. */
export function knowsNumber(known: Known, given: Numeric, other: Numeric): boolean {
  const value = given.claim.value as Quantity
  const verb = governingVerb(given.unit, given.evidence.mention, given.evidence.mention.head)
  return (known.numbers.get(`${other.unit.source} ${value.unit}`) ?? []).some((one) => {
    const each = one.claim.value as Quantity
    if (one === other || !near(each, value)) return false
    if (value.unit !== null) return true
    if (one.evidence.head !== given.evidence.head) return false
    if ((value.number ?? 0) >= MET_BY_CHANCE) return true
    const its = governingVerb(one.unit, one.evidence.mention, one.evidence.mention.head)
    return its?.lemma === verb?.lemma
  })
}

/** One number, as near as a rounded one is to what it stands for; bounds alone are no number. */
function near(x: Quantity, y: Quantity): boolean {
  if (x.number === null || y.number === null) return x.low === y.low && x.high === y.high
  return Math.abs(x.number - y.number) <= 0.01 * Math.max(Math.abs(x.number), Math.abs(y.number))
}

/** Whether the other's source dates the same action on this day too. */
export function knowsDate(known: Known, given: Dated, other: Dated): boolean {
  const value = given.claim.value as DateValue
  return (known.dates.get(`${other.unit.source}`) ?? []).some((one) => {
    const each = one.claim.value as DateValue
    return (
      one !== other &&
      each.granularity === value.granularity &&
      gapInDays(each, value) === 0 &&
      (one.evidence.action === given.evidence.action || shares(one.unit, given.unit))
    )
  })
}

const FEW_SHARED = 3

function shares(a: Unit, b: Unit): boolean {
  let shared = 0
  for (const concept of a.concepts) if (b.concepts.has(concept)) shared++
  return shared >= FEW_SHARED
}

/** The number is the sum of others that stand in one sentence, or one of them twice: "7 sailors and 3 guards" against "10 men". */
export function sumsUp(known: Known, whole: Numeric, part: Numeric): boolean {
  const { number, unit } = whole.claim.value as Quantity
  const beside = (known.inSentence.get(sentenceKey(part.unit)) ?? [])
    .map(({ claim }) => claim.value as Quantity)
    .filter((value) => value.number !== null && value.unit === unit)
    .slice(0, 6)
    .map((value) => value.number as number)
  const own = (part.claim.value as Quantity).number
  if (number === null || own === null) return false
  const others = [...beside]
  others.splice(others.indexOf(own), 1)
  return subsetsWith(own, others).includes(number)
}

/** Sums of a number with one or more of the others. */
function subsetsWith(own: number, others: readonly number[]): number[] {
  const sums = [own]
  for (const other of others) sums.push(...sums.map((sum) => sum + other))
  return sums.slice(1)
}
