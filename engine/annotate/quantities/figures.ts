import { FRACTION_SIGNS } from '../../lexicon/numbers'

/** What a token of figures says by itself. `plain`: digits and nothing else, so it could be a year or a label. */
export type Figure =
  | { kind: 'number'; value: number; plain: boolean }
  | { kind: 'ordinal'; value: number }
  | { kind: 'fraction'; value: number }
  | { kind: 'range'; low: number; high: number }

/** Longer tokens are identifiers; no number of a news text comes near. */
const LONGEST = 40

const GROUPED = /^[+\-−]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/
const PLAIN = /^\d+$/
const DECIMAL = /^[+\-−]?(?:\d+(?:\.\d+)?|\.\d+)$/
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/i
const RANGE = /^(\d[\d,.]*)[-–—](\d[\d,.]*)$/
const FRACTION = /^([+\-−]?\d+)\/(\d+)$/
const USUAL_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100])

/** Reads a token such as "1,200", "3.5", "22nd", "10-15", "3/4" or "½"; null where it is none of these (a date, a clock time, a word). */
export function readFigure(text: string): Figure | null {
  if (text.length > LONGEST) return null
  const sign = FRACTION_SIGNS.get(text)
  if (sign !== undefined) return { kind: 'fraction', value: sign }
  if (!startsLikeFigure(text)) return null
  if (PLAIN.test(text)) return { kind: 'number', value: Number(text), plain: true }
  const number = readDecimal(text)
  if (number !== null) return { kind: 'number', value: number, plain: false }
  const ordinal = ORDINAL.exec(text)
  if (ordinal) return { kind: 'ordinal', value: Number(ordinal[1]) }
  const fraction = FRACTION.exec(text)
  if (fraction) {
    const [above, below] = [toNumber(fraction[1] as string), Number(fraction[2])]
    return Math.abs(above) < below && USUAL_DENOMINATORS.has(below) ? { kind: 'fraction', value: above / below } : null
  }
  const range = RANGE.exec(text)
  if (!range) return null
  const [low, high] = [readDecimal(range[1] as string), readDecimal(range[2] as string)]
  return low !== null && high !== null && low < high ? { kind: 'range', low, high } : null
}

export function startsLikeFigure(text: string): boolean {
  const first = text.charCodeAt(0)
  if (isDigit(first)) return true
  const signed = first === 0x2d || first === 0x2b || first === 0x2e || first === 0x2212
  return signed && text.length > 1 && (isDigit(text.charCodeAt(1)) || isDigit(text.charCodeAt(2)))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const readDecimal = (text: string): number | null => (DECIMAL.test(text) || GROUPED.test(text) ? toNumber(text) : null)

const toNumber = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'))
