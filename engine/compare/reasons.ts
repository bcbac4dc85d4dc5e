import type { Assertion } from '../model/unit'
import type { DateValue } from '../model/value'
import type { Gate } from './gate'

/** "13 … belongs to Ruiz's visit to Norway (2021), 14 … to …": which events two values belong to. */
export function eventReason(a: Assertion, b: Assertion, sayA: string, sayB: string, gate: Gate): string {
  const [x, y] = [a.claim.event?.label, b.claim.event?.label]
  const why = gate.because === 'times' ? 'another time' : 'another event'
  return `${sayA} belongs to ${x ?? 'one event'}, ${sayB} to ${y ?? 'another'}: ${why}, so both can be true.`
}

export function timeReason(a: Assertion, b: Assertion, sayA: string, sayB: string): string {
  return `${sayA} is of ${sayTime(a.unit.time)}, ${sayB} of ${sayTime(b.unit.time)}: they do not speak of the same time, so both can be true.`
}

/** A date in the form it is compared in. */
export function sayTime(time: DateValue | null): string {
  if (!time?.start) return 'another time'
  if (!time.end || time.start === time.end) return time.start
  const [y1, y2] = [time.start.slice(0, 4), time.end.slice(0, 4)]
  if (time.start.endsWith('-01-01') && time.end.endsWith('-12-31')) return y1 === y2 ? y1 : `${y1} to ${y2}`
  if (time.start.slice(0, 7) === time.end.slice(0, 7) && time.start.endsWith('-01') && Number(time.end.slice(8)) >= 28)
    return time.start.slice(0, 7)
  return `${time.start} to ${time.end}`
}
