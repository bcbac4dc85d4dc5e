import type { Direction, Expression } from './expression'

/** A date of which the text gives the year, the month, the day, or some of them. */
export const partial = (
  year: number | null,
  month: number | null,
  day: number | null,
  relative: Direction | null = null,
): Expression => ({
  kind: 'date',
  year,
  month,
  day,
  relative,
})
