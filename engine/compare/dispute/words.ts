import { followEachOther } from '../../lexicon/antonyms'
import { NEGATING_VERBS, NEGATIONS } from '../../lexicon/hedges'
import { DENIAL_VERBS } from '../../lexicon/reporting'
import { NOT_THEN } from '../../lexicon/scope'
import type { Assertion } from '../../model/unit'
import { assertsNothing, otherPersons, subjectOf } from './setting'

/** A negation in front of a clause may still govern it. */
const BEFORE = 4
/** Beside the subject at least this share of the words of the shorter clause stands in the other. */
const SAME_REST = 0.65
/** … and this share of the longer one's. */
const SAME_WHOLE = 0.3

/** Whether one clause truly says what the other denies: one subject, one act, no other time, and no negation that both have. */
export function isDenial(a: Assertion, b: Assertion): boolean {
  if (a.claim.polarity === b.claim.polarity || !sameCertainty(a, b) || oneSpeaker(a, b)) return false
  if (assertsNothing(a) || assertsNothing(b) || otherPersons(a, b)) return false
  const [x, y] = [negatorsOf(a), negatorsOf(b)]
  if ((x === 0) === (y === 0)) return false
  if (hasWord(a, NOT_THEN) || hasWord(b, NOT_THEN)) return false
  return sameSubject(a, b) && sameRest(a, b)
}

/** Opposite verbs of one subject at one time: who joins and leaves does both. */
export function isOpposition(a: Assertion, b: Assertion): boolean {
  if (followEachOther(a.unit.verb ?? '', b.unit.verb ?? '') && !(a.unit.time && b.unit.time)) return false
  if (!sameCertainty(a, b) || oneSpeaker(a, b) || assertsNothing(a) || assertsNothing(b) || otherPersons(a, b))
    return false
  return (
    hasWord(a, NEGATIONS) === hasWord(b, NEGATIONS) && finite(a) && finite(b) && sameSubject(a, b) && sameRest(a, b)
  )
}

const sameCertainty = (a: Assertion, b: Assertion): boolean =>
  a.claim.certainty === b.claim.certainty && (a.claim.certainty === 'stated' || a.claim.certainty === 'expected')

/** Nobody contradicts himself across two outlets: they quote him at different length. */
function oneSpeaker(a: Assertion, b: Assertion): boolean {
  const [x, y] = [a, b].map(({ claim }) => claim.voices.slice(1).at(-1)?.name.toLowerCase())
  return x !== undefined && x === y
}

function negatorsOf({ unit }: Assertion): number {
  const { clause, text } = unit
  const first = text.doc.sentences[clause.sentence]?.from ?? clause.from
  return text.doc.tokens
    .slice(Math.max(first, clause.from - BEFORE), clause.to)
    .filter(
      ({ lower, lemma }) =>
        NEGATIONS.has(lower) ||
        /^(?:without|unable|lack|lacks|lacked|refusal|failure|absence|denial)$/.test(lower) ||
        NEGATING_VERBS.has(lemma) ||
        DENIAL_VERBS.has(lemma),
    ).length
}

const hasWord = ({ unit }: Assertion, list: ReadonlySet<string>): boolean =>
  unit.text.doc.tokens.slice(unit.clause.from, unit.clause.to).some(({ lower }) => list.has(lower))

/** The clause's verb is no participle or infinitive that only goes with another: "after leaving". */
function finite({ unit }: Assertion): boolean {
  const { clause, text } = unit
  if (clause.verb === null) return false
  const verb = text.doc.tokens[clause.verb]
  const before = text.doc.tokens[clause.verb - 1]?.lower ?? ''
  return verb !== undefined && !(verb.pos === 'VERB' && /ing$/.test(verb.lower)) && before !== 'to'
}

function sameSubject(a: Assertion, b: Assertion): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)]
  return [...x].some((concept) => y.has(concept))
}

function sameRest(a: Assertion, b: Assertion): boolean {
  const rest = (one: Assertion) => [...one.unit.concepts].filter((concept) => !subjectOf(one).has(concept))
  const [x, y] = [rest(a), rest(b)].sort((p, q) => p.length - q.length) as [string[], string[]]
  const other = new Set([...y, ...subjectOf(a), ...subjectOf(b)])
  const shared = x.filter((concept) => other.has(concept)).length
  return x.length > 1 && shared >= SAME_REST * x.length && shared >= SAME_WHOLE * y.length
}
