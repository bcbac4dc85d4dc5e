import { type Edge, MONTHS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { type Recognised, recognised } from './expression'

const PREFIXED = /^(mid|early|late|pre|post)-(\p{L}+|\d{4})$/u

/** "mid-November", "mid-2023", "post-1959", where the hyphen makes one word of both. */
export function readPrefixed(tokens: readonly Token[], at: number): Recognised | null {
  const parts = PREFIXED.exec(tokens[at]?.lower ?? '')
  if (!parts) return null
  const edge = parts[1] === 'pre' || parts[1] === 'post' ? null : (parts[1] as Edge)
  const month = MONTHS.get(parts[2] as string)
  const year = month === undefined && /^[12]\d{3}$/.test(parts[2] as string) ? Number(parts[2]) : null
  if (month === undefined && year === null) return null
  return recognised(at, at + 1, { kind: 'date', year, month: month ?? null, day: null, relative: null }, { edge })
}
