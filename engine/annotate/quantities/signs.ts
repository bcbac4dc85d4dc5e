import type { Token } from '../../model/document'
import type { Measure } from './measure'

/** "minus five", "negative 3", "− 4": the sign in front of a number turns it. A hyphen after a word is no sign. */
export function withSign(tokens: readonly Token[], measure: Measure): Measure {
  const sign = tokens[measure.from - 1]
  if (!sign || measure.value === null || measure.value < 0) return measure
  const before = tokens[measure.from - 2]
  const word = sign.lower === 'minus' || (sign.lower === 'negative' && before?.pos !== 'DET')
  const dash =
    (sign.text === '-' || sign.text === '−') &&
    (before === undefined || before.end !== sign.start) &&
    (before === undefined || tokens[measure.from]?.start === sign.end)
  return word || dash ? { ...measure, value: -measure.value, from: measure.from - 1 } : measure
}
