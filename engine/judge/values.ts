import { gapInDays } from '../compare/gate'
import { meet } from '../compare/quantities'
import { conceptOf } from '../lexicon/concept-of'
import type { Annotated, QuantityMention } from '../model/annotated'
import type { Token } from '../model/document'
import type { DateValue } from '../model/value'

export type NumberSlot = { mention: QuantityMention; head: string | null; around: Set<string> }
export type ValueFeatures = {
  /** numbers of the second text that the first gives too, of those it gives */
  met: number
  /** numbers of the second text that nothing in the first meets, though it counts the same */
  parted: number
  /** numbers of the second text whose unit and noun the first never counts */
  alone: number
  /** how alike the words around two parted numbers are; 0 where none part */
  clash: number
  /** the smaller of the two numbers as a share of the larger: numbers of one thing seldom lie far apart */
  near: number
  /** "more than 50": bounds of the second text that a number of the first keeps, or breaks */
  kept: number
  broken: number
  datesMet: number
  datesParted: number
  datesAlone: number
  pair: [QuantityMention, QuantityMention] | null
}

const WINDOW = 7

export function slotsOfNumbers(text: Annotated): NumberSlot[] {
  return text.quantities
    .filter(({ ordinal }) => !ordinal)
    .slice(0, 300)
    .map((mention) => ({
      mention,
      head: mention.head === null ? null : conceptOf(text.doc.tokens[mention.head] as Token),
      around: around(text, mention.from, mention.to),
    }))
}

/** The concepts of the words near a value. */
export function around(text: Annotated, from: number, to: number): Set<string> {
  const keys = new Set<string>()
  for (let k = Math.max(0, from - WINDOW); k < Math.min(text.doc.tokens.length, to + WINDOW); k++) {
    if (k >= from && k < to) continue
    const key = conceptOf(text.doc.tokens[k] as Token)
    if (key) keys.add(key)
  }
  return keys
}

/** Numbers and dates of two texts, each of the second held against those of the first. */
export function valuesOf(a: Annotated, b: Annotated): ValueFeatures {
  const [numbersA, numbersB] = [slotsOfNumbers(a), slotsOfNumbers(b)]
  const found: ValueFeatures = {
    met: 0,
    parted: 0,
    alone: 0,
    clash: 0,
    near: 0,
    kept: 0,
    broken: 0,
    datesMet: 0,
    datesParted: 0,
    datesAlone: 0,
    pair: null,
  }
  const metA = new Set(numbersA.filter((x) => numbersB.some((y) => oneUnit(x, y) && equal(x, y))))
  for (const y of numbersB) {
    const same = numbersA.filter((x) => oneUnit(x, y))
    const bounded = y.mention.comparator !== 'exact'
    if (same.some((x) => equal(x, y))) found.met++
    else if (same.some((x) => meet(x.mention.value, y.mention.value))) {
      found.met++
      if (bounded) found.kept++
    } else if (same.length) {
      found.parted++
      if (bounded) found.broken++
      for (const x of same) {
        const like = jaccard(x.around, y.around) * (x.head === y.head ? 1 : 0.6)
        if (metA.has(x) || like <= found.clash) continue
        found.clash = like
        found.near = ratio(x.mention.value.number, y.mention.value.number)
        found.pair = [x.mention, y.mention]
      }
    } else found.alone++
  }
  compareDates(a, b, found)
  return found
}

function compareDates(a: Annotated, b: Annotated, found: ValueFeatures): void {
  const dated = (text: Annotated): DateValue[] =>
    text.dates
      .map(({ value }) => value)
      .filter(({ role, start, stated }) => role !== 'duration' && start !== null && stated)
      .slice(0, 200)
  const [datesA, datesB] = [dated(a), dated(b)]
  for (const date of datesB) {
    if (datesA.some((other) => gapInDays(date, other) === 0)) found.datesMet++
    else if (datesA.length) found.datesParted++
    else found.datesAlone++
  }
}

const ratio = (x: number | null, y: number | null): number =>
  x === null || y === null || x <= 0 || y <= 0 ? 0.5 : Math.min(x, y) / Math.max(x, y)

const oneUnit = (x: NumberSlot, y: NumberSlot): boolean =>
  x.mention.value.unit === y.mention.value.unit &&
  (x.head === y.head || x.head === null || y.head === null || x.mention.value.unit !== null)

const equal = (x: NumberSlot, y: NumberSlot): boolean =>
  x.mention.value.number !== null && x.mention.value.number === y.mention.value.number

function jaccard(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let both = 0
  for (const key of x) if (y.has(key)) both++
  return both === 0 ? 0 : both / Math.min(x.size, y.size)
}
