import { HELD_AT, HOSTS } from '../lexicon/events'
import type { DocEvent } from '../model/annotated'
import type { RelationKind } from '../model/relation'
import type { Unit } from '../model/unit'
import type { DateValue } from '../model/value'

export type Gate = { relation: RelationKind; because: 'agents' | 'times' | 'places' }

/** Whether two claims speak of other events. Only what the words name counts against: unknown is no difference. */
export function eventGate(a: Unit, b: Unit): Gate | null {
  const [x, y] = [a.event, b.event]
  if (!x || !y || !sameKind(x, y) || !tells(a) || !tells(b)) return null
  if (x.agents.length && y.agents.length && !x.agents.some((agent) => y.agents.includes(agent)))
    return { relation: 'differentEvent', because: 'agents' }
  if (x.time && y.time && apart(x.time, y.time, slackOf(x, y))) return { relation: 'differentEvent', because: 'times' }
  return null
}

/** A clause tells of an event that its sentence names; of a visit or talks also where the text goes on from there. */
const tells = (unit: Unit): boolean => unit.eventNamed || HOSTS.has(unit.event?.family ?? '')

/** Of one family, or talks and the visit they may be held at. */
export const sameKind = (x: DocEvent, y: DocEvent): boolean =>
  x.family === y.family || HELD_AT.get(x.family) === y.family || HELD_AT.get(y.family) === x.family

/** Whether both claims are known to speak of one event: one agent, and times that do not part. */
export function sameEvent(a: Unit, b: Unit): boolean {
  const [x, y] = [a.event, b.event]
  return (
    x !== null &&
    y !== null &&
    sameKind(x, y) &&
    x.agents.some((agent) => y.agents.includes(agent)) &&
    eventGate(a, b) === null
  )
}

/** Days by which the times of two tellings of one event may differ: none where both are stated, two months where one is the day of publication. */
const slackOf = (x: DocEvent, y: DocEvent): number => (x.inferred || y.inferred ? 60 : 0)

/** Whether the clauses themselves give times that do not meet. */
export function timeGate(a: Unit, b: Unit): Gate | null {
  if (!a.time || !b.time || !apart(a.time, b.time, 0)) return null
  return { relation: 'differentTime', because: 'times' }
}

/** Whether two times lie more than `slack` days apart. */
export function apart(a: DateValue, b: DateValue, slack: number): boolean {
  return gapInDays(a, b) > slack
}

/** Days between two times; 0 where they meet or one is open towards the other. */
export function gapInDays(a: DateValue, b: DateValue): number {
  if (a.end !== null && b.start !== null && a.end < b.start) return daysBetween(a.end, b.start)
  if (b.end !== null && a.start !== null && b.end < a.start) return daysBetween(b.end, a.start)
  return 0
}

/** Whole days from one ISO day to a later one, in the Gregorian calendar. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const y = month <= 2 ? year - 1 : year
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date - 1
  )
}
