const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** A year, a month or a day that the calendar has. */
export function isPublished(given: string): boolean {
  const [, year, month, day] = ISO.exec(given) ?? []
  if (!year) return false
  if (!month) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1)
}

/** Reads the ways pages write a date, as far as they are clear: "2024-08-18T10:00:00+07:00", "Aug. 18, 2024", "18 August 2024". Null for the rest. */
export function publishedFrom(given: string): string | null {
  const text = given.trim().slice(0, 100)
  const instant = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(text)?.[1] ?? text
  if (ISO.test(instant)) return isPublished(instant) ? instant : null
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|T|$)/.exec(text)
  if (compact) return checked(compact[1], Number(compact[2]), compact[3])
  const monthFirst = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text)
  if (monthFirst) return checked(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(text)
  if (dayFirst) return checked(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  return null
}

const monthOf = (name = ''): number => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1

function checked(year = '', month = 0, day = ''): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPublished(iso) ? iso : null
}
