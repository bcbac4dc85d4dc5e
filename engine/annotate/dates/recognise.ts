import {
  DEICTIC_DAYS,
  MONTHS,
  REFERENCES,
  RELATIVES,
  SEASONS,
  SETS,
  SHORT_WEEKDAYS,
  TIME_UNIT_WORDS,
  WEEKDAYS,
} from '../../lexicon/calendar'
import { CARDINALS, ORDINALS } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import type { Numeral } from '../quantities/numerals'
import { readNumerals } from '../quantities/numerals'
import { readsScale } from '../quantities/scales'
import { readClock } from './clock'
import { readEndOf, readTheQuarter, readYearCompound, readYearOfPeriod } from './comparing'
import { readDayFirst } from './day-first'
import { readArticle, readCounted, readPlural } from './durations'
import type { Recognised } from './expression'
import { FEAST_OPENERS, readFeast } from './feasts'
import { readFigures } from './figure-dates'
import { readMonthFirst } from './month-first'
import { readPeriod, readSeason, readShortPeriod, readYearThenPeriod } from './periods'
import { readPrefixed } from './prefixed'
import { readDefinite, readEvery, readPlain } from './references'
import { readRelative, readThat } from './relative'
import { readWeekday } from './weekdays'
import { isHyphen, ordinalAt, word } from './words'
import { readCentury, readDecade, readYear, readYearRange } from './years'

type Recogniser = (tokens: readonly Token[], at: number, numerals: ReadonlyMap<number, Numeral>) => Recognised | null

const counted: Recogniser = (tokens, at, numerals) => {
  const numeral = numerals.get(at)
  return numeral ? readCounted(tokens, numeral) : null
}

const ordinal: Recogniser = (tokens, at) => {
  const value = ordinalAt(tokens, at)
  return value === null ? null : (readPeriod(tokens, at, value) ?? readCentury(tokens, at, value))
}

/**
 * Numbers: what has most parts first, so that "11 June 2021" is no bare year and "10 a.m." no count; a count of
 * hours or years before the year, since "2000 years ago" is a count; the bare year last.
 */
const NUMBER: readonly Recogniser[] = [
  readFigures,
  readClock,
  readDayFirst,
  readYearRange,
  readDecade,
  readYearThenPeriod,
  readYearOfPeriod,
  counted,
  ordinal,
  readYear,
]
/** Words: a month or weekday can only be one thing; "the" may open three. */
const BY_WORD: readonly (readonly [Iterable<string>, readonly Recogniser[]])[] = [
  [MONTHS.keys(), [readMonthFirst]],
  [[...WEEKDAYS.keys()].flatMap((day) => [day, `${day}s`]), [readWeekday]],
  [SHORT_WEEKDAYS.keys(), [readWeekday]],
  [RELATIVES.keys(), [readRelative]],
  [['that', 'same'], [readThat]],
  [['every', 'each'], [readEvery]],
  [['the'], [readEndOf, readTheQuarter, readDefinite]],
  [
    ['a', 'an'],
    [counted, readArticle],
  ],
  [['half', 'several', 'few'], [counted]],
  [SEASONS.keys(), [readSeason]],
  [TIME_UNIT_WORDS.keys(), [readYearCompound, readPlural]],
  [ORDINALS.keys(), [readDayFirst, ordinal]],
  [CARDINALS.keys(), [readClock, counted, readYear]],
  [['noon', 'midnight'], [readClock]],
  [['q1', 'q2', 'q3', 'q4', 'h1', 'h2'], [readShortPeriod]],
  [['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'], [readDecade]],
  [[...DEICTIC_DAYS.keys(), ...REFERENCES.keys(), ...SETS.keys()], [readPlain]],
  [FEAST_OPENERS, [readFeast]],
]

const TABLE = new Map<string, Recogniser[]>()
for (const [words, recognisers] of BY_WORD)
  for (const key of words) TABLE.set(key, [...(TABLE.get(key) ?? []), ...recognisers])

/** The dates of one sentence as its words give them, left to right, none inside another. */
export function recogniseDates(tokens: readonly Token[]): Recognised[] {
  const numerals = new Map(readNumerals(tokens, readsScale).map((numeral) => [numeral.from, numeral]))
  const found: Recognised[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const hit = firstHit(tokens, at, numerals)
    if (!hit) continue
    found.push({ ...hit, from: Math.max(hit.from, free) })
    free = hit.to
    at = hit.to - 1
  }
  return found
}

function firstHit(tokens: readonly Token[], at: number, numerals: ReadonlyMap<number, Numeral>): Recognised | null {
  const key = word(tokens, at)
  const first = key.charCodeAt(0)
  const figures =
    (first >= 48 && first <= 57) ||
    ((first === 0x27 || first === 0x2018) && key.length > 2) ||
    /^(?:mid|early|late)-\d/.test(key)
  const recognisers = figures ? NUMBER : TABLE.get(key)
  if (!recognisers) return readPrefixed(tokens, at) ?? (/^fy\d/.test(key) ? readShortPeriod(tokens, at) : null)
  if (
    isHyphen(tokens, at - 1) &&
    figures &&
    /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') &&
    !MONTHS.has(word(tokens, at - 2))
  )
    return null
  for (const recognise of recognisers) {
    const hit = recognise(tokens, at, numerals)
    if (hit) return hit
  }
  return null
}
