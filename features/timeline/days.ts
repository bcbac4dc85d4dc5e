import { dateInWords, isoInWords } from '@/contracts/value-words'
import type { Claim } from '@/engine/model/claim'
import type { DateValue } from '@/engine/model/value'

/** A stretch of days, counted from 1970; null where it is open. The end is the first day after it. */
export type Days = { from: number | null; to: number | null }
export type Closed = { from: number; to: number }

const DAY = 86_400_000

export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
export const dayInWords = (day: number): string => isoInWords(isoOf(day))

/** Where a date lies; null for a length of time and where nothing is known. A month is as long as the month. */
export function daysOf(date: DateValue | null): Days | null {
  if (!date || date.role === 'duration' || (!date.start && !date.end)) return null
  const from = date.start ? dayOf(date.start) : null
  const to = date.end ? dayOf(date.end) + 1 : null
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to }
}

/** When something published on an ISO year, month or day came out: all the days that the words allow. */
export function publishedDays(published: string | null): Closed | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '') ?? []
  if (!year) return null
  const from = dayOf(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (Number.isNaN(from)) return null
  if (day) return { from, to: from + 1 }
  const [y, m] = [Number(year), Number(month ?? 12)]
  return { from, to: Date.UTC(y, m, 1) / DAY }
}

/** A stretch of days in the coarsest words that still say all of it: a day, whole months, whole years, or from day to day. */
export function stretchInWords({ from, to }: Closed): string {
  const [first, last, after] = [isoOf(from), isoOf(to - 1), isoOf(to)]
  if (first === last) return isoInWords(first)
  const digits =
    first.endsWith('-01-01') && after.endsWith('-01-01') ? 4 : /-01$/.test(first) && /-01$/.test(after) ? 7 : 10
  const [start, end] = [first.slice(0, digits), last.slice(0, digits)]
  return start === end ? isoInWords(start) : `${isoInWords(start)} to ${isoInWords(end)}`
}

/** A date value in words; a stretch of whole years or months without its days. */
export function dateWords(date: DateValue): string {
  const days = daysOf(date)
  if (!days || days.from === null || days.to === null) return dateInWords(date)
  const words = stretchInWords({ from: days.from, to: days.to })
  return /^\d+ .* to /.test(words) ? dateInWords(date) : words
}

/** Where nothing says when, the method takes the day of publication for it: that dates nothing. */
function isAssumed(date: DateValue, published: string | null): boolean {
  const [days, out] = [daysOf(date), publishedDays(published)]
  return !date.stated && days?.from === out?.from && days?.to === out?.to
}

/** When a claim puts what it says, by its own words or those around it; null where nothing says it. */
export function placedAt(claim: Claim, published: string | null): DateValue | null {
  if (claim.kind === 'date' && claim.value?.type === 'date') return claim.value
  return claim.time && !isAssumed(claim.time, published) ? claim.time : null
}
