import type { Annotated } from '../model/annotated'
import type { Differs, Relation } from '../model/relation'
import type { Side } from './reading'
import type { SentenceReading } from './sentences'
import type { Term } from './terms'

/** In which respect two sentences part, by the plainest sign. */
export function differsOf({ pairing, features, relations }: SentenceReading): Differs {
  const told = relations.find(({ coarse, differs }) => coarse !== 'agree' && differs !== null)?.differs
  const { swaps, polarity, values } = pairing
  if (values.pair || values.broken) return 'quantity'
  if (values.datesParted && !values.datesMet) return 'date'
  if (told) return told
  if (polarity.opposite || polarity.prefixed || features.onlyOneNegated) return 'polarity'
  return swaps.some(({ kind }) => kind === 'name') ? 'name' : 'other'
}

/** Both sides' words for what parts them, or for what they share. */
export function reasonOf(coarse: Relation['coarse'], reading: SentenceReading, a: Side, b: Side): string {
  const { pairing, relations } = reading
  const told = relations.find((relation) => relation.coarse === coarse)
  if (told) return told.reason
  const { values, swaps, coverA, coverB, polarity } = pairing
  const shared = coverB.missed.length < b.terms.length
  if (coarse === 'unrelated') return 'The texts share too little to be set side by side.'
  if (coarse === 'agree')
    return coverB.missed.length
      ? `Both say the same; only the second has ${listed(coverB.missed)}.`
      : 'All that the second says stands in the first.'
  if (values.pair) {
    const [x, y] = values.pair
    const verdict = coarse === 'conflict' ? 'of the same thing' : 'of other things'
    return `One says “${wordsOf(a.text, x)}”, the other “${wordsOf(b.text, y)}”, ${verdict}.`
  }
  const swap = swaps[0]
  if (swap) return `Where one says “${swap.a.token.text}”, the other says “${swap.b.token.text}”.`
  if (coarse === 'conflict' && polarity.negatedA !== polarity.negatedB) return 'One says it, the other says not.'
  const only = listed(coverB.missed)
  if (coarse === 'conflict')
    return only
      ? `The second says ${only}, which the first does not bear out.`
      : 'The same words, said of each other way round.'
  if (!shared) return 'Both speak of the same matter, each of another part of it.'
  return `Both speak of the same matter; ${only ? `only the second speaks of ${only}` : `only the first speaks of ${listed(coverA.missed)}`}.`
}

const MOST_WORDS = 3

const listed = (terms: readonly Term[]): string =>
  [...terms]
    .sort((x, y) => y.weight - x.weight || x.i - y.i)
    .slice(0, MOST_WORDS)
    .map(({ token }) => `“${token.text}”`)
    .join(', ')

const wordsOf = (text: Annotated, { start, end }: { start: number; end: number }): string =>
  text.doc.text.slice(start, end)
