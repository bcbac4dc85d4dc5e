import { CARDINALS, DENOMINATORS, ORDINALS, SCALES, VAGUE_SCALES } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { type Cardinal, isHyphen, type ReadsScale, readCardinal } from './cardinals'
import { readFigure, startsLikeFigure } from './figures'
import { fractionOf, withHalf } from './fractions'

export type NumeralKind = 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'range'

/** A number as words or figures, before anyone asks what it counts. Token indexes, `to` exclusive. */
export type Numeral = {
  from: number
  to: number
  kind: NumeralKind
  /** null for vague words and ranges */
  value: number | null
  low: number | null
  high: number | null
  scale: number
  plain: boolean
}

const FEW = new Set(['several', 'few', 'many'])
/** What they count where no "hundred" follows: "several boats", "a couple of boats". */
const FEW_ALONE: ReadonlyMap<string, readonly [low: number, high: number | null]> = new Map([
  ['several', [3, null]],
  ['couple', [2, 3]],
  ['few', [2, null]],
  ['handful', [2, 12]],
])

/** All numerals of a text, left to right, none inside another. */
export function readNumerals(tokens: readonly Token[], readsScale: ReadsScale): Numeral[] {
  const found: Numeral[] = []
  for (let at = 0; at < tokens.length; ) {
    const numeral = mayOpen(tokens[at] as Token) ? readNumeral(tokens, at, readsScale) : null
    if (numeral) found.push(numeral)
    at = numeral ? numeral.to : at + 1
  }
  return found
}

function mayOpen(token: Token): boolean {
  const word = token.lower
  return (
    CARDINALS.has(word) ||
    OPENERS.has(word) ||
    ORDINALS.has(word) ||
    VAGUE_SCALES.has(word) ||
    startsLikeFigure(token.text) ||
    readFigure(token.text) !== null
  )
}

const OPENERS = new Set(['a', 'an', 'half', 'quarter', 'several', 'few', 'many'])

function readNumeral(tokens: readonly Token[], from: number, readsScale: ReadsScale): Numeral | null {
  const word = (tokens[from] as Token).lower
  if (word === 'a' || word === 'an') return readAfterArticle(tokens, from, readsScale)
  if (word === 'half' || word === 'quarter') return readHalf(tokens, from, readsScale)
  if (VAGUE_SCALES.has(word)) return readVague(tokens, from)
  if (FEW.has(word)) return readFew(tokens, from)
  if (ORDINALS.has(word)) return numeral(from, from + 1, 'ordinal', ORDINALS.get(word) as number)
  const figure = readFigure((tokens[from] as Token).text)
  if (figure?.kind === 'ordinal') return numeral(from, from + 1, 'ordinal', figure.value)
  if (figure?.kind === 'fraction')
    return withScale(tokens, numeral(from, from + 1, 'fraction', figure.value), readsScale)
  if (figure?.kind === 'range') return readWrittenRange(tokens, from, figure, readsScale)
  const cardinal = readCardinal(tokens, from, readsScale)
  if (!cardinal) return null
  return closeCardinal(tokens, from, cardinal, readsScale)
}

/** What may follow a whole number: a fraction, "point four", "and a half". */
function closeCardinal(tokens: readonly Token[], from: number, cardinal: Cardinal, readsScale: ReadsScale): Numeral {
  if (cardinal.ordinal) {
    const before = tokens[cardinal.to - 1] as Token
    return numeral(
      from,
      cardinal.to,
      DENOMINATORS.has(before.lower) && before.lower.endsWith('s') ? 'fraction' : 'ordinal',
      cardinal.value,
    )
  }
  const decimal = readPoint(tokens, cardinal)
  if (decimal) return numeral(from, decimal.to, 'cardinal', decimal.value)
  const half = withHalf(tokens, cardinal)
  if (half) return numeral(from, half.to, 'cardinal', half.value)
  const fraction = fractionOf(tokens, cardinal, readsScale)
  if (fraction)
    return withScale(
      tokens,
      numeral(from, fraction.to, fraction.value < 1 ? 'fraction' : 'cardinal', fraction.value),
      readsScale,
    )
  return { ...numeral(from, cardinal.to, 'cardinal', cardinal.value), scale: cardinal.scale, plain: cardinal.plain }
}

function readAfterArticle(tokens: readonly Token[], from: number, readsScale: ReadsScale): Numeral | null {
  const next = tokens[from + 1]
  if (!next) return null
  if (next.lower === 'few' || next.lower === 'couple' || next.lower === 'handful') return readFew(tokens, from)
  if (next.lower === 'half' || next.lower === 'quarter') {
    const half = readHalf(tokens, from + 1, readsScale)
    return half && { ...half, from }
  }
  if (SCALES.has(next.lower)) {
    const cardinal = readCardinal(tokens, from + 1, readsScale, 1)
    return cardinal && closeCardinal(tokens, from, cardinal, readsScale)
  }
  const below = DENOMINATORS.get(next.lower)
  return below !== undefined && !next.lower.endsWith('s') && standsAlone(tokens, from + 2)
    ? numeral(from, from + 2, 'fraction', 1 / below)
    : null
}

/** "a third of", "a fifth," but not "a third term". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !token || token.lower === 'of' || (token.pos === 'PUNCT' && token.text !== '-')
}

const PARTS_OF_A_WHOLE = new Set([
  'first',
  'second',
  'latter',
  'other',
  'top',
  'bottom',
  'northern',
  'southern',
  'eastern',
  'western',
  'upper',
  'lower',
  'better',
  'third',
  'fourth',
  'last',
  'this',
  'next',
  'final',
  'fiscal',
  'latest',
  'each',
  'every',
  'per',
  'the',
  'current',
  'previous',
  'opening',
  'one',
  'past',
  'same',
  'that',
])

/** "half", "half a million", "half-million", "a quarter of". */
function readHalf(tokens: readonly Token[], at: number, readsScale: ReadsScale): Numeral | null {
  const value = (tokens[at] as Token).lower === 'half' ? 0.5 : 0.25
  const skipped = isHyphen(tokens, at + 1) || ['a', 'of'].includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const scaled = skipped > at + 1 && tokens[at + 1]?.lower === 'of' ? at + 1 : skipped
  const scale = tokens[tokens[scaled]?.lower === 'a' ? scaled + 1 : scaled]
  if (scale && SCALES.has(scale.lower)) {
    const cardinal = readCardinal(tokens, scale.i - (tokens[0] as Token).i, readsScale, value)
    if (cardinal && !cardinal.ordinal)
      return { ...numeral(at, cardinal.to, 'cardinal', cardinal.value), scale: cardinal.scale }
  }
  const before = tokens[at - 1]
  if (before && PARTS_OF_A_WHOLE.has(before.lower)) return null
  if (isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1))
    return tokens[at + 2]?.lower === 'hour' ? numeral(at, at + 1, 'fraction', value) : null
  if (value === 0.5) return numeral(at, at + 1, 'fraction', value)
  return tokens[at + 1]?.lower === 'of' && before?.lower === 'a' ? numeral(at, at + 1, 'fraction', value) : null
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(tokens: readonly Token[], from: number): Numeral | null {
  let low = VAGUE_SCALES.get((tokens[from] as Token).lower) as number
  let to = from + 1
  const larger = tokens[from + 1]?.lower === 'of' ? VAGUE_SCALES.get(tokens[from + 2]?.lower ?? '') : undefined
  if (larger !== undefined && larger > low) {
    low *= larger
    to = from + 3
  }
  const word = (tokens[from] as Token).lower
  if ((word === 'tens' || word === 'scores') && tokens[from + 1]?.lower !== 'of') return null
  if (word === 'scores' && ['NOUN', 'ADJ'].includes(tokens[from - 1]?.pos ?? '')) return null
  return { ...numeral(from, to, 'vague', null), low: low * 2, high: null }
}

/** "several hundred", "a few thousand", "a couple of million": between two and nine of them. */
function readFew(tokens: readonly Token[], from: number): Numeral | null {
  let at = (tokens[from] as Token).lower === 'a' ? from + 2 : from + 1
  if (tokens[at]?.lower === 'of') at++
  const scale = SCALES.get(tokens[at]?.lower ?? '')
  const word = tokens[(tokens[from] as Token).lower === 'a' ? from + 1 : from]?.lower ?? ''
  if (scale === undefined) {
    const bounds = FEW_ALONE.get(word)
    const counts = /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '') && !(word === 'few' && tokens[from]?.lower === 'few')
    return bounds && counts ? { ...numeral(from, at, 'vague', null), low: bounds[0], high: bounds[1] } : null
  }
  if (word === 'handful') return null
  const couple = word === 'couple'
  return { ...numeral(from, at + 1, 'vague', null), low: 2 * scale, high: (couple ? 3 : 10) * scale }
}

function readWrittenRange(
  tokens: readonly Token[],
  from: number,
  figure: { low: number; high: number },
  readsScale: ReadsScale,
): Numeral {
  const scaled = readCardinal(tokens, from + 1, readsScale, 1)
  const next = tokens[from + 1]
  const scale = next && SCALES.has(next.lower) && scaled ? scaled.value : 1
  const to = scale === 1 ? from + 1 : (scaled as Cardinal).to
  return { ...numeral(from, to, 'range', null), low: figure.low * scale, high: figure.high * scale, scale }
}

/** "two hundred point zero three". */
function readPoint(tokens: readonly Token[], cardinal: Cardinal): { value: number; to: number } | null {
  if (tokens[cardinal.to]?.lower !== 'point') return null
  let digits = ''
  let at = cardinal.to + 1
  for (; digits.length < 12; at++) {
    const word = CARDINALS.get(tokens[at]?.lower ?? '')
    if (word === undefined) break
    digits += String(word)
  }
  return digits === '' ? null : { value: Number(`${cardinal.value}.${digits}`), to: at }
}

/** "three quarters billion", "1.5 million" read as a fraction first. */
function withScale(tokens: readonly Token[], base: Numeral, readsScale: ReadsScale): Numeral {
  const next = tokens[base.to]
  if (!next || base.value === null || !SCALES.has(next.lower)) return base
  const cardinal = readCardinal(tokens, base.to, readsScale, base.value)
  return cardinal && !cardinal.ordinal
    ? { ...base, kind: 'cardinal', to: cardinal.to, value: cardinal.value, scale: cardinal.scale }
    : base
}

function numeral(from: number, to: number, kind: NumeralKind, value: number | null): Numeral {
  return { from, to, kind, value, low: null, high: null, scale: 1, plain: false }
}
