import type { Annotated } from '../model/annotated'
import type { Features, Pairing } from './pair-features'
import type { Side } from './reading'
import type { Term } from './terms'

const bucket = (count: number, most: number, none: string): string =>
  count === 0 ? none : String(Math.min(most, count))
const cap = (count: number, most = 3): number => Math.min(most, count)

/** What tells whether two sentences speak of one event: the names and rare words both have, and what each has instead. */
export function eventFeatures(a: Side, b: Side, { there, back }: Pairing): Features {
  const [datedA, datedB] = [dated(a.text), dated(b.text)]
  const shared = unique(b.terms.filter(({ i }, k) => there.of[k] && !datedB.has(i)))
  const onlyB = unique(b.terms.filter(({ i }, k) => !there.of[k] && !datedB.has(i)))
  const onlyA = unique(a.terms.filter(({ i }, k) => !back.of[k] && !datedA.has(i)))
  const days = b.terms.filter(({ i }, k) => there.of[k] && datedB.has(i)).length
  const lands = shared.filter(({ key }) => key.startsWith('@')).length
  const names = (terms: readonly Term[]) => terms.filter(({ kind }) => kind === 'name').length
  const numbers = (terms: readonly Term[]) => terms.filter(({ kind }) => kind === 'number').length
  const words = (terms: readonly Term[], from: number, to: number) =>
    terms.filter(({ kind, weight }) => kind !== 'name' && kind !== 'number' && weight >= from && weight < to).length
  const sharedNames = names(shared)
  const sharedWords = words(shared, 0.3, 2)
  const sharedWeight = shared.reduce((sum, { weight }) => sum + weight, 0)
  const ages = (text: Annotated) =>
    new Set(text.quantities.filter(({ ordinal }) => !ordinal).map(({ value }) => value.number))
  const [agesA, agesB] = [ages(a.text), ages(b.text)]
  const allWords = words(shared, 0, 2)
  const apartOrNone = names(onlyA) > 0 && names(onlyB) > 0 ? 'apart' : 'no'
  const sameVerb = shared.some(({ kind }) => kind === 'verb') ? 1 : 0
  const families = familiesShared(a.text, b.text)
  const persons = personsShared(a.text, b.text)
  return {
    'event weight': Math.min(6, sharedWeight),
    'event weight root': Math.sqrt(sharedWeight),
    'event share': sharedWeight / (0.5 + Math.sqrt(total(a.terms) * total(b.terms))),
    'event names': cap(sharedNames, 4),
    'event any name': sharedNames > 0 ? 1 : 0,
    'event names in A': cap(names(onlyA), 4),
    'event names in B': cap(names(onlyB), 4),
    'event names apart': sharedNames === 0 && names(onlyA) > 0 && names(onlyB) > 0 ? 1 : 0,
    'event names apart least': sharedNames === 0 ? cap(Math.min(names(onlyA), names(onlyB)), 3) : 0,
    'event name share': sharedNames / (1 + Math.min(names(onlyA), names(onlyB)) + sharedNames),
    'event nameless': sharedNames + names(onlyA) === 0 || sharedNames + names(onlyB) === 0 ? 1 : 0,
    'event rare words': cap(words(shared, 0.75, 2), 4),
    'event middling words': cap(words(shared, 0.45, 0.75), 4),
    'event common words': cap(words(shared, 0, 0.45), 4),
    'event names and words': sharedNames > 0 && sharedWords > 0 ? 1 : 0,
    'event words times names': Math.min(4, sharedWords) * Math.min(3, sharedNames),
    'event numbers': cap(numbers(shared)),
    'event numbers apart': numbers(shared) === 0 && agesA.size > 0 && agesB.size > 0 ? 1 : 0,
    'event same verb': shared.some(({ kind }) => kind === 'verb') ? 1 : 0,
    'event families same': families.same,
    'event families other': families.other,
    'event persons': cap(persons.shared),
    'event persons apart': persons.apart,
    'event persons apart, other names shared': persons.apart && sharedNames > 0 ? 1 : 0,
    'event numbers and names': sharedNames > 0 ? cap(numbers(shared)) : 0,
    'event rare word and name': sharedNames > 0 && words(shared, 0.75, 2) > 0 ? 1 : 0,
    'event opener shared': openers(a.terms, b.terms),
    [`event ${bucket(sharedNames, 2, apartOrNone)} names, ${Math.min(3, allWords)} words`]: 1,
    [`event ${bucket(sharedNames, 2, apartOrNone)} names, verb ${sameVerb}`]: 1,
    [`event ${bucket(sharedNames, 2, apartOrNone)} names, ${Math.min(2, numbers(shared))} numbers`]: 1,
    'event days': cap(days),
    'event days apart': days === 0 && datedA.size > 0 && datedB.size > 0 ? 1 : 0,
    'event countries': cap(lands),
    'event names but countries': cap(sharedNames - lands, 4),
    'event runs': Math.log(1 + runs(a.terms, b.terms)),
    'event nothing': shared.length === 0 ? 1 : 0,
    'event one': shared.length === 1 ? 1 : 0,
  }
}

/** The words of a date: a Monday or a May that both name is no name in common. */
function dated(text: Annotated): Set<number> {
  const found = new Set<number>()
  for (const { from, to } of text.dates) for (let i = from; i < to; i++) found.add(i)
  return found
}

/** Neighbouring words that both have next to each other. */
function runs(a: readonly Term[], b: readonly Term[]): number {
  const pairs = (terms: readonly Term[]) => new Set(terms.slice(1).map((term, k) => `${terms[k]?.key} ${term.key}`))
  const [x, y] = [pairs(a), pairs(b)]
  return [...x].filter((pair) => y.has(pair)).length
}

const total = (terms: readonly Term[]): number => unique(terms).reduce((sum, { weight }) => sum + weight, 0)

function unique(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter(({ key }) => !seen.has(key) && seen.add(key))
}

function familiesShared(a: Annotated, b: Annotated): { same: number; other: number } {
  const [x, y] = [
    new Set(a.eventMentions.map(({ family }) => family)),
    new Set(b.eventMentions.map(({ family }) => family)),
  ]
  const same = [...x].some((family) => y.has(family))
  return { same: same ? 1 : 0, other: !same && x.size > 0 && y.size > 0 ? 1 : 0 }
}

/** People by their last names: two sentences that each name somebody, and nobody in common, mostly tell of two events. */
function personsShared(a: Annotated, b: Annotated): { shared: number; apart: number } {
  const persons = (text: Annotated) =>
    new Set(
      text.names
        .filter(
          ({ kind, name }) =>
            kind === 'person' || (kind === 'other' && /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u.test(name)),
        )
        .map(({ name }) => name.toLowerCase().split(' ').at(-1) as string),
    )
  const known = (text: Annotated) => new Set(text.doc.tokens.map(({ lower }) => lower))
  const [x, y] = [persons(a), persons(b)]
  const [inA, inB] = [known(a), known(b)]
  const shared =
    [...x].filter((name) => inB.has(name)).length + [...y].filter((name) => inA.has(name) && !x.has(name)).length
  return { shared, apart: shared === 0 && x.size > 0 && y.size > 0 ? 1 : 0 }
}

const OPENING = 4

/** How many of each text's first words the other has: who or what it is about. */
function openers(a: readonly Term[], b: readonly Term[]): number {
  const keys = (terms: readonly Term[]) => new Set(terms.map(({ key }) => key))
  const [x, y] = [keys(a), keys(b)]
  const held = (terms: readonly Term[], other: ReadonlySet<string>) =>
    terms.slice(0, OPENING).filter(({ key }) => other.has(key)).length
  return (held(a, y) + held(b, x)) / (2 * OPENING)
}
