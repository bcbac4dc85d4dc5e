import { eventGate, timeGate } from '../compare/gate'
import type { Relation } from '../model/relation'
import { type Cover, coverOf } from './cover'
import { type Matching, matchTerms, TermIndex } from './matching'
import { type Polarity, polarityOf } from './polarity'
import type { Side } from './reading'
import { structureFeatures } from './structure'
import { type Swap, swapsOf } from './swaps'
import type { Term } from './terms'
import { valueFeatures } from './value-features'
import { type ValueFeatures, valuesOf } from './values'

export type Features = Record<string, number>

/** What two short texts share and where they part, read from the first to the second and back. */
export type Pairing = {
  there: Matching
  back: Matching
  coverB: Cover
  coverA: Cover
  swaps: Swap[]
  inserted: Term[]
  polarity: Polarity
  values: ValueFeatures
}

export function pairUp(a: Side, b: Side): Pairing {
  const there = matchTerms(b.terms, new TermIndex(a.terms))
  const back = matchTerms(a.terms, new TermIndex(b.terms))
  const taken = new Set(a.terms.filter((_, k) => back.of[k]))
  const { swaps, inserted } = swapsOf(a.terms, b.terms, there, taken)
  return {
    there,
    back,
    coverB: coverOf(b.terms, there),
    coverA: coverOf(a.terms, back),
    swaps,
    inserted,
    polarity: polarityOf(a.text.doc, b.text.doc, a.terms, b.terms, there, taken),
    values: valuesOf(a.text, b.text),
  }
}

/** The numbers that the models weigh. Counts are cut at three: a fourth tells nothing more. */
export function pairFeatures(a: Side, b: Side, pairing: Pairing, relations: readonly Relation[]): Features {
  const { coverA, coverB, swaps, inserted, polarity, values } = pairing
  const cap = (count: number): number => Math.min(3, count)
  const [most, least] = [Math.max(coverA.share, coverB.share), Math.min(coverA.share, coverB.share)]
  const dice = (2 * Math.min(coverA.found, coverB.found)) / Math.max(0.1, coverA.weight + coverB.weight)
  const swapped = (kind: string): number => cap(swaps.filter((swap) => swap.kind === kind).length)
  const tight = swaps.filter((swap) => swap.tight)
  const top = (coarse: string): number =>
    Math.max(0, ...relations.filter((one) => one.coarse === coarse).map(({ score }) => score))
  const [lengthA, lengthB] = [a.text.doc.tokens.length, b.text.doc.tokens.length]
  return {
    bias: 1,
    coverA: coverA.share,
    coverB: coverB.share,
    coverB2: coverB.share ** 2,
    most,
    least,
    dice,
    dice2: dice * dice,
    complete: coverB.missed.length === 0 ? 1 : 0,
    completeA: coverA.missed.length === 0 ? 1 : 0,
    onlyOne: coverB.missed.length === 1 ? 1 : 0,
    nameB: coverB.byKind.name,
    nameA: coverA.byKind.name,
    nounB: coverB.byKind.noun,
    verbB: coverB.byKind.verb,
    modifierB: coverB.byKind.modifier,
    missingName: cap(coverB.missing.name),
    missingNameA: cap(coverA.missing.name),
    missingNoun: cap(coverB.missing.noun),
    missingVerb: cap(coverB.missing.verb),
    missingModifier: cap(coverB.missing.modifier),
    missingNumber: cap(coverB.missing.number),
    missingNumberA: cap(coverA.missing.number),
    hasName: a.terms.some(({ kind }) => kind === 'name') && b.terms.some(({ kind }) => kind === 'name') ? 1 : 0,
    hasNumber: b.terms.some(({ kind }) => kind === 'number') ? 1 : 0,
    swapName: swapped('name'),
    swapNoun: swapped('noun'),
    swapVerb: swapped('verb'),
    swapModifier: swapped('modifier'),
    swapNumber: swapped('number'),
    swapTight: cap(tight.length),
    swapAlone: swaps.length > 0 && swaps.length === coverB.missed.length ? 1 : 0,
    inserted: cap(inserted.length),
    flipped: Math.min(2, polarity.flipped),
    flippedShare: polarity.flipped / Math.max(0.3, coverB.weight),
    keptNegation: Math.min(2, polarity.kept),
    negatedA: polarity.negatedA,
    negatedB: polarity.negatedB,
    onlyA: polarity.negatedA > 0 && polarity.negatedB === 0 ? 1 : 0,
    onlyB: polarity.negatedB > 0 && polarity.negatedA === 0 ? 1 : 0,
    bothNegated: polarity.negatedB > 0 && polarity.negatedA > 0 ? 1 : 0,
    onlyOneNegated: polarity.negatedB > 0 !== polarity.negatedA > 0 ? dice : 0,
    opposite: cap(polarity.opposite),
    prefixed: cap(polarity.prefixed),
    deniedB: polarity.denied > 0 ? 1 : 0,
    deniedA: polarity.denied < 0 ? 1 : 0,
    numbersMet: cap(values.met),
    numbersParted: cap(values.parted),
    numbersAlone: cap(values.alone),
    clash: values.clash,
    clashDice: values.clash * dice,
    clashNear: values.clash * values.near,
    near: values.near,
    boundKept: cap(values.kept),
    boundBroken: cap(values.broken),
    datesMet: cap(values.datesMet),
    datesParted: cap(values.datesParted),
    datesAlone: cap(values.datesAlone),
    datesPartedDice: values.datesParted > 0 ? dice : 0,
    ...valueFeatures(a, b, pairing),
    ...structureFeatures(a, b, pairing),
    ...wordFeatures(a, b),
    ...gateFeatures(a, b),
    relConflict: top('conflict'),
    relAgree: top('agree'),
    relApparent: top('apparent'),
    relNone: relations.length === 0 ? 1 : 0,
    bigrams: bigramsShared(a.terms, b.terms),
    turned: orderTurned(pairing, b.terms),
    lengthA: Math.log(1 + lengthA) / 4,
    lengthB: Math.log(1 + lengthB) / 4,
    ratio: Math.log((1 + lengthB) / (1 + lengthA)),
  }
}

/** Small words that bound or order what is said. */
const LIMITS = [
  'only',
  'all',
  'more',
  'less',
  'fewer',
  'before',
  'after',
  'over',
  'under',
  'first',
  'least',
  'than',
  'some',
  'any',
  'also',
]
const MODALS = new Set('may might could would should will can if possibly perhaps likely'.split(' '))

function wordFeatures(a: Side, b: Side): Features {
  const [wordsA, wordsB] = [
    new Set(a.text.doc.tokens.map(({ lower }) => lower)),
    new Set(b.text.doc.tokens.map(({ lower }) => lower)),
  ]
  const found: Features = {}
  for (const word of LIMITS) if (wordsB.has(word) && !wordsA.has(word)) found[`adds ${word}`] = 1
  const modal = (words: Set<string>) => [...words].some((word) => MODALS.has(word))
  if (modal(wordsA) && !modal(wordsB)) found.modalA = 1
  if (modal(wordsB) && !modal(wordsA)) found.modalB = 1
  if (b.text.doc.tokens.some(isReport)) found.reportB = 1
  if (a.text.doc.tokens.some(isReport)) found.reportA = 1
  return found
}

/** Signs of a report: who said it, a quotation, a day of the week. */
const isReport = ({ lower }: { lower: string }): boolean =>
  /^(?:said|says|told|police|officials|["“”]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower)

function gateFeatures(a: Side, b: Side): Features {
  let agents = 0
  let times = 0
  let apart = 0
  for (const x of a.units.slice(0, 12)) {
    for (const y of b.units.slice(0, 12)) {
      const gate = eventGate(x, y)
      if (gate?.because === 'agents') agents = 1
      if (gate?.because === 'times') times = 1
      if (timeGate(x, y)) apart = 1
    }
  }
  return { gateAgents: agents, gateTimes: times, gateApart: apart }
}

/** Share of the second text's neighbouring words that are neighbours in the first. */
function bigramsShared(a: readonly Term[], b: readonly Term[]): number {
  const pairs = (terms: readonly Term[]) => terms.slice(1).map((term, k) => `${terms[k]?.key} ${term.key}`)
  const known = new Set(pairs(a))
  const own = pairs(b)
  return own.length ? own.filter((pair) => known.has(pair)).length / own.length : 0
}

/** Two names that both texts have, in turned order around the same words: "A beat B", "B beat A". */
function orderTurned({ there, coverB }: Pairing, b: readonly Term[]): number {
  const places = b.flatMap((term, k) => (term.kind === 'name' && there.of[k] ? [(there.of[k] as Term).i] : []))
  if (places.length < 2 || coverB.share < 0.6) return 0
  let turned = 0
  for (let k = 1; k < places.length; k++) if ((places[k] as number) < (places[k - 1] as number)) turned++
  return turned / (places.length - 1)
}
