import type { Edge, Season, TimeUnit } from '../../lexicon/calendar'

export type Direction = -1 | 0 | 1

/** What the words of a date say, before anyone knows when the text was published. */
export type Expression =
  /** `relative` names the month ("last July") or, with `namesYear`, the year ("July last year") */
  | {
      kind: 'date'
      year: number | null
      month: number | null
      day: number | null
      relative: Direction | null
      namesYear?: boolean
    }
  | { kind: 'weekday'; weekday: number; relative: Direction | null; anchored: boolean }
  | { kind: 'decade'; year: number | null; short: number }
  | { kind: 'century'; century: number }
  | { kind: 'quarter'; quarter: number; year: number | null; relative: Direction | null }
  /** the quarter the text speaks of, in that year or so many years back */
  | { kind: 'sameQuarter'; year: number | null; back: number }
  | { kind: 'endOf'; unit: 'year' }
  | { kind: 'half'; half: number; year: number | null; relative: Direction | null }
  | { kind: 'season'; season: Season; year: number | null; relative: Direction | null }
  | { kind: 'feast'; feast: string; year: number | null; relative: Direction | null }
  /** so many units from the publication, or from the date last mentioned */
  | { kind: 'shift'; unit: TimeUnit; by: number; anchored: boolean; part: string | null; counted?: boolean }
  /** the past five days, the next two years */
  | { kind: 'window'; unit: TimeUnit; count: number | null; direction: -1 | 1 }
  | { kind: 'duration'; unit: TimeUnit; count: number | null }
  | { kind: 'set'; timex: string }
  | { kind: 'reference'; timex: string }
  | { kind: 'clock' }
  | { kind: 'span'; first: Recognised; last: Recognised }

/** An expression with the tokens of its sentence that it covers, `to` exclusive. */
export type Recognised = {
  from: number
  to: number
  expression: Expression
  edge: Edge | null
  /** part of the day, as TIMEX3 writes it: MO, AF, EV, NI */
  part: string | null
  /** clock time: "10:35" */
  clock: string | null
}

export function recognised(
  from: number,
  to: number,
  expression: Expression,
  more: Partial<Recognised> = {},
): Recognised {
  return { from, to, expression, edge: null, part: null, clock: null, ...more }
}
