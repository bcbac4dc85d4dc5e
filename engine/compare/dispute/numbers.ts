import { conceptOf } from '../../lexicon/concept-of'
import { DAILY, GROWING, GROWING_NOUNS, PASSING_UNITS } from '../../lexicon/scope'
import type { Token } from '../../model/document'
import type { Relation, RelationKind } from '../../model/relation'
import type { Quantity } from '../../model/value'
import { isNearMiss, type Numeric, sayQuantity } from '../quantities'
import { relate } from '../verdict'
import { type Known, knowsNumber, sumsUp } from './known'
import { assertsNothing, governingVerb, otherPersons, otherSubjects, scopeOf } from './setting'

/** Without a common verb the clauses must share so much to speak of one count. */
const SAME_WORDS = 0.6
/** A dispute is about a count, not about two quantities of other orders. */
const WIDEST = 10

export type Published = (one: Numeric) => string | null

/** What two numbers that cannot both be true come to: null where they stand as a conflict, else what explains them; false where they do not belong together. */
export function objectionToNumbers(
  a: Numeric,
  b: Numeric,
  score: number,
  known: Known,
  published: Published,
): Relation | false | null {
  const [x, y] = [a.claim.value as Quantity, b.claim.value as Quantity]
  if (assertsNothing(a) || assertsNothing(b) || !stated(a) || !stated(b) || otherPersons(a, b)) return false
  if (x.of === 'age' || y.of === 'age' || isConverted(a) || isConverted(b)) return false
  const [first, second] = [scopeOf(a), scopeOf(b)]
  if (first.further !== second.further || first.sharing !== second.sharing) return false
  if (part(first, b) || part(second, a)) return false
  if (sumsUp(known, a, b) || sumsUp(known, b, a))
    return explained(
      a,
      b,
      'differentScope',
      'quantity.parts',
      `${sayQuantity(a)} and ${sayQuantity(b)}: one is the sum of parts that the other gives apart.`,
      score,
    )
  if (knowsNumber(known, a, b) || knowsNumber(known, b, a)) return false
  const [verb, other] = [verbOf(a), verbOf(b)]
  const together = verb !== null && other !== null && sameVerb(verb, other)
  const sameHead = a.evidence.head !== null && a.evidence.head === b.evidence.head
  const close = sameHead && isNearMiss(x, y)
  if (!together && !close && (score < SAME_WORDS || !sameHead || (verb !== null && other !== null))) return false
  if (otherSubjects(a, b) && score < SAME_WORDS && !close) return false
  if (magnitude(x, y) > WIDEST) return false
  if (isLoose(x) || isLoose(y))
    return explained(
      a,
      b,
      'differentUnitOrDefinition',
      'quantity.loose',
      `${sayQuantity(a)} against ${sayQuantity(b)}: one of them only says roughly how many.`,
      score,
    )
  if (x.unit !== null && PASSING_UNITS.has(x.unit.toLowerCase()))
    return explained(
      a,
      b,
      'differentTime',
      'quantity.passing',
      `${sayQuantity(a)} and ${sayQuantity(b)} change from hour to hour: each may have held at its own.`,
      score,
    )
  return later(a, b, verb, score, published)
}

/** "300 kilograms (660 pounds)", "€110 billion ($143 billion)": the other unit is reckoned, at each author's own rate. */
const isConverted = ({ unit, evidence: { mention } }: Numeric): boolean =>
  unit.text.doc.tokens[mention.from - 1]?.text === '(' &&
  unit.text.quantities.some(({ to, value }) => to <= mention.from - 1 && to >= mention.from - 3 && value.unit !== null)

/** "several", "a few": words that bound a number for one writer and not for the next. */
const isLoose = ({ number, low, high }: Quantity): boolean => number === null && (low === null || high === null)

const stated = ({ claim }: Numeric): boolean => claim.certainty === 'stated' && claim.polarity === 'positive'

/** Adjectives that only one side has, or other words for what is counted on either side. */
function part(scope: ReturnType<typeof scopeOf>, other: Numeric): boolean {
  const its = scopeOf(other)
  const apart =
    scope.narrowing.size > 0 && its.narrowing.size > 0 && ![...scope.narrowing].some((word) => its.narrowing.has(word))
  return apart || [...scope.adjectives].some((word) => !other.unit.concepts.has(word))
}

/** Who is killed dies: what one tells as done the other may tell as suffered. */
const FATAL = new Set(['kill', 'die', 'shoot', 'slay', 'murder', 'perish'])

const sameVerb = (x: Token, y: Token): boolean =>
  conceptOf(x) === conceptOf(y) || (FATAL.has(x.lemma) && FATAL.has(y.lemma))

const verbOf = (one: Numeric): Token | null => governingVerb(one.unit, one.evidence.mention, one.evidence.mention.head)

function magnitude(x: Quantity, y: Quantity): number {
  const [p, q] = [x.number ?? x.low ?? x.high ?? 0, y.number ?? y.low ?? y.high ?? 0].map(Math.abs) as [number, number]
  return p === 0 || q === 0 ? 1 : Math.max(p / q, q / p)
}

/** A count that goes on: of two sources of two days the later and higher one replaces the earlier; what each day counts anew is of two days. */
function later(a: Numeric, b: Numeric, verb: Token | null, score: number, published: Published): Relation | null {
  const [dayA, dayB] = [published(a)?.slice(0, 10) ?? '', published(b)?.slice(0, 10) ?? '']
  if (dayA.length < 10 || dayB.length < 10 || dayA === dayB) return null
  const head = a.evidence.mention.head === null ? null : (a.unit.text.doc.tokens[a.evidence.mention.head] as Token)
  const counts = (verb !== null && GROWING.has(verb.lemma)) || (head !== null && GROWING_NOUNS.has(head.lemma))
  if (!counts) return null
  const [older, newer] = dayA < dayB ? [a, b] : [b, a]
  const grown = lowest(newer) > lowest(older)
  const days = `${sayQuantity(older)} was published on ${dayA < dayB ? dayA : dayB}, ${sayQuantity(newer)} on ${dayA < dayB ? dayB : dayA}`
  if (grown)
    return explained(
      newer,
      older,
      'supersedes',
      'quantity.update',
      `${days}: the count went on, and the later one stands.`,
      score,
    )
  return verb !== null && DAILY.has(verb.lemma)
    ? explained(older, newer, 'differentTime', 'quantity.daily', `${days}: each day may have its own count.`, score)
    : null
}

const lowest = ({ claim }: Numeric): number => {
  const { number, low, high } = claim.value as Quantity
  return number ?? low ?? high ?? 0
}

const explained = (
  a: Numeric,
  b: Numeric,
  relation: RelationKind,
  rule: string,
  reason: string,
  score: number,
): Relation =>
  relate(a, b, { relation, differs: 'quantity', score, rule, reason: reason.charAt(0).toUpperCase() + reason.slice(1) })
