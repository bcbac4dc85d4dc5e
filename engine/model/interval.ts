import type { DateValue, Quantity } from './value'

/**
 * What two values allow of each other, by their bounds alone. Bounds are closed, null is open; an answer is null where
 * the values cannot be compared: other units, or days that nobody knows.
 */
type Bounds = readonly [low: number, high: number]

function boundsOf({ number, low, high }: Quantity): Bounds | null {
  if (number === null && low === null && high === null) return null
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
}

/** Whether one number can be what both quantities speak of. */
export function quantitiesOverlap(a: Quantity, b: Quantity): boolean | null {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (x === null || y === null || a.unit !== b.unit) return null
  return x[0] <= y[1] && y[0] <= x[1]
}

/** Whether `a` says strictly more than `b`: all that `a` allows `b` allows too, and not the other way round. */
export function quantityNarrower(a: Quantity, b: Quantity): boolean | null {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (x === null || y === null || a.unit !== b.unit) return null
  return within(x, y) && !within(y, x)
}

/** Whether both allow exactly the same numbers. */
export function quantitiesEqual(a: Quantity, b: Quantity): boolean | null {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (x === null || y === null || a.unit !== b.unit) return null
  return x[0] === y[0] && x[1] === y[1]
}

const within = (inner: Bounds, outer: Bounds): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** ISO days sort as text; open ends are made to sort first and last. */
const FIRST = ''
const LAST = '￿'

type Days = readonly [start: string, end: string]

function daysOf({ start, end }: DateValue): Days | null {
  return start === null && end === null ? null : [start ?? FIRST, end ?? LAST]
}

/** Whether one day can be what both dates speak of. */
export function datesOverlap(a: DateValue, b: DateValue): boolean | null {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x === null || y === null ? null : x[0] <= y[1] && y[0] <= x[1]
}

/** Whether every day of `inner` is one of `outer`: May 2022 contains 11 May 2022. */
export function dateContains(outer: DateValue, inner: DateValue): boolean | null {
  const [x, y] = [daysOf(outer), daysOf(inner)]
  return x === null || y === null ? null : x[0] <= y[0] && y[1] <= x[1]
}

/** Whether `a` says strictly more than `b`. */
export function dateNarrower(a: DateValue, b: DateValue): boolean | null {
  const inside = dateContains(b, a)
  return inside === null ? null : inside && dateContains(a, b) === false
}
