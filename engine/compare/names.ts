import { oneFirstName } from '../lexicon/nicknames'
import { CONCEPTS } from '../lexicon/synonyms'
import type { Assertion } from '../model/unit'
import type { NameValue } from '../model/value'
import { shortly, type Verdict } from './verdict'

/** Rule of two equal names: worth a word only beside a variant. */
export const SAME_NAME = 'name.same'

/** What two claims say of a person's gender. */
export function compareGenders(a: Assertion, b: Assertion): Verdict | null {
  const [x, y] = [a.claim.value as NameValue, b.claim.value as NameValue]
  if (a.evidence.kind !== 'gender' || b.evidence.kind !== 'gender' || x.name !== y.name || x.gender === y.gender)
    return null
  return {
    relation: 'contradicts',
    differs: 'name',
    score: 0.8,
    rule: 'name.gender',
    reason: `“${shortly(a.claim.quote.exact)}” makes ${x.name} ${x.gender}, “${shortly(b.claim.quote.exact)}” makes ${x.name} ${y.gender}.`,
  }
}

/** One person's name, written in two ways: a short form is a variant; another spelling is a difference of custom or a slip. */
export function compareSpellings(a: Assertion, b: Assertion): Verdict | null {
  if (a.evidence.kind !== 'name' || b.evidence.kind !== 'name') return null
  const [x, y] = [a.evidence.mention, b.evidence.mention]
  if (x.spelled === null || y.spelled === null || x.name !== y.name) return null
  if (x.spelled === y.spelled || endsOf(x.spelled) === endsOf(y.spelled))
    return {
      relation: 'sameTruthConditions',
      differs: null,
      score: 0.9,
      rule: SAME_NAME,
      reason: `Both write ${x.name}.`,
    }
  const [last, otherLast] = [x.spelled.split(' ').at(-1), y.spelled.split(' ').at(-1)]
  const shortForm = last === otherLast && isShortForm(x.spelled, y.spelled)
  return {
    relation: shortForm ? 'nameVariant' : 'differentUnitOrDefinition',
    differs: 'name',
    score: 0.7,
    rule: shortForm ? 'name.short-form' : 'name.spelling',
    reason: shortForm
      ? `“${x.spelled}” and “${y.spelled}” are one person, once by a short name.`
      : `“${x.spelled}” and “${y.spelled}” are two spellings of one person’s name: put into our letters in two ways, or a slip in one.`,
  }
}

/** First and last word: what stands between makes no other name. */
const endsOf = (name: string): string => name.replace(/ .* /, ' ')

const isShortForm = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((name) => name.split(' ')[0]?.toLowerCase() ?? '')
  return oneFirstName(x as string, y as string)
}

/** Two names of a body that differ by one word of the same meaning, or by a word that one leaves out. */
export function compareBodyNames(a: Assertion, b: Assertion): Verdict | null {
  if (a.evidence.kind !== 'name' || b.evidence.kind !== 'name') return null
  const [x, y] = [(a.claim.value as NameValue).name, (b.claim.value as NameValue).name]
  if (x === y)
    return {
      relation: 'sameTruthConditions',
      differs: null,
      score: 0.9,
      rule: SAME_NAME,
      reason: `Both name the ${x}.`,
    }
  const [first, second] = [x.toLowerCase().split(' '), y.toLowerCase().split(' ')]
  if (first.length !== second.length) return null
  const other = first.flatMap((word, k) => (word === second[k] ? [] : [[word, second[k] as string] as const]))
  const variant =
    other.length === 1 && other.every(([p, q]) => CONCEPTS.get(p) !== undefined && CONCEPTS.get(p) === CONCEPTS.get(q))
  if (!variant) return null
  return {
    relation: 'nameVariant',
    differs: 'name',
    score: 0.85,
    rule: 'name.variant',
    reason: `“${x}” and “${y}” are two names of one body: “${other[0]?.[0]}” and “${other[0]?.[1]}” stand for the same here.`,
  }
}
