import type { Relation } from '../model/relation'
import type { Assertion, Unit } from '../model/unit'
import { commensurable } from '../model/units'
import type { DateValue, Quantity } from '../model/value'
import { compareDates, type Dated, isDated } from './dates'
import { gapInDays } from './gate'
import { compareBodyNames, compareGenders, compareSpellings, SAME_NAME } from './names'
import { compareQuantities, compareWithinSource, isNumeric, meet, type Numeric } from './quantities'
import { compareRanks } from './ranks'
import { compareHolders, compareRoles, isHeld } from './roles'
import { compareTexts, mayDeny, sharesEnough } from './texts'
import { relate, shortly, type Verdict } from './verdict'

/** `same`: the probability that two clauses answer one question; the others as `align/weights.ts` has them. */
export type Likeness = { score: number; names: number; words: number; reach: number; same: number }

/** The claims of a clause by what is compared with what. */
export type Sayings = { numbers: Numeric[]; dates: Dated[]; whole: Assertion | undefined }

export const sayingsOf = (claims: readonly Assertion[]): Sayings => ({
  numbers: numericOf(claims),
  dates: claims.filter(isDated).slice(0, MOST_VALUES),
  whole: claims.find(speaksWhole),
})

/** What holds between the claims of two clauses: their values first; the words as a whole only where no value spoke. */
export function compareUnits(a: Sayings, b: Sayings, like: Likeness): Relation[] {
  const numbers = bestOf(a.numbers, b.numbers, (x, y) => compareQuantities(x, y, like))
  const dates = bestOf(a.dates, b.dates, (x, y) => compareDates(x, y, like))
  if (numbers.length || dates.length) return [...numbers, ...dates]
  const [first, second] = [a.whole, b.whole]
  if (!first || !second || !(sharesEnough(like) || mayDeny(first, second, like))) return NONE
  const parts = numbersPart(a.numbers, b.numbers) ? 'numbers' : datesPart(a.dates, b.dates) ? 'dates' : null
  if (parts) return like.same >= CLEARLY_SAME ? [relate(first, second, apartIn(parts, first, second, like.same))] : NONE
  const verdict = compareTexts(first, second, like)
  return verdict ? [relate(first, second, verdict)] : NONE
}

const NONE: Relation[] = []

/** A clause with more values than this is a table; its first ones are compared. */
const MOST_VALUES = 12

/** Clauses whose values part are worth setting side by side only where their words clearly answer one question. */
const CLEARLY_SAME = 0.5

const apartIn = (parts: 'numbers' | 'dates', a: Assertion, b: Assertion, score: number): Verdict => ({
  relation: parts === 'numbers' ? 'differentScope' : 'differentTime',
  differs: parts === 'numbers' ? 'quantity' : 'date',
  score,
  rule: parts === 'numbers' ? 'text.other-numbers' : 'text.other-dates',
  reason: `“${shortly(a.claim.statement)}” and “${shortly(b.claim.statement)}” are told alike, yet their ${parts} are of different things.`,
})

const numericOf = (claims: readonly Assertion[]): Numeric[] => claims.filter(isNumeric).slice(0, MOST_VALUES)

/** Words are compared with words: a number or a date is no answer to what a clause says. */
const speaksWhole = ({ claim }: Assertion): boolean => claim.kind === 'other'

/**
 * Where some of the pairs agree those are kept, and a conflict only between two values that are in no other relation: a clause with two numbers
 * does not contradict one that repeats the second.
 */
function bestOf<T extends Assertion>(a: T[], b: T[], compare: (x: T, y: T) => Verdict | null): Relation[] {
  if (a.length === 0 || b.length === 0) return NONE
  const found: Relation[] = []
  for (const x of a) {
    for (const y of b) {
      const verdict = compare(x, y)
      if (verdict) found.push(relate(x, y, verdict))
    }
  }
  if (found.length < 2) return found
  const taken = (id: string): number => found.filter((relation) => relation.a === id || relation.b === id).length
  const agreeing = found.some(({ coarse }) => coarse === 'agree')
  return found.filter(({ a: x, b: y, coarse }) =>
    coarse === 'conflict' ? taken(x) === 1 && taken(y) === 1 : coarse === 'agree' || !agreeing,
  )
}

/** Both clauses give numbers of one unit or noun, and none of them meet: then the words alone must not be said to agree. */
function numbersPart(a: Numeric[], b: Numeric[]): boolean {
  const pairs = a.flatMap((x) => b.filter((y) => sameKind(x, y)).map((y) => [x, y] as const))
  return pairs.length > 0 && !pairs.some(([x, y]) => meet(x.claim.value as Quantity, y.claim.value as Quantity))
}

/** Both clauses give whole dates of what they tell, and none of them meet: then their words tell of two things. */
function datesPart(a: Dated[], b: Dated[]): boolean {
  const days = (dated: Dated[]) =>
    dated.map(({ claim }) => claim.value as DateValue).filter(({ start, stated }) => start !== null && stated)
  const pairs = days(a).flatMap((x) => days(b).map((y) => [x, y] as const))
  return pairs.length > 0 && pairs.every(([x, y]) => gapInDays(x, y) > 0)
}

const sameKind = (x: Numeric, y: Numeric): boolean =>
  commensurable((x.claim.value as Quantity).unit, (y.claim.value as Quantity).unit) &&
  (x.evidence.head === y.evidence.head || (x.claim.value as Quantity).unit !== null)

/** Relations that need no likeness of clauses: offices and gender of one person, names of one body. */
export function compareByKey(assertions: readonly Assertion[]): Relation[] {
  const byKey = new Map<string, Assertion[]>()
  for (const assertion of assertions) {
    const key = keyOf(assertion)
    const own = key === null ? undefined : byKey.get(key)
    if (own) own.push(assertion)
    else if (key !== null) byKey.set(key, [assertion])
  }
  const holders = compareHolders(assertions.filter(isHeld)).map(([a, b, verdict]) => relate(a, b, verdict))
  return [...[...byKey.values()].flatMap(compareGroup), ...holders]
}

/** Of a key that many claims share each is compared with so many after it: all pairs would grow with the square of the sources. */
const MOST_BESIDE = 40

function compareGroup(group: readonly Assertion[]): Relation[] {
  const found: Relation[] = []
  group.forEach((x, k) => {
    for (const y of group.slice(k + 1, k + 1 + MOST_BESIDE)) {
      if (x.unit.source === y.unit.source) continue
      const verdict =
        isHeld(x) && isHeld(y)
          ? compareRoles(x, y)
          : (compareGenders(x, y) ?? compareRanks(x, y) ?? compareSpellings(x, y) ?? compareBodyNames(x, y))
      if (verdict) found.push(relate(x, y, verdict))
    }
  })
  return found.every(({ rule }) => rule === SAME_NAME) ? [] : found
}

function keyOf({ claim, evidence }: Assertion): string | null {
  if (evidence.kind === 'role') return `role ${evidence.mention.value.person}`
  if (evidence.kind === 'gender') return `gender ${evidence.mention.person}`
  if (evidence.kind === 'rank') return `rank ${evidence.mention.rank} ${evidence.mention.head}`
  if (evidence.kind === 'name' && evidence.mention.spelled !== null) return `spelling ${evidence.mention.name}`
  if (evidence.kind === 'name' && claim.value?.type === 'name')
    return `name ${claim.value.name.toLowerCase().split(' ').slice(0, 2).join(' ')}`
  return null
}

/** Numbers of one noun that one source gives in one paragraph. */
export function compareInside(units: readonly Unit[], byUnit: ReadonlyMap<Unit, Assertion[]>): Relation[] {
  const found: Relation[] = []
  for (let k = 0; k < units.length; k++) {
    const a = units[k] as Unit
    const own = numericOf(byUnit.get(a) ?? [])
    if (own.length === 0) continue
    for (let j = k + 1; j < units.length && j < k + 6; j++) {
      const b = units[j] as Unit
      if (b.source !== a.source || paragraphOf(a) !== paragraphOf(b)) break
      const others = numericOf(byUnit.get(b) ?? [])
      for (const x of own) {
        for (const y of others) {
          const verdict = compareWithinSource(x, y)
          if (verdict) found.push(relate(x, y, verdict))
        }
      }
    }
  }
  return found
}

const paragraphOf = (unit: Unit): number => unit.text.doc.sentences[unit.clause.sentence]?.paragraph ?? -1
