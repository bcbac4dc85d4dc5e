import { RELATIVES, SEASONS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { type Direction, type Recognised, recognised } from './expression'
import { isHyphen, ordinalAt, word, yearAt, yearOrSpokenAt } from './words'

/** "third quarter", "third-quarter", "second half of 2024", "first half of the year". */
export function readPeriod(tokens: readonly Token[], at: number, ordinal: number): Recognised | null {
  const unitAt = isHyphen(tokens, at + 1) || word(tokens, at + 1) === 'fiscal' ? at + 2 : at + 1
  const unit = word(tokens, unitAt)
  const written = yearAt(tokens, at - 1)
  const from = written !== null ? at - 1 : at
  if (unit === 'quarter' && ordinal <= 4) {
    const year = yearOf(tokens, unitAt + 1)
    return recognised(from, year.to, {
      kind: 'quarter',
      quarter: ordinal,
      year: year.year ?? written,
      relative: year.relative,
    })
  }
  if (unit === 'half' && ordinal <= 2) {
    const year = yearOf(tokens, unitAt + 1)
    const named = year.year !== null || year.relative !== null || written !== null
    return named
      ? recognised(from, year.to, { kind: 'half', half: ordinal, year: year.year ?? written, relative: year.relative })
      : null
  }
  return null
}

/** "the 1988 third quarter". */
export function readYearThenPeriod(tokens: readonly Token[], at: number): Recognised | null {
  const ordinal = yearAt(tokens, at) === null ? null : ordinalAt(tokens, at + 1)
  return ordinal === null ? null : readPeriod(tokens, at + 1, ordinal)
}

/** "Q3 2024", "Q3", "H1 2024". */
export function readShortPeriod(tokens: readonly Token[], at: number): Recognised | null {
  const short = /^([qh])([1-4])$/.exec(word(tokens, at))
  const fiscal = /^fy['’]?(\d{4}|\d{2})$/.exec(word(tokens, at))
  if (fiscal) {
    const written = Number(fiscal[1])
    return recognised(at, at + 1, {
      kind: 'date',
      year: written < 100 ? 2000 + written : written,
      month: null,
      day: null,
      relative: null,
    })
  }
  if (!short) return null
  const year = yearOf(tokens, at + 1)
  const number = Number(short[2])
  if (short[1] === 'q')
    return recognised(at, year.to, { kind: 'quarter', quarter: number, year: year.year, relative: year.relative })
  return number <= 2 && year.year !== null
    ? recognised(at, year.to, { kind: 'half', half: number, year: year.year, relative: null })
    : null
}

/** "of 2024", "2024", "of last year", "of the year", "of the 1990s" (left out). */
function yearOf(tokens: readonly Token[], at: number): { year: number | null; relative: Direction | null; to: number } {
  const skip = word(tokens, at) === 'of' || word(tokens, at) === 'in' || word(tokens, at) === ',' ? 1 : 0
  const year = yearOrSpokenAt(tokens, at + skip)
  if (year) return { ...year, relative: null }
  const opener = word(tokens, at + skip)
  const relative = opener === 'the' ? 0 : RELATIVES.get(opener)
  if (skip === 1 && relative !== undefined && word(tokens, at + 2) === 'year')
    return { year: null, relative, to: at + 3 }
  if (skip === 0 && relative !== undefined && relative !== 0 && word(tokens, at + 1) === 'year')
    return { year: null, relative, to: at + 2 }
  return { year: null, relative: null, to: at }
}

/** "the summer of 2024", "summer 2024", "in the spring". */
export function readSeason(tokens: readonly Token[], at: number): Recognised | null {
  const season = SEASONS.get(word(tokens, at))
  if (season === undefined) return null
  const year = yearOf(tokens, at + 1)
  if (year.year !== null || (year.relative !== null && year.to > at + 1))
    return recognised(at, year.to, { kind: 'season', season, year: year.year, relative: year.relative })
  const the =
    word(tokens, at - 1) === 'the' &&
    ['in', 'since', 'by', 'until', 'during', 'over', 'through'].includes(word(tokens, at - 2))
  if (!the || !/^(?:[.,;:]|and|when|as|but|to|for|before|after)$/.test(word(tokens, at + 1))) return null
  return recognised(at - 1, at + 1, { kind: 'season', season, year: null, relative: null })
}
