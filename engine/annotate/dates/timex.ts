import type { TimeUnit } from '../../lexicon/calendar'

const LETTERS: Record<TimeUnit, readonly [string, string, number]> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  night: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** P3D, PT5H30M, P30Y; PXY where the text gives no number. */
export function durationTimex(unit: TimeUnit, count: number | null): string {
  const [prefix, letter, times] = LETTERS[unit]
  if (count === null) return `${prefix}X${letter}`
  const total = count * times
  const whole = Math.floor(total)
  const rest = total - whole
  if (rest === 0) return `${prefix}${whole}${letter}`
  if (unit === 'hour') return whole === 0 ? `PT${Math.round(rest * 60)}M` : `PT${whole}H${Math.round(rest * 60)}M`
  if (letter === 'Y' && Number.isInteger(total * 12)) return `P${total * 12}M`
  return `${prefix}${Number(total.toFixed(3))}${letter}`
}
