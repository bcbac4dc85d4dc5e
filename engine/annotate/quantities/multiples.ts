import { CARDINALS, MULTIPLES } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { isHyphen } from './cardinals'
import type { Measure } from './measure'

const COMPARED =
  /^(?:as|more|higher|larger|bigger|greater|faster|stronger|the|its|their|that|what|longer|heavier|hotter|worse|better)$/
const FOLD = /^(two|three|four|five|six|seven|eight|nine|ten)fold$/

/** "three times as many", "four-fold": the unit `times`. */
export function withTimes(tokens: readonly Token[], measure: Measure): Measure {
  const at = isHyphen(tokens, measure.to) ? measure.to + 1 : measure.to
  const word = tokens[at]?.lower
  if (word === 'fold') return { ...measure, unit: 'times', to: at + 1 }
  return word === 'times' && COMPARED.test(tokens[at + 1]?.lower ?? '')
    ? { ...measure, unit: 'times', to: at + 1 }
    : measure
}

/** "doubled", "twice as many", "fourfold": words that are a multiple by themselves. */
export function multipleAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token
  const fold = FOLD.exec(token.lower)
  if (fold) return CARDINALS.get(fold[1] as string) as number
  const value = MULTIPLES.get(token.lower)
  if (value === undefined || tokens[at + 1]?.lower === 'down') return null
  if (/(?:ed|ing)$/.test(token.lower)) return token.pos === 'VERB' ? value : null
  return COMPARED.test(tokens[at + 1]?.lower ?? '') ? value : null
}
