import { conceptOf } from '../lexicon/concept-of'
import type { Token } from '../model/document'
import type { Unit } from '../model/unit'
import { within } from '../text/locate'
import { type Likeness, type Weights, weighedOf } from './weights'

/** How many other clauses of the same two sources are nearer: seen from the side with fewer, and from the side with more. */
export type Standing = { near: number; far: number }

/** Clauses are told apart from their surroundings by so many clauses before and after. */
const AROUND = 3
/** Words of a clause that are compared in their order; what is longer is no prose. */
const LONGEST = 60
const LONG_RUN = 8
const BIG_NUMBER = 10

/** What speaks for or against two clauses answering one question. Each value lies in 0…3. */
export function alignmentFeatures(
  p: Profile,
  q: Profile,
  like: Likeness,
  standing: Standing,
  weights: Weights,
): Record<string, number> {
  const [a, b] = [p.unit, q.unit]
  const numbers = [...p.numbers].filter((number) => q.numbers.has(number))
  const words = contained(a.concepts, b.concepts, weights)
  return {
    bias: 1,
    shared: Math.min(3, like.shared),
    words: Math.min(...words),
    predicate: Math.max(...contained(p.predicate, q.predicate, weights)),
    subject: Math.max(...contained(a.subject, b.subject, weights)),
    around: Math.min(...contained(p.around, q.around, weights)),
    run: Math.min(1, longestRun(p.words, q.words) / LONG_RUN),
    verb: a.verb !== null && a.verb === b.verb ? 1 : 0,
    voice: p.voice !== null && p.voice === q.voice ? 1 : 0,
    number: numbers.length > 0 ? 1 : 0,
    bigNumber: numbers.some((number) => Number.parseFloat(number) >= BIG_NUMBER) ? 1 : 0,
    counted: [...p.counted].some((noun) => q.counted.has(noun)) ? 1 : 0,
    near: Math.log1p(standing.near),
    far: Math.log1p(standing.far),
    brief: 1 / Math.max(1, Math.min(a.concepts.size, b.concepts.size)),
  }
}

/** Both give one number of one unit ("300 kg"): few words are needed beside it. */
export function shareMeasure(p: Profile, q: Profile): boolean {
  for (const number of p.numbers) if (!number.endsWith(' ') && q.numbers.has(number)) return true
  return false
}

/** What the features need to know of a clause beside its concepts. */
export type Profile = {
  unit: Unit
  /** its concepts but for those of the subject */
  predicate: ReadonlySet<string>
  /** the concepts of the clauses around it that are not its own */
  around: ReadonlySet<string>
  /** each word by a number of its own */
  words: Int32Array
  voice: string | null
  /** numbers with their units */
  numbers: ReadonlySet<string>
  /** concepts of what is counted */
  counted: ReadonlySet<string>
}

/** `units`: those of the whole story, by their index; `numberOf`: a number for each word. */
export function profileOf(unit: Unit, units: readonly Unit[], numberOf: (word: string) => number): Profile {
  const { clause, text } = unit
  const numbers = new Set<string>()
  const counted = new Set<string>()
  for (const { value, ordinal, head } of within(text.quantities, clause.from, clause.to)) {
    if (value.number !== null && !ordinal) numbers.add(`${value.number} ${value.unit ?? ''}`)
    const noun = head === null ? null : conceptOf(text.doc.tokens[head] as Token)
    if (noun) counted.add(noun)
  }
  return {
    unit,
    predicate: new Set([...unit.concepts].filter((concept) => !unit.subject.has(concept))),
    around: aroundOf(unit, units),
    words: Int32Array.from(
      text.doc.tokens
        .slice(clause.from, Math.min(clause.to, clause.from + LONGEST))
        .filter(({ pos }) => pos !== 'PUNCT')
        .map(({ lower }) => numberOf(lower)),
    ),
    voice: unit.attribution?.voices.at(-1)?.name.toLowerCase() ?? null,
    numbers,
    counted,
  }
}

function aroundOf(unit: Unit, units: readonly Unit[]): Set<string> {
  const found = new Set<string>()
  for (const other of units.slice(Math.max(0, unit.index - AROUND), unit.index + AROUND + 1)) {
    if (other === unit || other.source !== unit.source) continue
    for (const concept of other.concepts) if (!unit.concepts.has(concept)) found.add(concept)
  }
  return found
}

const NOTHING: [number, number] = [0, 0]

/** The share of each side's weight that the other side has too. */
function contained(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): [number, number] {
  const { concepts, each, total: ofA } = weighedOf(a, weights)
  const { total: ofB } = weighedOf(b, weights)
  if (!ofA || !ofB) return NOTHING
  let shared = 0
  for (let k = 0; k < concepts.length; k++) if (b.has(concepts[k] as string)) shared += each[k] as number
  return [shared / ofA, shared / ofB]
}

/** Length of the run that ends at each word of the second side; used again for each pair. */
const runs = new Int32Array(LONGEST + 1)

/** Length of the longest run of words that both have. */
function longestRun(a: Int32Array, b: Int32Array): number {
  let longest = 0
  runs.fill(0)
  for (let i = 0; i < a.length; i++) {
    const word = a[i]
    let diagonal = 0
    for (let k = 1; k <= b.length; k++) {
      const above = runs[k] as number
      runs[k] = word === b[k - 1] ? diagonal + 1 : 0
      if ((runs[k] as number) > longest) longest = runs[k] as number
      diagonal = above
    }
  }
  return longest
}
