import type { DateValue, EventRef, Quantity, Value } from '../engine/model/value'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Made once: making one takes longer than writing a thousand numbers with it. */
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A number as a reader writes it: grouped, with at most two decimals. */
export const numberInWords = (value: number): string => numbers.format(value)

/** An ISO year, month or day as words: `2024-08` is "August 2024"; anything else comes back as it is. */
export function isoInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? []
  if (!year) return iso
  const name = month ? MONTHS[Number(month) - 1] : undefined
  if (!name) return year
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** A date value in the coarsest words that still say all of it. */
export function dateInWords(date: DateValue): string {
  const { start, end, granularity } = date
  if (!start && !end) return 'at an unknown time'
  if (!start) return `until ${isoInWords(end as string)}`
  if (!end) return `from ${isoInWords(start)}`
  if (granularity === 'year' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4)
  if (granularity === 'month' && start.slice(0, 7) === end.slice(0, 7)) return isoInWords(start.slice(0, 7))
  if (granularity === 'quarter') return `${start.slice(0, 4)}, quarter ${Math.ceil(Number(start.slice(5, 7)) / 3)}`
  if (start === end) return isoInWords(start)
  if (start.slice(5) === '01-01' && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  if (start.endsWith('-01') && end === lastDayOf(start)) return isoInWords(start.slice(0, 7))
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${isoInWords(end)}`
  if (start.slice(0, 4) === end.slice(0, 4)) return `${isoInWords(start).replace(/ \d{4}$/, '')} – ${isoInWords(end)}`
  return `${isoInWords(start)} – ${isoInWords(end)}`
}

/** The last day of the month that a day lies in. */
function lastDayOf(iso: string): string {
  const [year, month] = iso.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function boundsInWords({ number, low, high }: Quantity): string {
  if (number !== null && low === number && high === number) return numberInWords(number)
  if (number !== null && low !== null && high !== null) return `about ${numberInWords(number)}`
  if (low !== null && high !== null) return `${numberInWords(low)} to ${numberInWords(high)}`
  if (low !== null) return `at least ${numberInWords(low)}`
  if (high !== null) return `at most ${numberInWords(high)}`
  return number === null ? 'an unknown number' : numberInWords(number)
}

function quantityInWords(quantity: Quantity): string {
  const amount = boundsInWords(quantity)
  const counted = quantity.unit ?? quantity.of
  if (!counted) return amount
  if (counted === 'percent') return `${amount}%`
  return `${amount} ${quantity.number === 1 ? counted : plural(counted)}`
}

const IRREGULAR: Record<string, string> = { person: 'people', man: 'men', woman: 'women', child: 'children' }

/** The plural of a counted noun as a value names it; what looks like a code, a plural or a mass stays as it is. */
function plural(noun: string): string {
  const last = noun.split(' ').at(-1) as string
  const irregular = IRREGULAR[last]
  if (irregular) return noun.slice(0, noun.length - last.length) + irregular
  if (/(?:s|people|police|staff|aircraft|men|children)$/.test(last) || /[^a-z]/.test(last)) return noun
  if (/(?:x|ch|sh)$/.test(last)) return `${noun}es`
  return /[^aeiou]y$/.test(last) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** A typed value in words, for tables and for the question page. */
export function valueInWords(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return quantityInWords(value)
    case 'date':
      return dateInWords(value)
    case 'role':
      return [
        value.status === 'current' ? '' : value.status,
        value.title,
        value.organisation && `of ${value.organisation}`,
      ]
        .filter(Boolean)
        .join(' ')
    case 'name':
      return value.name
    case 'text':
      return value.text
  }
}

/** An event with its time and place as far as they are known and not in its name already. */
export function eventInWords(event: EventRef): string {
  const time = event.time && (event.time.start || event.time.end) ? dateInWords(event.time) : null
  const year = event.time?.start?.slice(0, 4)
  const known = time && (event.label.includes(time) || (year && event.label.includes(year)))
  const place = event.place && !event.label.includes(event.place) ? event.place : null
  return [event.label, place, known ? null : time].filter(Boolean).join(', ')
}
