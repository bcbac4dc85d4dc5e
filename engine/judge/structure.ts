import type { Features, Pairing } from './pair-features'
import type { Side } from './reading'
import type { Term } from './terms'

/** Share and number of missing words of a part of a sentence. */
function part(terms: readonly Term[], held: (term: Term) => number): { share: number; missing: Term[] } {
  let [found, total] = [0, 0]
  const missing: Term[] = []
  for (const term of terms) {
    total += term.weight
    found += term.weight * held(term)
    if (held(term) === 0) missing.push(term)
  }
  return { share: total > 0 ? found / total : 1, missing }
}

/** A country by its name or its adjective. */
const isCountry = ({ key }: Term): boolean => key.startsWith('@')

const cap = (count: number): number => Math.min(3, count)

/** Where in the second text the words stand that the first lacks: whom it speaks of may go unnamed in evidence, what it says of them may not. */
export function structureFeatures(a: Side, b: Side, { there, back, polarity }: Pairing): Features {
  const strength = new Map(b.terms.map((term, k) => [term, there.strength[k] as number]))
  const held = (term: Term): number => strength.get(term) ?? 0
  const verb = b.text.doc.tokens.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.i ?? 0
  const subject = part(
    b.terms.filter(({ i }) => i < verb),
    held,
  )
  const told = part(
    b.terms.filter(({ i }) => i >= verb),
    held,
  )
  const last = b.terms.at(-1)
  const onlyA = a.terms.filter((_, k) => !back.of[k])
  const kind = (missing: Term[], name: Term['kind']) => missing.filter((term) => term.kind === name).length
  const found: Features = {
    'subject share': subject.share,
    'subject missing name': cap(kind(subject.missing, 'name')),
    'subject missing word': cap(kind(subject.missing, 'noun') + kind(subject.missing, 'modifier')),
    'told share': told.share,
    'told share squared': told.share ** 2,
    'told missing': cap(told.missing.length),
    'told missing name': cap(kind(told.missing, 'name')),
    'told missing noun': cap(kind(told.missing, 'noun')),
    'told missing modifier': cap(kind(told.missing, 'modifier')),
    'told missing verb': cap(kind(told.missing, 'verb')),
    [polarity.flipped === 0 ? 'told whole' : 'told whole, denied']: told.missing.length === 0 ? 1 : 0,
    'told heaviest missing': Math.max(0, ...told.missing.map(({ weight }) => weight)),
    'last word missing': last && held(last) === 0 ? 1 : 0,
    narrow: narrowest(b, there.of),
    'best sentence': bestSentence(b, there.of, there.strength),
  }
  const [landB, landA] = [told.missing.some(isCountry), onlyA.some(isCountry)]
  if (landB) found[landA ? 'other country' : 'country missing'] = 1
  return found
}

/** How near to each other the words of the second text stand in the first. */
function narrowest(b: Side, of: readonly (Term | null)[]): number {
  const places = b.terms.flatMap((_, k) => (of[k] ? [(of[k] as Term).i] : [])).sort((x, y) => x - y)
  if (places.length < 2) return 0
  const span = (places.at(-1) as number) - (places[0] as number) + 1
  return Math.min(1, (2 * places.length) / span)
}

/** The share of the second text that one sentence of the first has alone. */
function bestSentence(b: Side, of: readonly (Term | null)[], strength: readonly number[]): number {
  const sums = new Map<number, number>()
  let total = 0
  b.terms.forEach((term, k) => {
    total += term.weight
    const other = of[k]
    if (other) sums.set(other.sentence, (sums.get(other.sentence) ?? 0) + term.weight * (strength[k] as number))
  })
  return total > 0 ? Math.max(0, ...sums.values()) / total : 0
}
