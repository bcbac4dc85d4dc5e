import { CARDINALS, ORDINALS } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { isHyphen } from '../quantities/cardinals'

/** The lower-case word at a place, empty past the ends. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** A day of the month at `at`: "5", "22nd", "first"; where its hyphen or article would stand nothing is skipped. */
export function dayAt(tokens: readonly Token[], at: number): number | null {
  const text = word(tokens, at)
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)
  const day = figures ? Number(figures[1]) : undefined
  return day !== undefined && day >= 1 && day <= 31 ? day : null
}

/** A year in four digits that a text can speak of. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const text = word(tokens, at)
  if (!/^[12]\d{3}$/.test(text)) return null
  const year = Number(text)
  return year >= 1000 && year < 2200 ? year : null
}

/** "nineteen ninety-four", "two thousand and four": a year in words and where it ends. */
export function spokenYearAt(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const century = CARDINALS.get(word(tokens, at))
  if (century === undefined || century < 16 || century > 20) return null
  const tens = CARDINALS.get(word(tokens, at + 1))
  if (tens === undefined || tens < 10) return null
  const next = isHyphen(tokens, at + 2) ? at + 3 : at + 2
  const ones = CARDINALS.get(word(tokens, next))
  if (tens >= 20 && tens % 10 === 0 && ones !== undefined && ones > 0 && ones < 10)
    return { year: century * 100 + tens + ones, to: next + 1 }
  return { year: century * 100 + tens, to: at + 2 }
}

/** A year in figures or words and where it ends. */
export function yearOrSpokenAt(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const year = yearAt(tokens, at)
  return year === null ? spokenYearAt(tokens, at) : { year, to: at + 1 }
}

/** "third", "3rd", "20th". */
export function ordinalAt(tokens: readonly Token[], at: number): number | null {
  const text = word(tokens, at)
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text)
  return figures ? Number(figures[1]) : (ORDINALS.get(text) ?? null)
}

export { isHyphen }
