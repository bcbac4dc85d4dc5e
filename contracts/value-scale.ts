import type { Value } from '../engine/model/value'
import { isoInWords, numberInWords } from './value-words'

export type Bounds = { from: number | null; to: number | null }
export type Scale = { domain: [number, number]; ticks: { at: number; text: string }[] }

const DAY = 86_400_000

/** Where a value lies on a line: numbers as they are, dates as days; null where it has no place on one. */
export function boundsOf(value: Value | null): Bounds | null {
  if (value?.type === 'quantity') {
    const from = value.low ?? (value.high === null ? value.number : null)
    const to = value.high ?? (value.low === null ? value.number : null)
    return from === null && to === null ? null : { from, to }
  }
  if (value?.type === 'date' && value.role !== 'duration' && (value.start || value.end))
    return { from: dayOf(value.start), to: dayOf(value.end) }
  return null
}

const dayOf = (iso: string | null) => (iso ? Date.parse(`${iso}T00:00:00Z`) / DAY : null)

function spread(all: Bounds[]): [number, number] {
  const ends = all.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null)
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const room = (high - low || Math.abs(high) || 1) * 0.12
  return [low - room, high + room]
}

/** A line for numbers with a few round ticks. */
export function numberScale(all: Bounds[]): Scale {
  const domain = spread(all)
  const step = roundStep((domain[1] - domain[0]) / 4)
  const ticks: Scale['ticks'] = []
  for (let at = Math.ceil(domain[0] / step) * step; at <= domain[1]; at += step) {
    const rounded = Number(at.toPrecision(12))
    ticks.push({ at: rounded, text: numberInWords(rounded) })
  }
  return { domain, ticks }
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10)
}

/** A line for days; its ticks are days, months or years, as the spread allows. */
export function dateScale(all: Bounds[]): Scale {
  const domain = spread(all)
  const days = domain[1] - domain[0]
  const digits = days > 900 ? 4 : days > 60 ? 7 : 10
  const steps = 4
  const seen = new Set<string>()
  const ticks: Scale['ticks'] = []
  for (let i = 0; i <= steps; i++) {
    const iso = new Date((domain[0] + (days * i) / steps) * DAY).toISOString().slice(0, digits)
    if (seen.has(iso)) continue
    seen.add(iso)
    const at = Date.parse(iso) / DAY
    if (at >= domain[0] && at <= domain[1]) ticks.push({ at, text: isoInWords(iso) })
  }
  return { domain, ticks }
}

export type Gap = { from: number; to: number; text: string }

/** The stretch between two values that do not touch; null where they do or cannot be measured. */
export function gapBetween(a: Value | null, b: Value | null): Gap | null {
  const one = boundsOf(a)
  const other = boundsOf(b)
  if (!one || !other || a?.type !== b?.type) return null
  const [low, high] = (one.to ?? Infinity) < (other.from ?? -Infinity) ? [one, other] : [other, one]
  if (low.to === null || high.from === null || low.to >= high.from) return null
  const size = high.from - low.to
  return {
    from: low.to,
    to: high.from,
    text: a?.type === 'date' ? timeInWords(size) : `${numberInWords(size)} apart`,
  }
}

/** How far two values are apart, in words; null where they touch or cannot be measured. */
export const distanceInWords = (a: Value | null, b: Value | null): string | null => gapBetween(a, b)?.text ?? null

/** A bound as a table shows it. */
export const boundInWords = (value: Value | null, end: 'from' | 'to'): string => {
  const bound = boundsOf(value)?.[end] ?? null
  if (bound === null) return 'open'
  return value?.type === 'date' ? isoInWords(new Date(bound * DAY).toISOString().slice(0, 10)) : numberInWords(bound)
}

function timeInWords(days: number): string {
  if (days < 60) return days === 1 ? '1 day apart' : `${days} days apart`
  if (days < 700) return `about ${Math.round(days / 30.44)} months apart`
  return `about ${Math.round(days / 365.25)} years apart`
}
