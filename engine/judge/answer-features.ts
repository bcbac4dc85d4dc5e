import { conceptOf } from '../lexicon/concept-of'
import { readText } from '../text/read'
import { type Features, pairUp } from './pair-features'
import type { Side } from './reading'

/** What tells whether two texts give one answer to a question. The words of the question itself are in both and tell nothing. */
export function answerFeatures(a: Side, b: Side, question: string): Features {
  const asked = new Set(readText(question).tokens.map(conceptOf))
  return { bias: 1, ...sharedBy(without(a, asked), without(b, asked)) }
}

function sharedBy(x: Side, y: Side): Features {
  const pairing = pairUp(x, y)
  const { coverA, coverB, values } = pairing
  const dice = (coverA.found + coverB.found) / Math.max(0.1, coverA.weight + coverB.weight)
  const met = values.met + values.datesMet
  const parted = values.parted + values.datesParted
  const oneNumber = coverB.byKind.number > 0 && y.terms.some(({ kind }) => kind === 'number')
  const otherNumbers = coverB.missing.number > 0 && coverA.missing.number > 0
  return {
    dice,
    'dice root': Math.sqrt(dice),
    most: Math.max(coverA.share, coverB.share),
    least: Math.min(coverA.share, coverB.share),
    'shared weight': Math.min(4, Math.min(coverA.found, coverB.found)),
    'nothing shared': coverA.found === 0 ? 1 : 0,
    'values met': met > 0 ? 1 : 0,
    'values part': parted > 0 && met === 0 ? 1 : 0,
    'numbers met': oneNumber ? 1 : 0,
    'numbers other': otherNumbers && !oneNumber ? 1 : 0,
    opposite: pairing.polarity.opposite > 0 ? 1 : 0,
  }
}

function without(side: Side, asked: ReadonlySet<string | null>): Side {
  const left = side.terms.filter(({ key, token }) => !asked.has(key) && !asked.has(conceptOf(token)))
  return left.length ? { source: side.source, text: side.text, terms: left, units: [], assertions: [] } : side
}
