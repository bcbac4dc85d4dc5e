import type { DocEvent } from '../model/annotated'
import type { DateValue, EventRef } from '../model/value'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The event as it is published and shown: "Ana Ruiz's visit to Norway (May 2021)". */
export function eventRef(event: DocEvent | null): EventRef | null {
  if (!event) return null
  const who = event.agents.length ? `${event.agents.join(' and ')}’s ${event.noun}` : `the ${event.noun}`
  const where = event.place ? ` ${event.family === 'visit' ? 'to' : 'in'} ${event.place}` : ''
  const when = event.time ? ` (${monthInWords(event.time)})` : ''
  return {
    label: `${who}${where}${when}`,
    participants: event.agents,
    action: event.noun,
    time: event.time,
    place: event.place,
  }
}

/** An event is known by its month: "August 2024", or by its year where no more is said. */
function monthInWords(time: DateValue): string {
  const { start, end } = time
  if (!start || !end) return timeInWords(time)
  const [[year, month], [lastYear, lastMonth]] = [parts(start), parts(end)]
  if (year !== lastYear || lastMonth - month > 2) return timeInWords(time)
  return month === lastMonth ? `${MONTHS[month - 1]} ${year}` : `${MONTHS[month - 1]}–${MONTHS[lastMonth - 1]} ${year}`
}

/** "2024", "August 2024", "18 August 2024", "18–20 August 2024". */
export function timeInWords(time: DateValue): string {
  const { start, end } = time
  if (!start || !end) return start ? `since ${dayInWords(start)}` : end ? `until ${dayInWords(end)}` : 'at an open time'
  if (start === end) return dayInWords(start)
  const [y1, m1, d1] = parts(start)
  const [y2, m2, d2] = parts(end)
  const wholeMonths = d1 === 1 && d2 >= 28
  if (wholeMonths && y1 === y2 && m1 === 1 && m2 === 12) return String(y1)
  if (wholeMonths && m1 === 1 && m2 === 12) return `${y1}–${y2}`
  if (wholeMonths && y1 === y2 && m1 === m2) return `${MONTHS[m1 - 1]} ${y1}`
  if (y1 === y2 && m1 === m2) return `${d1}–${d2} ${MONTHS[m1 - 1]} ${y1}`
  return `${dayInWords(start)} to ${dayInWords(end)}`
}

function dayInWords(day: string): string {
  const [year, month, date] = parts(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

const parts = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}
