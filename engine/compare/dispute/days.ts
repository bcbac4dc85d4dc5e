import { INDEFINITE, RECURRING } from '../../lexicon/scope'
import type { Token } from '../../model/document'
import type { DateValue } from '../../model/value'
import type { Dated } from '../dates'
import { gapInDays } from '../gate'
import { type Known, knowsDate } from './known'
import { assertsNothing, otherPersons, otherSubjects } from './setting'

const DAYS = { day: 1, week: 7, month: 31, quarter: 92, year: 366, range: 31 } as const
/** A weekday that two texts name lies a week apart only where one of them was dated wrongly. */
const WEEK = 7
/** An object's first word stands no further behind its verb. */
const NEAR = 3

/** Whether two dates that do not meet are a dispute about one happening. */
export function isDispute(a: Dated, b: Dated, known: Known): boolean {
  if (vague(a) || vague(b) || otherPersons(a, b)) return false
  // "the ruling of April 4": the date hangs on its event, whatever else the clause says
  const ofEvent = a.evidence.ofEvent !== null && a.evidence.ofEvent === b.evidence.ofEvent
  if (!ofEvent && (otherSubjects(a, b) || [a, b].some((one) => assertsNothing(one) || recurs(one) || !told(one))))
    return false
  if (sameWeekday(a, b) || withinCount(a, b)) return false
  return !knowsDate(known, a, b) && !knowsDate(known, b, a)
}

const told = ({ claim }: Dated): boolean => claim.certainty !== 'hedged' && claim.polarity === 'positive'

const wordsOf = ({ evidence, unit }: Dated): string =>
  unit.text.doc.text.slice(evidence.mention.start, evidence.mention.end).toLowerCase()

/** "now", "8:11 a.m.", "less than five months ago": no day that one could hold against another. */
const vague = (one: Dated): boolean => {
  const words = wordsOf(one)
  return (
    /^(?:now|currently|recently|then|so far|to date|at present|these days)\b/.test(words) ||
    !/[a-z]{3}|\d{4}|\d[/.-]\d/.test(
      words.replace(/\b(?:[a-z]\.?m\.?|[ecmp][sd]?t|gmt|utc|eastern|local|time|noon|midnight)\b/g, ''),
    ) ||
    /\b(?:less|more|earlier|at least|about|nearly|almost|some|recent|late|early)\b/.test(words)
  )
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bweekend\b/

/** "on Thursday" in two texts that lie within a week of each other. */
function sameWeekday(a: Dated, b: Dated): boolean {
  const [x, y] = [WEEKDAY.exec(wordsOf(a))?.[0], WEEKDAY.exec(wordsOf(b))?.[0]]
  const inferred = [a, b].some(({ claim }) => !(claim.value as DateValue).stated)
  return x !== undefined && x === y && inferred && gapInDays(dateOf(a), dateOf(b)) <= WEEK
}

const dateOf = ({ claim }: Dated): DateValue => claim.value as DateValue

/** "three years ago" and "two weeks later" are counted roughly: one unit more or less is no dispute. */
function withinCount(a: Dated, b: Dated): boolean {
  const slack = Math.max(
    ...[a, b].map((one) =>
      /\b(?:ago|later|after|before|since|past|last|previous)\b/.test(wordsOf(one)) ? DAYS[dateOf(one).granularity] : 0,
    ),
    ...[a, b].map((one) =>
      /^(?:today|yesterday|tonight|tomorrow|this (?:morning|afternoon|evening))\b/.test(wordsOf(one)) ? 1 : 0,
    ),
  )
  return gapInDays(dateOf(a), dateOf(b)) <= slack
}

/** "passed the 300-kilogram limit": what is meant is one. */
const DEFINITE = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their', 'our', 'my'])

/** "tested another missile", "was also questioned in 2014": one happening of several. */
function recurs({ unit, evidence }: Dated): boolean {
  const { clause, text } = unit
  const { tokens } = text.doc
  if (tokens.slice(clause.from, clause.to).some(({ lower }) => RECURRING.has(lower))) return true
  const verb = actionToken(tokens, clause.from, clause.to, evidence.mention.from)
  const first = clause.subject ? (tokens[clause.subject.from] as Token) : null
  if (first && (INDEFINITE.has(first.lower) || first.pos === 'NUM')) return true
  if (verb === null) return false
  for (let k = verb + 1; k < Math.min(verb + 1 + NEAR, clause.to); k++) {
    const token = tokens[k] as Token
    if (DEFINITE.has(token.lower)) return false
    if (INDEFINITE.has(token.lower) || token.pos === 'NUM') return k < evidence.mention.from || k >= evidence.mention.to
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADP' || token.pos === 'PUNCT') return false
  }
  return false
}

/** The verb nearest to the date. */
function actionToken(tokens: readonly Token[], from: number, to: number, date: number): number | null {
  for (let k = date - 1; k >= from; k--) if (tokens[k]?.pos === 'VERB') return k
  for (let k = date + 1; k < to; k++) if (tokens[k]?.pos === 'VERB') return k
  return null
}
