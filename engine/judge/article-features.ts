import type { Features } from './pair-features'
import type { Side } from './reading'
import type { Term } from './terms'

/** The first words of an article say what it is about. */
const LEAD = 35

type Bag = Map<string, { count: number; weight: number; kind: Term['kind'] }>

/** What tells whether two articles report one event: rare words and names, in the lead and in the whole. */
export function articleFeatures(a: Side, b: Side): Features {
  const [all, other] = [bagOf(a.terms), bagOf(b.terms)]
  const [leadA, leadB] = [bagOf(a.terms.slice(0, LEAD)), bagOf(b.terms.slice(0, LEAD))]
  const is = (kind: Term['kind']) => (one: { kind: Term['kind'] }) => one.kind === kind
  const word = (one: { kind: Term['kind'] }) => one.kind !== 'name' && one.kind !== 'number'
  return {
    bias: 1,
    'all cosine': cosine(all, other),
    'all names': cosine(all, other, is('name')),
    'all words': cosine(all, other, word),
    'all numbers': cosine(all, other, is('number')),
    'lead cosine': cosine(leadA, leadB),
    'lead names': cosine(leadA, leadB, is('name')),
    'lead words': cosine(leadA, leadB, word),
    'lead in all': Math.max(containment(leadA, other), containment(leadB, all)),
    'lead in all least': Math.min(containment(leadA, other), containment(leadB, all)),
    'names held': Math.max(containment(all, other, is('name')), containment(other, all, is('name'))),
    'names held least': Math.min(containment(all, other, is('name')), containment(other, all, is('name'))),
    'lead names held least': Math.min(containment(leadA, other, is('name')), containment(leadB, all, is('name'))),
    'numbers held': Math.max(containment(all, other, is('number')), containment(other, all, is('number'))),
    'words held least': Math.min(containment(all, other, word), containment(other, all, word)),
    'chief name shared': chiefShared(all, other),
    ...runsShared(a.terms, b.terms),
    'opening in all': openingHeld(a.terms, other) + openingHeld(b.terms, all),
    'rare shared': Math.log(1 + rareShared(all, other)),
    short: Math.min(a.terms.length, b.terms.length) < 60 ? 1 : 0,
    length: Math.log(1 + Math.min(a.terms.length, b.terms.length)) / 4,
  }
}

function bagOf(terms: readonly Term[]): Bag {
  const bag: Bag = new Map()
  for (const { key, weight, kind } of terms) {
    const known = bag.get(key)
    if (known) known.count++
    else bag.set(key, { count: 1, weight, kind })
  }
  return bag
}

const massOf = ({ count, weight }: { count: number; weight: number }): number => weight * (1 + Math.log(count))

function cosine(a: Bag, b: Bag, counts: (one: { kind: Term['kind'] }) => boolean = () => true): number {
  let both = 0
  let [squareA, squareB] = [0, 0]
  for (const [key, one] of a) {
    if (!counts(one)) continue
    squareA += massOf(one) ** 2
    const same = b.get(key)
    if (same) both += massOf(one) * massOf(same)
  }
  for (const one of b.values()) if (counts(one)) squareB += massOf(one) ** 2
  return both === 0 ? 0 : Math.min(1, both / Math.sqrt(squareA * squareB || 1))
}

function containment(inner: Bag, outer: Bag, counts: (one: { kind: Term['kind'] }) => boolean = () => true): number {
  let [held, total] = [0, 0]
  for (const [key, one] of inner) {
    if (!counts(one)) continue
    total += massOf(one)
    if (outer.has(key)) held += massOf(one)
  }
  return total === 0 ? 0 : held / total
}

/** How many of the three names that each text says most often the other has. */
function chiefShared(a: Bag, b: Bag): number {
  const chief = (bag: Bag) =>
    [...bag]
      .filter(([, { kind }]) => kind === 'name')
      .sort((x, y) => y[1].count - x[1].count || (x[0] < y[0] ? -1 : 1))
      .slice(0, 3)
      .map(([key]) => key)
  const [x, y] = [chief(a), chief(b)]
  return (x.filter((key) => b.has(key)).length + y.filter((key) => a.has(key)).length) / 6
}

/** Neighbouring words that both have: "emergency patch", "Bandar Abbas". Names of one place or person are in many events, such pairs in one. */
function runsShared(a: readonly Term[], b: readonly Term[]): Features {
  const pairs = (terms: readonly Term[]) =>
    new Set(
      terms
        .slice(1)
        .flatMap((term, k) => ((terms[k] as Term).sentence === term.sentence ? [`${terms[k]?.key} ${term.key}`] : [])),
    )
  const [x, y] = [pairs(a), pairs(b)]
  const both = [...x].filter((pair) => y.has(pair)).length
  return { 'runs shared': Math.log(1 + both), 'runs share': both / Math.max(1, Math.sqrt(x.size * y.size)) }
}

/** How much of an article's first sentence the other has. */
function openingHeld(terms: readonly Term[], other: Bag): number {
  const first = terms.filter(({ sentence }) => sentence === terms[0]?.sentence)
  return containment(bagOf(first), other)
}

const RARE = 0.75

/** Words both have that are no names and that few texts have. */
function rareShared(a: Bag, b: Bag): number {
  let both = 0
  for (const [key, { kind, weight }] of a) if (kind !== 'name' && weight >= RARE && b.has(key)) both++
  return both
}
