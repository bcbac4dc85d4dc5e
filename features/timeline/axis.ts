import { isoInWords, numberInWords } from '@/contracts/value-words'
import { type Days, dayOf, isoOf } from './days'

export type Tick = { at: number; text: string }
export type Axis = { domain: [number, number]; ticks: Tick[] }

const MOST_TICKS = 6
const MONTHS_A_TICK = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
const DAYS_A_TICK = [1, 2, 7, 14]

/** An axis for days: its ticks are whole days, months or years, as the spread allows. `shortest`: it covers so many at least. */
export function timeAxis(all: readonly Days[], shortest = 1): Axis {
  const ends = all.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null)
  if (ends.length === 0) return { domain: [0, 1], ticks: [] }
  const [low, high] = [least(ends), most(ends)]
  const room = Math.max((high - low) * 0.04, (shortest - (high - low)) / 2, 0.5)
  const domain: [number, number] = [low - room, high + room]
  return { domain, ticks: domain[1] - domain[0] <= 45 ? dayTicks(domain) : monthTicks(domain) }
}

function dayTicks([low, high]: [number, number]): Tick[] {
  const step = DAYS_A_TICK.find((days) => (high - low) / days <= MOST_TICKS) ?? 14
  const ticks: Tick[] = []
  for (let at = Math.ceil(low); at <= high; at += step) ticks.push({ at, text: isoInWords(isoOf(at)) })
  return ticks
}

function monthTicks([low, high]: [number, number]): Tick[] {
  const first = isoOf(low)
  const months = (high - low) / 30.44
  const step = MONTHS_A_TICK.find((length) => months / length <= MOST_TICKS) ?? 1200
  const ticks: Tick[] = []
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1
  for (let month = Math.ceil(start / step) * step; ticks.length <= MOST_TICKS + 1; month += step) {
    const iso = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
    const at = dayOf(`${iso}-01`)
    if (!(at <= high)) break
    if (at >= low) ticks.push({ at, text: step % 12 === 0 ? iso.slice(0, 4) : isoInWords(iso) })
  }
  return ticks
}

/** An axis for numbers with a few round ticks. */
export function numberAxis(values: readonly number[]): Axis {
  const [low, high] = [least(values), most(values)]
  const room = (high - low || Math.abs(high) || 1) * 0.15
  const domain: [number, number] = [low >= 0 ? Math.max(0, low - room) : low - room, high + room]
  const raw = (domain[1] - domain[0]) / 4
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = power * ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10)
  const ticks: Tick[] = []
  for (let at = Math.ceil(domain[0] / step) * step; at <= domain[1]; at += step) {
    const round = Number(at.toPrecision(12))
    ticks.push({ at: round, text: numberInWords(round) })
  }
  return { domain, ticks }
}

export const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), Infinity)
export const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), -Infinity)
