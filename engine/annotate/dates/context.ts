import { type Day, isDay, toDay } from './days'

/** The publication date as far as it is known. */
export type Published = { year: number; month: number | null; day: Day | null }

/** Where the words around a date point: past, future, or nowhere. */
export type Tense = -1 | 0 | 1

/** What is known when a date is resolved; `anchor`, `year` and `quarter` are what the text itself mentioned last. */
export type Context = {
  published: Published | null
  tense: Tense
  anchor: Day | null
  /** the last date that was a day, for bare clock times */
  day: Day | null
  year: number | null
  quarter: { year: number; quarter: number } | null
}

/** Reads "2024", "2024-08", "2021-06-11" and what begins so; anything else is unknown. */
export function readPublished(published: string | null): Published | null {
  const parts = published === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(published.trim())
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), parts[2] ? Number(parts[2]) : null, parts[3] ? Number(parts[3]) : null]
  if (month === null || month < 1 || month > 12) return { year, month: null, day: null }
  return { year, month, day: day !== null && isDay(year, month, day) ? toDay(year, month, day) : null }
}
