import { RANKED } from '../../lexicon/numbers'
import type { Comparator } from '../../model/annotated'
import type { Token } from '../../model/document'
import type { Quantity } from '../../model/value'
import { withBareAge } from './ages'
import { isHyphen } from './cardinals'
import { boundsOf, comparatorAfter, comparatorBefore } from './comparators'
import { countedAt } from './counted'
import { type Measure, measureOf } from './measure'
import { withMoney } from './money'
import { multipleAt, withTimes } from './multiples'
import { readNumerals } from './numerals'
import { joinRanges } from './ranges'
import { readsScale } from './scales'
import { withSign } from './signs'
import { withUnit } from './units'
import { isNoQuantity } from './vetoes'

/** A quantity with token indexes that count from the start of its sentence. */
export type Found = {
  from: number
  to: number
  value: Quantity
  comparator: Comparator
  head: number | null
  ordinal: boolean
}

/**
 * The quantities of one sentence. The order matters: a sign and money claim their tokens before units do, vetoes ask only what has
 * no unit yet, ranges join what is left, and comparators come last since they speak of the whole range.
 */
export function quantitiesOfSentence(tokens: readonly Token[], isDate: (token: number) => boolean): Found[] {
  const measures: Measure[] = []
  /** the first token that no measure has taken: "5 feet 2 inches" takes two numerals */
  let free = 0
  const ordinals: Measure[] = []
  for (const numeral of readNumerals(tokens, readsScale)) {
    if (isDate(numeral.from) || numeral.from < free) continue
    const bare = measureOf(numeral)
    if (numeral.kind === 'ordinal') {
      ordinals.push(bare)
      continue
    }
    const paid = withMoney(tokens, withSign(tokens, bare))
    const measure = paid.unit === null ? withTimes(tokens, withUnit(tokens, withBareAge(tokens, paid))) : paid
    free = measure.to
    if (!isNoQuantity(tokens, measure)) measures.push(measure)
  }
  shareUnits(tokens, measures)
  const found = joinRanges(tokens, measures).map((measure) => close(tokens, measure))
  for (const measure of ordinals) {
    const ordinal = closeOrdinal(tokens, measure)
    if (ordinal) found.push(ordinal)
  }
  for (let at = 0; at < tokens.length; at++) {
    const value = multipleAt(tokens, at)
    if (value !== null)
      found.push({
        from: at,
        to: at + 1,
        value: quantity(value, value, value, 'times', null),
        comparator: 'multiple',
        head: null,
        ordinal: false,
      })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** "from 10 to 15 percent": the share is said once, of both ends. */
function shareUnits(tokens: readonly Token[], measures: Measure[]): void {
  for (let k = 1; k < measures.length; k++) {
    const [a, b] = [measures[k - 1] as Measure, measures[k] as Measure]
    if (
      a.unit === null &&
      b.unit === 'percent' &&
      b.from === a.to + 1 &&
      /^(?:to|and|or)$/.test(tokens[a.to]?.lower ?? '')
    )
      measures[k - 1] = { ...a, unit: b.unit }
  }
}

function close(tokens: readonly Token[], measure: Measure): Found {
  let { from, to } = measure
  const before = comparatorBefore(tokens, from)
  let after = before ? null : comparatorAfter(tokens, to)
  const counted = countedAt(tokens, after ? after.to : to)
  if (!before && !after && counted.head !== null) after = comparatorAfter(tokens, counted.to)
  else if (after) to = after.to
  if (before) from = before.from
  const said = before?.comparator ?? after?.comparator
  const comparator = measure.unit === 'times' ? 'multiple' : (said ?? (measure.value === null ? 'range' : 'exact'))
  const bounds = measure.value === null ? openEnds(measure, said) : boundsOf(said ?? 'exact', measure.value)
  const of = measure.of ?? counted.of
  return {
    from,
    to,
    value: quantity(measure.value, bounds.low, bounds.high, measure.unit, of),
    comparator,
    head: measure.of ? null : counted.head,
    ordinal: false,
  }
}

/** "up to 10 to 20" has no low end, "at least dozens" no high one. */
function openEnds({ low, high }: Measure, said: Comparator | undefined): { low: number | null; high: number | null } {
  if (said === 'atLeast' || said === 'moreThan') return { low, high: null }
  if (said === 'atMost' || said === 'lessThan') return { low: null, high: high ?? low }
  return { low, high }
}

/** "third term", "ninth-largest economy": an ordinal needs a noun to be one. */
function closeOrdinal(tokens: readonly Token[], { from, to, value }: Measure): Found | null {
  const counted = countedAt(tokens, to)
  if (value === null || counted.head === null || tokens[to]?.lower === 'of' || isRank(tokens, from, to)) return null
  return {
    from,
    to,
    value: quantity(value, value, value, null, counted.of),
    comparator: 'exact',
    head: counted.head,
    ordinal: true,
  }
}

/** "first lady", "second-class", "at first", "the First Amendment": no place in a row. */
function isRank(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[isHyphen(tokens, to) ? to + 1 : to]
  if (RANKED.has(next?.lower ?? '') || tokens[from - 1]?.lower === 'at') return true
  const capital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')
  return from > 0 && capital(tokens[from]) && capital(next)
}

function quantity(
  number: number | null,
  low: number | null,
  high: number | null,
  unit: string | null,
  of: string | null,
): Quantity {
  return { type: 'quantity', number, low, high, unit, of, stated: true }
}
