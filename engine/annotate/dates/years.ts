import { BEFORE_YEAR } from '../../lexicon/calendar'
import { COMPARATORS_BEFORE } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { moneyBefore } from '../quantities/money'
import { unitAfter } from '../quantities/units'
import { type Expression, type Recognised, recognised } from './expression'
import { isCapital, spokenYearAt, word, yearAt } from './words'

const year = (value: number): Expression => ({ kind: 'date', year: value, month: null, day: null, relative: null })

/** "2016-2023", "2016–23", "1990-91": years that a dash joins. */
export function readYearRange(tokens: readonly Token[], at: number): Recognised | null {
  const joined = /^([12]\d{3})[-–](\d{4}|\d{2})$/.exec(word(tokens, at))
  if (joined) return yearSpan(at, at + 1, at, at, Number(joined[1]), joined[2] as string)
  const first = yearAt(tokens, at)
  const second = word(tokens, at + 2)
  const dashed =
    ['-', '–', '—', '/'].includes(word(tokens, at + 1)) &&
    tokens[at + 1]?.start === tokens[at]?.end &&
    tokens[at + 2]?.start === tokens[at + 1]?.end
  return first !== null && dashed && /^(?:\d{4}|\d{2})$/.test(second)
    ? yearSpan(at, at + 3, at, at + 2, first, second)
    : null
}

function yearSpan(
  from: number,
  to: number,
  firstAt: number,
  lastAt: number,
  first: number,
  written: string,
): Recognised | null {
  const last = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written)
  if (last <= first || last > 2199 || first < 1000) return null
  return recognised(from, to, {
    kind: 'span',
    first: recognised(firstAt, firstAt + 1, year(first)),
    last: recognised(lastAt, lastAt + 1, year(last)),
  })
}

/** "1990s", "'90s", "the nineties". */
export function readDecade(tokens: readonly Token[], at: number): Recognised | null {
  const text = word(tokens, at)
  const figures =
    /^(?:(mid|early|late|pre|post)-)?['‘’]?(\d{2}|\d{3}0)s$/.exec(text) ??
    (/^['’]s$/.test(word(tokens, at + 1)) && /^1\d\d0$/.test(text) ? [text, undefined, text] : null)
  if (figures) {
    const digits = figures[2] as string
    const full = digits.length === 4 ? Number(digits) : null
    if (full !== null ? full < 1000 || full > 2190 : Number(digits) % 10 !== 0) return null
    if (
      full === null &&
      word(tokens, at - 1) !== 'the' &&
      !/^['‘’]/.test(text) &&
      figures[1] === undefined &&
      !/^['‘’]$/.test(word(tokens, at - 1)) &&
      !['early', 'late', 'mid', '-'].includes(word(tokens, at - 1))
    )
      return null
    if (
      full === null &&
      /^(?:his|her|their|my|our|your)$/.test(
        word(tokens, at - (/^(?:early|late|mid)$/.test(word(tokens, at - 1)) ? 2 : 1)),
      )
    )
      return null
    const edge = figures[1] === 'early' || figures[1] === 'mid' || figures[1] === 'late' ? figures[1] : null
    const to = text.endsWith('s') ? at + 1 : at + 2
    return recognised(at, to, { kind: 'decade', year: full, short: Number(digits) % 100 }, { edge })
  }
  const named = DECADE_WORDS.get(text)
  const owner = word(tokens, /^(?:early|late|mid)$/.test(word(tokens, at - 1)) ? at - 2 : at - 1)
  return named !== undefined && owner === 'the'
    ? recognised(at, at + 1, { kind: 'decade', year: null, short: named })
    : null
}

const DECADE_WORDS = new Map(
  Object.entries({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
)

const AFTER_COUNT = new Set(
  COMPARATORS_BEFORE.map(([phrase]) => phrase.split(' ').at(-1) as string).filter(
    (last) => !BEFORE_YEAR.has(last) && last !== 'over',
  ),
)
const COUNTED =
  /^(?:people|men|women|children|soldiers|troops|workers|employees|jobs|miles|kilometres|kilometers|metres|meters|feet|tons|tonnes|dollars|votes|seats|copies|words|members|students|residents|homes|houses|houses|shares|points|times|years|days|hours)$/

/** "2024", "nineteen ninety-four", where nothing says that it counts something. */
export function readYear(tokens: readonly Token[], at: number): Recognised | null {
  const spoken = spokenYearAt(tokens, at)
  if (spoken) return recognised(at, spoken.to, year(spoken.year))
  const value = yearAt(tokens, at)
  if (value === null) return null
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const led = before !== undefined && BEFORE_YEAR.has(before.lower)
  if (moneyBefore(tokens, at) || (unitAfter(tokens, at + 1) && !isDashUnit(tokens, at + 1))) return null
  if (after && after.start === tokens[at]?.end && /^[\p{L}\d/%°]/u.test(after.text)) return null
  if (before && before.end === tokens[at]?.start && /[\p{L}\d/:.,_#@=&+]$/u.test(before.text)) return null
  if (before && AFTER_COUNT.has(before.lower) && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) return null
  if (COUNTED.test(after?.lower ?? ''))
    return led && before?.lower === 'in' && after?.lower !== 'people' ? recognised(at, at + 1, year(value)) : null
  if (led || value >= 1800)
    return isCapital(before) && before?.pos === 'PROPN' && !led && value < 1900
      ? null
      : recognised(at, at + 1, year(value))
  return before?.text === '(' || after?.text === ')' ? recognised(at, at + 1, year(value)) : null
}

/** "a 1990 five-year plan" is no measure of 1990. */
const isDashUnit = (tokens: readonly Token[], at: number): boolean => /^[-–]$/.test(word(tokens, at))

/** "the 20th century", "the nineteenth century". */
export function readCentury(tokens: readonly Token[], at: number, ordinal: number): Recognised | null {
  const dash = word(tokens, at + 1) === '-' ? 1 : 0
  return /^century$/.test(word(tokens, at + 1 + dash)) && ordinal <= 22
    ? recognised(at, at + 2 + dash, { kind: 'century', century: ordinal })
    : null
}
