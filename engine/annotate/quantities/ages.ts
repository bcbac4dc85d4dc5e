import type { Token } from '../../model/document'
import type { Measure } from './measure'

const OLDEST = 120

/** Gives a bare number its age where the words say so: "aged 38", "Mara Lind, 38, said". */
export function withBareAge(tokens: readonly Token[], measure: Measure): Measure {
  const { from, to, value, numeral } = measure
  const whole = numeral.plain && value !== null && value > 0 && value < OLDEST
  if (!whole || measure.unit !== null) return measure
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (before?.lower === 'aged') return { ...measure, unit: 'year', of: 'age' }
  const apposed =
    before?.text === ',' && tokens[from - 2]?.pos === 'PROPN' && (after?.text === ',' || after?.text === '.')
  return apposed ? { ...measure, unit: 'year', of: 'age' } : measure
}
