import type { Numeral } from './numerals'

/** A numeral with its unit, before comparators, ranges and heads are looked at. Token indexes, `to` exclusive. */
export type Measure = {
  from: number
  to: number
  numeral: Numeral
  value: number | null
  low: number | null
  high: number | null
  unit: string | null
  /** fixed by the words themselves, such as "age" */
  of: string | null
}

export function measureOf(numeral: Numeral): Measure {
  const { from, to, value, low, high } = numeral
  return { from, to, numeral, value, low, high, unit: null, of: null }
}

/** Multiplies every number of the measure, as a scale after the unit does: "75 USD million". */
export function scaled(measure: Measure, by: number): Measure {
  const times = (number: number | null) => (number === null ? null : number * by)
  return { ...measure, value: times(measure.value), low: times(measure.low), high: times(measure.high) }
}
