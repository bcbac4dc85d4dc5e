import type { Doc } from '../model/document'
import { coverOf } from './cover'
import { matchTerms, TermIndex } from './matching'
import type { Features } from './pair-features'
import { polarityOf } from './polarity'
import type { Side } from './reading'
import { swapsOf } from './swaps'
import type { Term } from './terms'

/** Words that belong together stand this near each other. */
const NEAR = 12

/** What tells whether a short text holds against an article: sums over its words, so that each wrong one counts. `absent`: its words that the article lacks. */
export function summaryFeatures(a: Side, b: Side): { features: Features; absent: Term[] } {
  const index = new TermIndex(a.terms)
  const whole = coverOf(b.terms, matchTerms(b.terms, index))
  const sum: Features = { bias: 1 }
  const add = (name: string, value: number): void => {
    sum[name] = (sum[name] ?? 0) + value
  }
  for (const kind of ['name', 'noun', 'verb', 'modifier', 'number'] as const) add(`absent ${kind}`, whole.missing[kind])
  add('absent weight', whole.weight - whole.found)
  sum.share = whole.share
  const sentences = bySentence(a.terms)
  for (const own of bySentence(b.terms).values()) {
    const best = bestSentence(own, index, sentences)
    if (!best) {
      add('nowhere', 1)
      continue
    }
    const near = new TermIndex(best)
    const matching = matchTerms(own, near)
    const cover = coverOf(own, matching)
    const back = matchTerms(best, new TermIndex(own))
    const taken = new Set(best.filter((_, k) => back.of[k]))
    const { swaps, inserted } = swapsOf(best, own, matching, taken)
    add('outside', cover.weight - cover.found)
    add('outside share', 1 - cover.share)
    for (const kind of ['name', 'noun', 'verb', 'modifier', 'number'] as const)
      add(`outside ${kind}`, cover.missing[kind])
    for (const swap of swaps) add(`swap ${swap.kind}`, 1)
    add('swap tight', swaps.filter(({ tight }) => tight).length)
    add('inserted', inserted.length)
    const polarity = polarityOf(within(a.text.doc, best), within(b.text.doc, own), best, own, matching, taken)
    add('flipped', polarity.flipped)
    add('opposite', polarity.opposite)
    add('prefixed', polarity.prefixed)
    add('negated here alone', polarity.negatedB > 0 && polarity.negatedA === 0 ? 1 : 0)
    add('negated there alone', polarity.negatedA > 0 && polarity.negatedB === 0 ? 1 : 0)
    neighbours(own, index, add)
  }
  pronouns(b.text.doc, add)
  return { features: sum, absent: whole.missed }
}

function bySentence(terms: readonly Term[]): Map<number, Term[]> {
  const found = new Map<number, Term[]>()
  for (const term of terms) {
    const known = found.get(term.sentence)
    if (known) known.push(term)
    else found.set(term.sentence, [term])
  }
  return found
}

/** The sentence of the article that has most of the words, with the one after it where that adds much. */
function bestSentence(own: readonly Term[], index: TermIndex, sentences: ReadonlyMap<number, Term[]>): Term[] | null {
  const score = new Map<number, number>()
  for (const key of new Set(own.map((term) => term.key))) {
    const hits = index.byKey.get(key) ?? []
    const weight = hits[0]?.weight ?? 0
    for (const sentence of new Set(hits.map((hit) => hit.sentence)))
      score.set(sentence, (score.get(sentence) ?? 0) + weight)
  }
  let best = -1
  let top = 0
  for (const [sentence, value] of score) {
    const adjusted = value - 0.01 * Math.log(1 + (sentences.get(sentence)?.length ?? 0))
    if (adjusted > top) [best, top] = [sentence, adjusted]
  }
  return best < 0 ? null : (sentences.get(best) ?? null)
}

/** Neighbouring words that the article has, but never near each other: somebody else did it, or something else was done. */
function neighbours(own: readonly Term[], index: TermIndex, add: (name: string, value: number) => void): void {
  own.forEach((term, k) => {
    for (const [step, name] of [
      [1, 'next'],
      [2, 'second'],
    ] as const) {
      const other = own[k + step]
      if (!other) continue
      const [x, y] = [index.byKey.get(term.key), index.byKey.get(other.key)]
      if (!x || !y) continue
      if (!meetNear(x, y)) {
        add(`apart ${name}`, 1)
        if (term.kind === 'name' || other.kind === 'name') add(`apart ${name} name`, 1)
        if (term.kind === 'number' || other.kind === 'number') add(`apart ${name} number`, 1)
      } else if (!meetNear(x, y, 4)) add(`loose ${name}`, 1)
    }
  })
}

/** Both lists stand in the order of the text, so one walk over them is enough. */
function meetNear(x: readonly Term[], y: readonly Term[], near = NEAR): boolean {
  let [i, j] = [0, 0]
  while (i < x.length && j < y.length) {
    const [p, q] = [(x[i] as Term).i, (y[j] as Term).i]
    if (p !== q && Math.abs(p - q) <= near) return true
    if (p < q) i++
    else j++
  }
  return false
}

/** The sentences in which these words stand, as a text of their own. */
function within(doc: Doc, terms: readonly Term[]): Doc {
  const numbers = new Set(terms.map((term) => term.sentence))
  return { ...doc, sentences: doc.sentences.filter(({ index }) => numbers.has(index)) }
}

function pronouns(doc: Doc, add: (name: string, value: number) => void): void {
  for (const { from, to } of doc.sentences) {
    for (let k = from; k < to; k++) {
      const { pos, lower } = doc.tokens[k] as Doc['tokens'][number]
      if (pos !== 'PRON' || !/^(?:he|she|they|it|him|her|them|his|their|we|i|you)$/.test(lower)) continue
      add('pronoun', 1)
      if (k === 0) add('pronoun first', 1)
      else if (k === from) add('pronoun opens', 1)
    }
  }
}
