import type { Token } from '../../model/document'
import { isDay } from './days'
import { type Recognised, recognised } from './expression'
import { partial } from './partial'
import { word } from './words'

const ISO = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:t(\d{2}:\d{2}).*)?$/
const SLASHES = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/

/** "2021-06-11", "2021/06", "11/06/2021", "6/11/21", "11.06.2021". Where both readings fit, the month comes first after a slash. */
export function readFigures(tokens: readonly Token[], at: number): Recognised | null {
  const text = word(tokens, at)
  if (text.length > 25 || !/[-/.]/.test(text)) return null
  const ordered = ISO.exec(text)
  if (ordered) {
    const [year, month, day] = [
      Number(ordered[1]),
      Number(ordered[2]),
      ordered[3] === undefined ? null : Number(ordered[3]),
    ]
    if (
      year < 1500 ||
      year > 2199 ||
      !isDay(year, month, day ?? 1) ||
      (day === null && text.includes('-') && (ordered[2] as string).length < 2)
    )
      return null
    if (day === null && month > 12) return null
    return day === null &&
      /^\d{4}-\d{2}$/.test(text) &&
      month > year % 100 &&
      month <= 12 &&
      word(tokens, at - 1) === 'season'
      ? null
      : recognised(at, at + 1, partial(year, month, day))
  }
  const parts = SLASHES.exec(text)
  if (!parts) return null
  const [a, b, written] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  const year = (parts[4] as string).length === 2 ? written + (written < 70 ? 2000 : 1900) : written
  if (parts[2] === '.' && (parts[4] as string).length === 2) return null
  const monthFirst = parts[2] === '/' && a <= 12
  const [month, day] = monthFirst ? [a, b] : [b, a]
  return isDay(year, month, day) ? recognised(at, at + 1, partial(year, month, day)) : null
}
