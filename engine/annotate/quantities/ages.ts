import type { Token } from '../../model/document'
import type { Measure } from './measure'

const OLDEST = 120

const BEFORE = new Set([
  'aged',
  'ages',
  'age',
  ', now',
  'older than',
  'younger than',
  'as young as',
  'as old as',
  'age of',
  'ages of',
])
/** "girls under 17", "women over 40". */
const LIMIT = new Set(['under', 'over', 'below', 'above'])
const PEOPLE =
  /^(?:girls|boys|women|men|children|teens|teenagers|people|anyone|adults|patients|those|customers|kids|youths|minors|workers|voters|drivers|residents)$/
const AFTER = /^(?:and|or) (?:older|younger)$/

/** Gives a bare number its age where the words say so: "aged 38", "women 15 and older", "Mara Lind, 38, said". */
export function withBareAge(tokens: readonly Token[], measure: Measure): Measure {
  const { from, to, value, numeral } = measure
  const whole = numeral.kind === 'cardinal' && Number.isInteger(value) && (value ?? 0) > 0 && (value ?? 0) < OLDEST
  if (!whole || measure.unit !== null) return measure
  const words = (first: number, count: number): string =>
    tokens
      .slice(Math.max(0, first), Math.max(0, first + count))
      .map(({ lower }) => lower)
      .join(' ')
  const led = [1, 2, 3].some((count) => BEFORE.has(words(from - count, count)))
  const counted = ['NOUN', 'PROPN'].includes(tokens[to]?.pos ?? '')
  if ((led && !counted) || AFTER.test(words(to, 2))) return { ...measure, unit: 'year', of: 'age' }
  if (!counted && LIMIT.has(tokens[from - 1]?.lower ?? '') && PEOPLE.test(tokens[from - 2]?.lower ?? ''))
    return { ...measure, unit: 'year', of: 'age' }
  const after = tokens[to]?.text
  const apposed =
    tokens[from - 1]?.text === ',' && tokens[from - 2]?.pos === 'PROPN' && (after === ',' || after === '.')
  return apposed && numeral.plain ? { ...measure, unit: 'year', of: 'age' } : measure
}
