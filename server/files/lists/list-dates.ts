import { isPublished, publishedFrom } from '../published'

/**
 * The day that a cell of a list names, or why it names none. Lists write days as people do, as instants, as fourteen
 * digits (GDELT) and as seconds or milliseconds since 1970.
 */
export function listDate(given: string): { day: string } | { problem: string } {
  const text = given.trim()
  // how most lists write it
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return found(isPublished(text) ? text : null, text)
  if (/^\d{14}$/.test(text)) return found(publishedFrom(text.slice(0, 8)), text)
  if (/^\d{10}$|^\d{13}$/.test(text)) return { day: new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10) }
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\D|$)/.exec(text)
  if (slashed) return ofSlashes(text, Number(slashed[1]), Number(slashed[2]), slashed[3] as string)
  return found(publishedFrom(text.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\D|$)/, isoParts)), text)
}

const two = (number: number | string): string => String(number).padStart(2, '0')
const isoParts = (_: string, year: string, month: string, day: string) => `${year}-${two(month)}-${two(day)}`

/** Day before month or month before day: told only where one of them is above twelve, or both are one. */
function ofSlashes(text: string, first: number, second: number, year: string) {
  if (first <= 12 && second <= 12 && first !== second)
    return { problem: `the date “${text.slice(0, 30)}” may be read in two ways` }
  const [day, month] = first > 12 ? [first, second] : [second, first]
  const iso = `${year}-${two(month)}-${two(day)}`
  return found(isPublished(iso) ? iso : null, text)
}

const found = (day: string | null, text: string) =>
  day === null ? { problem: `the date “${text.slice(0, 30)}” is not understood` } : { day }
