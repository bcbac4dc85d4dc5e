import { conceptOf } from '../lexicon/concept-of'
import { readText } from '../text/read'
import { type Features, pairUp } from './pair-features'
import type { Side } from './reading'

/** Longer texts are passages that hold an answer somewhere. */
const LONGEST_ANSWER = 18

/** What tells whether two texts give one answer to a question. The words of the question itself are in both and tell nothing. */
export function answerFeatures(a: Side, b: Side, question: string): Features {
  const asked = new Set(readText(question).tokens.map(conceptOf))
  const [x, y] = [without(a, asked), without(b, asked)]
  const pairing = pairUp(x, y)
  const { coverA, coverB, values } = pairing
  const dice = (coverA.found + coverB.found) / Math.max(0.1, coverA.weight + coverB.weight)
  const [most, least] = [Math.max(coverA.share, coverB.share), Math.min(coverA.share, coverB.share)]
  const measured = /\b(?:how (?:long|many|much|often|old|far)|when|what (?:time|date|day|year)|which year)\b/i.test(
    question,
  )
  const values0 = values.met + values.datesMet
  const parted = values.parted + values.datesParted
  const numbers = {
    met: coverB.byKind.number > 0 && y.terms.some(({ kind }) => kind === 'number') ? 1 : 0,
    other: coverB.missing.number > 0 && coverA.missing.number > 0 ? 1 : 0,
  }
  const found: Features = {
    bias: 1,
    dice,
    'dice root': Math.sqrt(dice),
    most,
    least,
    'shared weight': Math.min(4, Math.min(coverA.found, coverB.found)),
    'nothing shared': coverA.found === 0 ? 1 : 0,
    'values met': values0 > 0 ? 1 : 0,
    'values part': parted > 0 && values0 === 0 ? 1 : 0,
    'numbers met': numbers.met,
    'numbers other': numbers.other && !numbers.met ? 1 : 0,
    opposite: pairing.polarity.opposite > 0 ? 1 : 0,
  }
  const passages = Math.max(a.text.doc.tokens.length, b.text.doc.tokens.length) > LONGEST_ANSWER
  const which = `${measured ? 'measured' : 'told'}${passages ? ' passage' : ''}`
  for (const [name, value] of Object.entries({ ...found })) found[`${which}: ${name}`] = value
  return found
}

function without(side: Side, asked: ReadonlySet<string | null>): Side {
  const left = side.terms.filter(({ key, token }) => !asked.has(key) && !asked.has(conceptOf(token)))
  return left.length ? { source: side.source, text: side.text, terms: left, units: [], assertions: [] } : side
}
