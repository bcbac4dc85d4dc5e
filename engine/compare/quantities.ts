import { quantitiesEqual, quantitiesOverlap, quantityNarrower } from '../model/interval'
import type { Assertion } from '../model/unit'
import { inOneUnit } from '../model/units'
import type { Quantity } from '../model/value'
import { eventGate, sameEvent, timeGate } from './gate'
import { eventReason, timeReason } from './reasons'
import { shortly, type Verdict } from './verdict'

/** Clauses this much alike count the same thing; below `RELATED` two numbers have nothing to do with each other. */
const SAME_SLOT = 0.45
const RELATED = 0.28
/** With a telling noun that both count, two clauses need share little more. */
const TOUCHING = 0.15
/** Nouns that everything is counted in. */
const GENERIC = new Set([
  'person',
  'man',
  'woman',
  'country',
  'year',
  'month',
  'day',
  'week',
  'hour',
  'time',
  'point',
  'part',
  'side',
  'leader',
  'thing',
  'number',
  'case',
  'member',
  'half',
  'decade',
])
/** Without a noun that both count, the words around must speak the more clearly of one thing. */
const SAME_SLOT_NO_HEAD = 0.5
/** "About" leaves a tenth on either side. */
const TOLERANCE = 0.1

/** From this probability on that two clauses answer one question, counts that hardly differ are of one thing. */
const PROBABLY_SAME = 0.4
const NEARLY = 0.95
const LEAST_COUNT = 3

export type Numeric = Assertion & { evidence: { kind: 'quantity' } }
export const isNumeric = (assertion: Assertion): assertion is Numeric => assertion.evidence.kind === 'quantity'

/** Two numbers of two sources: the event first, then the time, then whether both can be true. */
export function compareQuantities(
  a: Numeric,
  b: Numeric,
  { score: alike, words, same }: { score: number; words: number; same: number },
): Verdict | null {
  const pair = inOneUnit(a.claim.value as Quantity, b.claim.value as Quantity)
  if (pair === null) return null
  const [x, y] = pair
  const [headA, headB] = [a.evidence.head, b.evidence.head]
  const sameHead = headA !== null && headA === headB
  if (!sameHead && (headA !== null || headB !== null) && x.unit === null) return null
  const equal = x.number !== null && x.number === y.number && meet(x, y)
  const distinctive = equal && isDistinctive(x) && words > 0 && (x.unit !== null || sameHead)
  if (!sameHead && !distinctive && alike < SAME_SLOT_NO_HEAD) return null
  const telling = sameHead && !GENERIC.has(headA as string)
  const close = sameHead && same >= PROBABLY_SAME && isNearMiss(x, y)
  const event = eventGate(a.unit, b.unit)
  const placed = event?.because === 'agents' || sameEvent(a.unit, b.unit)
  if (alike < RELATED && !distinctive && !close && !(telling && (placed || alike >= TOUCHING))) return null
  // a noun and an event that both name, or a number hardly met by chance, weigh as much as half of the words
  const score = (telling && placed) || distinctive || close ? 0.5 + alike / 2 : alike
  const gate = event ?? timeGate(a.unit, b.unit)
  if (gate && equal) return alike >= SAME_SLOT ? agreement(a, b, x, y, score) : null
  if (gate) {
    const reason = event
      ? eventReason(a, b, sayQuantity(a), sayQuantity(b), gate)
      : timeReason(a, b, sayQuantity(a), sayQuantity(b))
    return {
      relation: gate.relation,
      differs: 'quantity',
      score,
      rule: event ? 'quantity.other-event' : 'quantity.other-time',
      reason,
    }
  }
  if (otherLimits(x, y)) return limits(a, b, score)
  if (meet(x, y)) return agreement(a, b, x, y, score)
  if (alike < (sameHead ? RELATED : SAME_SLOT) && !close) return null
  return {
    relation: 'contradicts',
    differs: 'quantity',
    score,
    rule: 'quantity.bounds',
    reason: `One says ${sayQuantity(a)}, the other ${sayQuantity(b)}, of the same thing; both cannot be true.`,
  }
}

/** 58 against 59: two exact counts of one noun that hardly differ are mostly two reports of one thing; counts far apart are of two things. */
export function isNearMiss(x: Quantity, y: Quantity): boolean {
  if (x.number === null || y.number === null || x.low !== x.high || y.low !== y.high) return false
  const [small, large] = [Math.min(x.number, y.number), Math.max(x.number, y.number)]
  return small !== large && small >= LEAST_COUNT && (large - small <= 1 || small / large >= NEARLY)
}

/** Both only bound what they count, from the same side and at another number: "at least five", "more than 12". */
function otherLimits(x: Quantity, y: Quantity): boolean {
  const from = (q: Quantity) => (q.low !== null && q.high === null ? q.low : null)
  const upTo = (q: Quantity) => (q.low === null && q.high !== null ? q.high : null)
  const [p, q] = from(x) !== null ? [from(x), from(y)] : [upTo(x), upTo(y)]
  return p !== null && q !== null && Math.abs(p - q) > TOLERANCE * Math.max(Math.abs(p), Math.abs(q))
}

const limits = (a: Numeric, b: Numeric, score: number): Verdict => ({
  relation: 'differentScope',
  differs: 'quantity',
  score,
  rule: 'quantity.limits',
  reason: `${sayQuantity(a)} and ${sayQuantity(b)} are two limits: both can be true, and they say not the same.`,
})

/** A number that two sources hardly give by chance: with decimals, or of two digits and more. */
const isDistinctive = ({ number, unit }: Quantity): boolean =>
  number !== null && (!Number.isInteger(number) || Math.abs(number) >= (unit === null ? 20 : 3)) && number !== 100

function agreement(a: Numeric, b: Numeric, x: Quantity, y: Quantity, alike: number): Verdict {
  const same = x.number !== null && x.number === y.number && quantitiesEqual(x, y) === true
  const relation = same
    ? 'sameTruthConditions'
    : quantityNarrower(x, y)
      ? 'narrows'
      : quantityNarrower(y, x)
        ? 'broadens'
        : 'sameTruthConditions'
  const reason = same ? `Both give ${sayQuantity(a)}.` : `${sayQuantity(a)} and ${sayQuantity(b)} can both be true.`
  return {
    relation,
    differs: same ? null : 'quantity',
    score: alike,
    rule: 'quantity.bounds',
    reason: reason.charAt(0).toUpperCase() + reason.slice(1),
  }
}

/** Whether the intervals meet, in one unit and with the tolerance of a rounded number. */
export function meet(a: Quantity, b: Quantity): boolean {
  const pair = inOneUnit(a, b)
  if (pair === null) return false
  const [x, y] = pair
  return quantitiesOverlap(x, y) === true || rounded(x, y) || rounded(y, x) || roundsTo(x, y) || roundsTo(y, x)
}

/** 3.7 stands for 3.67: the coarser number is the finer one rounded. */
function roundsTo(coarse: Quantity, fine: Quantity): boolean {
  if (coarse.number === null || fine.number === null || Number.isInteger(coarse.number)) return false
  const places = String(coarse.number).split('.')[1]?.length ?? 0
  return Math.abs(coarse.number - fine.number) <= 0.5 * 10 ** -places + Number.EPSILON
}

/** A round number ("5,000", "3 million") stands for what is rounded to it. */
function rounded(round: Quantity, exact: Quantity): boolean {
  if (round.number === null || exact.number === null || round.number === 0) return false
  const magnitude = 10 ** Math.floor(Math.log10(Math.abs(round.number)))
  const isRound = round.number >= 100 && Math.abs(round.number / magnitude) % 0.5 === 0
  return isRound && Math.abs(round.number - exact.number) / Math.abs(exact.number || 1) <= TOLERANCE / 2
}

/** The number in the source's own words. */
export function sayQuantity(assertion: Numeric): string {
  const { mention } = assertion.evidence
  const { doc } = assertion.unit.text
  const end =
    mention.head !== null && mention.head >= mention.to && mention.head < mention.to + 5
      ? (doc.tokens[mention.head]?.end ?? mention.end)
      : mention.end
  return `“${shortly(doc.text.slice(mention.start, end), 60)}”`
}

/** Two numbers that one author sets beside each other in one paragraph: of other groups, times or counters. */
export function compareWithinSource(a: Numeric, b: Numeric): Verdict | null {
  const [x, y] = [a.claim.value as Quantity, b.claim.value as Quantity]
  if (a.evidence.head === null || a.evidence.head !== b.evidence.head || x.unit !== y.unit || meet(x, y)) return null
  const [first, second] = [a.unit.time, b.unit.time]
  const timed = first !== null && second !== null && (first.start !== second.start || first.end !== second.end)
  if (!timed) return null
  return {
    relation: 'differentTime',
    differs: 'quantity',
    score: 0.6,
    rule: 'quantity.one-source',
    reason: timeReason(a, b, sayQuantity(a), sayQuantity(b)),
  }
}
