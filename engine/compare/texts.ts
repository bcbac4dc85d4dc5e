import { ANTONYMS } from '../lexicon/antonyms'
import { conceptOf } from '../lexicon/concept-of'
import type { Assertion, Unit } from '../model/unit'
import { within } from '../text/locate'
import { isDenial } from './dispute/words'
import { eventGate } from './gate'
import { shortly, type Verdict } from './verdict'

/** From this probability on two clauses are set side by side: see docs/method/alignment.md. */
const SAME = 0.25
/** From here on nine in ten of the pairs that readers judged say the same. */
const SURE = 0.6
/** Names alone tell who is spoken of, not what is said. */
const FEWEST_WORDS = 1
/** Opposite verbs count as a conflict only where the rest is this much alike. */
const OPPOSED = 0.6
/** A denial of the same act by the same subject needs less. */
const DENIED = 0.35
/** Clauses of which one negates this share of what both say do not say the same. */
const HALF_DENIED = 0.3

/** A condition sets two clauses apart where they tell of one act and share so much, or more without it. */
const SAME_ACT = 0.35
const SAME_MATTER = 0.42

type Shared = { score: number; same: number; words: number }

/** Whether two clauses share enough to be held against each other by their words. */
export const sharesEnough = ({ same, words }: Omit<Shared, 'score'>): boolean => same >= SAME && words >= FEWEST_WORDS

/** Whether one may deny the other: `isDenial` then looks at the words one by one. */
export const mayDeny = (a: Assertion, b: Assertion, { score, words }: Omit<Shared, 'same'>): boolean =>
  score >= DENIED &&
  words >= FEWEST_WORDS &&
  a.claim.polarity !== b.claim.polarity &&
  a.unit.verb !== null &&
  a.unit.verb === b.unit.verb

/** Two statements without a value to compare: the same, more or less sure, or opposed. */
export function compareTexts(a: Assertion, b: Assertion, shared: Shared): Verdict | null {
  const { score: alike, same } = shared
  const denied = mayDeny(a, b, shared) && isDenial(a, b)
  if (!sharesEnough(shared) && !denied) return null
  if (a.unit.eventNamed && b.unit.eventNamed && eventGate(a.unit, b.unit)?.because === 'agents') return null
  const [say, sayOther] = [quoted(a), quoted(b)]
  const [verb, other] = [a.unit.verb, b.unit.verb]
  if (alike >= OPPOSED && verb && other && ANTONYMS.get(verb)?.has(other) && a.claim.polarity === b.claim.polarity) {
    return {
      relation: 'contradicts',
      differs: 'polarity',
      score: alike,
      rule: 'text.opposite-verbs',
      reason: `${say} against ${sayOther}: opposite verbs of the same subject.`,
    }
  }
  if (denied) {
    return {
      relation: 'contradicts',
      differs: 'polarity',
      score: alike,
      rule: 'text.denied',
      reason: `One says it, the other says not: ${say} against ${sayOther}.`,
    }
  }
  if (deniedShare(a.unit, b.unit) >= HALF_DENIED) return null
  if (daysApart(a.unit, b.unit) || countsApart(a.unit, b.unit)) return null
  if (a.unit.conditional !== b.unit.conditional) {
    if (alike < (verb !== null && verb === other ? SAME_ACT : SAME_MATTER)) return null
    const [under, outright] = a.unit.conditional ? [say, sayOther] : [sayOther, say]
    return {
      relation: 'differentScope',
      differs: 'other',
      score: alike,
      rule: 'text.condition',
      reason: `${under} holds only under its condition, ${outright} is said outright.`,
    }
  }
  if (a.claim.certainty !== b.claim.certainty) {
    const surer =
      a.claim.certainty === 'stated'
        ? 'The first says outright what the second only'
        : 'The second says outright what the first only'
    const how = [a.claim.certainty, b.claim.certainty].find((certainty) => certainty !== 'stated') ?? 'hedged'
    const reason =
      a.claim.certainty === 'stated' || b.claim.certainty === 'stated'
        ? `${surer} ${how === 'expected' ? 'expects' : how === 'denied' ? 'passes on as denied' : 'hedges'}.`
        : 'Both say it, not equally sure.'
    return { relation: 'hedgeDiffers', differs: null, score: same, rule: 'text.hedge', reason }
  }
  const speaker = quotedApart(a, b)
  if (speaker !== null) {
    return {
      relation: 'quoteVariant',
      differs: null,
      score: same,
      rule: 'text.quoted',
      reason: `${speaker} is quoted in two ways: ${say} and ${sayOther}.`,
    }
  }
  return {
    relation: 'sameTruthConditions',
    differs: null,
    score: same,
    rule: 'text.same',
    reason: `${say} and ${sayOther} ${same >= SURE ? 'say' : 'seem to say'} the same.`,
  }
}

/** Whom both quote, each with other words or cut at another place; null where they quote alike, or not one voice. */
function quotedApart(a: Assertion, b: Assertion): string | null {
  const [x, y] = [a, b].map(({ claim }) => claim.voices.slice(1).at(-1)?.name)
  if (x === undefined || y === undefined || x.toLowerCase() !== y.toLowerCase()) return null
  if (![a, b].every(({ claim }) => /["“”]/.test(claim.quote.exact))) return null
  const [one, other] = [a, b].map(({ claim }) =>
    claim.quote.exact
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return one === other ? null : x
}

/** A claim is set beside many others; its short form is made once. */
const made = new WeakMap<Assertion, string>()

function quoted(assertion: Assertion): string {
  const known = made.get(assertion)
  if (known !== undefined) return known
  const words = `“${shortly(assertion.claim.statement)}”`
  made.set(assertion, words)
  return words
}

/** Of the words that both clauses have, but for their subject and names, the share that only one of them negates; 0 where they negate the same. */
function deniedShare(a: Unit, b: Unit): number {
  let both = 0
  let denied = 0
  for (const concept of a.concepts) {
    if (!b.concepts.has(concept) || concept.startsWith('@') || (a.subject.has(concept) && b.subject.has(concept)))
      continue
    if (a.denies.has(concept) && b.denies.has(concept)) return 0
    both++
    if (a.negated.has(concept) !== b.negated.has(concept)) denied++
  }
  return both === 0 ? 0 : denied / both
}

/** Whether each tells a day, and none that both can mean: what is told of them may be alike, but is not the same. */
function daysApart({ time: a }: Unit, { time: b }: Unit): boolean {
  if (!a?.start || !a.end || !b?.start || !b.end) return false
  return a.end < b.start || b.end < a.start
}

type Count = { counted: string | null; low: number; high: number }

/** A clause of more numbers than these is a list, which tells nothing of one count. */
const MOST_COUNTS = 6

/** Whether they count one thing, and no number of it is in both: the four that one has hurt are not the other's seven. */
function countsApart(a: Unit, b: Unit): boolean {
  const [x, y] = [countsIn(a), countsIn(b)]
  if (x.length > MOST_COUNTS || y.length > MOST_COUNTS) return false
  const pairs = x.flatMap((one) => y.filter((other) => countOne(one, other)).map((other) => [one, other] as const))
  return pairs.length > 0 && !pairs.some(([one, other]) => one.low <= other.high && other.low <= one.high)
}

/** A number that stands without its noun counts whatever the other does. */
const countOne = (a: Count, b: Count) => a.counted === null || b.counted === null || a.counted === b.counted

/** A clause is set beside many others; its numbers are read once. */
const counts = new WeakMap<Unit, Count[]>()

function countsIn(unit: Unit): Count[] {
  const known = counts.get(unit)
  if (known) return known
  const { text, clause } = unit
  const read = within(text.quantities, clause.from, clause.to)
    .filter(({ ordinal }) => !ordinal)
    .map(({ head, value: { low, high } }) => {
      const noun = head === null ? undefined : text.doc.tokens[head]
      return {
        counted: noun ? conceptOf(noun) : null,
        low: low ?? Number.NEGATIVE_INFINITY,
        high: high ?? Number.POSITIVE_INFINITY,
      }
    })
  counts.set(unit, read)
  return read
}
