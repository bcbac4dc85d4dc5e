import { COMPOUND_UNITS, SHORT_UNITS, SMALLER_UNITS, TIME_UNITS, UNITS } from '../../lexicon/units'
import type { Token } from '../../model/document'
import { isHyphen } from './cardinals'
import { readFigure, startsLikeFigure } from './figures'
import type { Measure } from './measure'

type Unit = { unit: string; to: number }

/** Gives the measure the unit that follows its number: "10%", "43-year-old", "5 feet 2 inches", "20 (kg)". */
export function withUnit(tokens: readonly Token[], measure: Measure): Measure {
  const found = unitAfter(tokens, measure.to)
  if (!found) return measure
  const joined = addSmaller(tokens, { ...measure, unit: found.unit, to: found.to })
  return TIME_UNITS.has(found.unit) ? withAge(tokens, joined) : joined
}

/** "28 - year - old", as texts that were split into words have it. */
const isSpacedHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && TIME_UNITS.has(tokens[at + 1]?.lower ?? '')

/** The unit at `at`, a hyphen or an opening bracket skipped. */
export function unitAfter(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at]
  if (!token) return null
  if (isHyphen(tokens, at) || isSpacedHyphen(tokens, at)) return wordUnit(tokens, at + 1)
  if ((token.text === '(' || token.text === '{') && /[)}]/.test(tokens[at + 2]?.text ?? '')) {
    const inside = wordUnit(tokens, at + 1)
    return inside && inside.to === at + 2 ? { unit: inside.unit, to: at + 3 } : null
  }
  return wordUnit(tokens, at)
}

function wordUnit(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at]
  if (!token) return null
  const word = token.lower
  for (const [phrase, unit] of COMPOUND_UNITS.get(word) ?? []) {
    const words = phrase.split(' ')
    if (words.every((part, k) => tokens[at + k]?.lower === part)) return { unit, to: at + words.length }
  }
  const unit = UNITS.get(word)
  if (unit === undefined) return null
  if (SHORT_UNITS.has(word) && (!followsFigure(tokens, at) || (word.length === 1 && token.text !== word))) return null
  if (word === 'feet' || word === 'foot' || token.pos === 'NOUN' || token.pos === 'SYM' || word.length > 3)
    return { unit, to: at + 1 }
  return followsFigure(tokens, at) ? { unit, to: at + 1 } : null
}

/** "48m" and "48 m" are metres; "in" and "t" must touch the figure to be units at all. */
function followsFigure(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token || !startsLikeFigure(before.text)) return false
  return before.end === token.start || !['in', 't', 'h', 'ms', 'mw', 'deg'].includes(token.text)
}

function addSmaller(tokens: readonly Token[], measure: Measure): Measure {
  const smaller = SMALLER_UNITS.get(measure.unit ?? '')
  if (!smaller || measure.value === null) return measure
  const at = tokens[measure.to]?.lower === 'and' ? measure.to + 1 : measure.to
  const figure = readFigure(tokens[at]?.text ?? '')
  const word = tokens[at + 1]?.lower ?? ''
  if (
    figure?.kind !== 'number' ||
    figure.value >= smaller[1] ||
    (UNITS.get(word) !== smaller[0] && !(word === 'in' && smaller[0] === 'in'))
  )
    return measure
  return { ...measure, value: measure.value + figure.value / smaller[1], to: at + 2 }
}

/** "43-year-old", "ten months old", "three years of age". */
function withAge(tokens: readonly Token[], measure: Measure): Measure {
  const at = tokens[measure.to]?.text === '-' ? measure.to + 1 : measure.to
  if (tokens[at]?.lower === 'old' || tokens[at]?.lower === 'olds') return { ...measure, to: at + 1, of: 'age' }
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age') return { ...measure, to: at + 2, of: 'age' }
  return measure
}
