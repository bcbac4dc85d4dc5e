import type { DateMention } from '../model/annotated'
import { dateNarrower } from '../model/interval'
import type { Assertion } from '../model/unit'
import type { DateValue } from '../model/value'
import { within } from '../text/locate'
import { daysBetween, eventGate, gapInDays, sameEvent } from './gate'
import { sayTime } from './reasons'
import { shortly, type Verdict } from './verdict'

const SAME_ACTION = 0.3
const SAME_SLOT = 0.5
/** From this probability on that two clauses answer one question the only day that each names is a day of one happening. */
const CLEARLY_SAME = 0.5
/** Dates that hang on one event's noun need share no more. */
const TOUCHING = 0.2
/** Days within which two dates of an action that can recur are a dispute about one happening. */
const ONE_HAPPENING = 45
/** Dates of other steps are set side by side only where a reader could take one for the other. */
const CONFUSABLE_YEARS = 2
const CONFUSABLE_DAYS = 31
/** "today" and "on Tuesday" are counted from two publication days: a day more or less is no difference. */
const DEICTIC_SLACK = 1
/** A range of more days is no length of a stay. */
const LONGEST_STAY = 31
/** Actions that happen once to whom or what they happen. */
const ONCE = new Set(['die', 'kill', 'birth', 'found', 'resign', 'appoint', 'marry', 'destroy', 'arrest'])

export type Dated = Assertion & { evidence: { kind: 'date' } }
export const isDated = (assertion: Assertion): assertion is Dated => assertion.evidence.kind === 'date'

/** Two dates: of the same action they agree where they meet; of other actions they only seem to differ. */
export function compareDates(
  a: Dated,
  b: Dated,
  { reach: alike, names: sharedNames, same }: { reach: number; names: number; same: number },
): Verdict | null {
  const action = a.evidence.action !== null && a.evidence.action === b.evidence.action ? a.evidence.action : null
  const oneEvent = ofOneEvent(a, b) && alike >= TOUCHING
  const oneDay = same >= CLEARLY_SAME && [a, b].every(namesOnlyDay)
  if (sharedNames === 0 && alike < SAME_SLOT && !oneEvent && !oneDay) return null
  const [x, y] = [a.claim.value as DateValue, b.claim.value as DateValue]
  const [sayA, sayB] = [sayDate(a), sayDate(b)]
  const length = lengthVerdict(a, b, alike, sayA, sayB)
  if (length !== undefined) return length
  const named =
    action !== null && (alike >= SAME_ACTION || (ONCE.has(action) && sharedNames > 0) || bothTell(a, b) || oneEvent)
  const gap = Math.max(0, gapInDays(x, y) - (deictic(a) && deictic(b) ? DEICTIC_SLACK : 0))
  if (gap === 0) {
    if (!named && alike < SAME_SLOT && !oneDay) return null
    const relation = dateNarrower(x, y) ? 'narrows' : dateNarrower(y, x) ? 'broadens' : 'sameTruthConditions'
    return {
      relation,
      differs: null,
      score: alike,
      rule: 'date.meet',
      reason: `${sayA} (${sayTime(x)}) and ${sayB} (${sayTime(y)}) meet.`,
    }
  }
  if ((named && action !== null) || oneDay) {
    const once =
      (action !== null && ONCE.has(action)) ||
      (gap <= ONE_HAPPENING && samePlace(a, b)) ||
      (x.granularity === 'year' && y.granularity === 'year' && gap <= 366)
    if (once && (alike >= SAME_ACTION || oneEvent || oneDay))
      return {
        relation: 'contradicts',
        differs: 'date',
        score: alike,
        rule: 'date.same-action',
        reason: `One dates it ${sayA} (${sayTime(x)}), the other ${sayB} (${sayTime(y)}); both cannot be true.`,
      }
    if (alike < SAME_SLOT || eventGate(a.unit, b.unit)?.because === 'agents') return null
    const reason = `${sayA} (${sayTime(x)}) and ${sayB} (${sayTime(y)}) lie so far apart that they are two happenings of a kind.`
    return { relation: 'differentEvent', differs: 'date', score: alike, rule: 'date.recurs', reason }
  }
  if (alike < SAME_SLOT || sharedNames < (x.granularity === 'year' ? 1 : 2) || !confusable(x, y, gap)) return null
  return {
    relation: 'differentEvent',
    differs: 'date',
    score: alike,
    rule: 'date.other-action',
    reason: `${sayTime(x)} dates “${stepOf(a)}”, ${sayTime(y)} dates “${stepOf(b)}”: the dates differ because they date other steps.`,
  }
}

/** "the ruling of April 4", "Judge Holm's ruling from April 5": dates of an event of one kind that nothing tells apart. */
const ofOneEvent = (a: Dated, b: Dated): boolean =>
  a.evidence.ofEvent !== null &&
  a.evidence.ofEvent === b.evidence.ofEvent &&
  eventGate(a.unit, b.unit)?.because !== 'agents'

/** The clause names one day of the calendar, so that this is the day of what it tells. */
function namesOnlyDay(one: Dated): boolean {
  const { clause, text } = one.unit
  const isDay = (mention: DateMention) =>
    mention.value.granularity === 'day' && /\d/.test(text.doc.text.slice(mention.start, mention.end))
  const days = within(text.dates, clause.from, clause.to).filter(isDay)
  return days.length === 1 && days[0] === one.evidence.mention
}

/** "today", "on Tuesday": a day that only the publication tells; "May 5" names its day. */
const deictic = ({ claim, evidence, unit }: Dated): boolean => {
  const { stated, granularity } = claim.value as DateValue
  return (
    !stated &&
    granularity === 'day' &&
    !/\d/.test(unit.text.doc.text.slice(evidence.mention.start, evidence.mention.end))
  )
}

/** What a date dates, with the predicates it also holds for: "came to Canton and founded …". */
const stepOf = ({ claim, unit }: Dated): string =>
  shortly([claim.statement, unit.alsoSays].filter(Boolean).join(' and '), 150)

/** A visit can recur elsewhere within days: only dates of one known place are a dispute. */
function samePlace(a: Dated, b: Dated): boolean {
  const [x, y] = [a.unit.event?.place ?? null, b.unit.event?.place ?? null]
  return !(a.unit.event?.family === 'visit' || b.unit.event?.family === 'visit') || (x !== null && x === y)
}

const confusable = (x: DateValue, y: DateValue, gap: number): boolean =>
  x.granularity === y.granularity && gap <= (x.granularity === 'year' ? CONFUSABLE_YEARS * 366 : CONFUSABLE_DAYS)

const bothTell = (a: Dated, b: Dated): boolean => a.unit.eventNamed && b.unit.eventNamed && sameEvent(a.unit, b.unit)

/** "a three-day visit" against "18 to 20 August": a length against a range of one event. */
function lengthVerdict(a: Dated, b: Dated, alike: number, sayA: string, sayB: string): Verdict | null | undefined {
  const [daysA, daysB] = [lengthOf(a), lengthOf(b)]
  if (a.evidence.days === null && b.evidence.days === null) return undefined
  // two lengths are compared as numbers
  if (a.evidence.days !== null && b.evidence.days !== null) return null
  if (daysA === null || daysB === null || !bothTell(a, b)) return null
  const same =
    daysA === daysB || (a.evidence.days === null || b.evidence.days === null ? Math.abs(daysA - daysB) <= 1 : false)
  if (same)
    return {
      relation: 'sameTruthConditions',
      differs: null,
      score: Math.max(alike, 0.6),
      rule: 'date.length',
      reason: `${sayA} and ${sayB} are the same ${daysA} days.`,
    }
  return {
    relation: 'contradicts',
    differs: 'date',
    score: alike,
    rule: 'date.length',
    reason: `${sayA} are ${daysA} days, ${sayB} ${daysB}.`,
  }
}

function lengthOf(dated: Dated): number | null {
  if (dated.evidence.days !== null) return dated.evidence.days
  const { start, end } = dated.claim.value as DateValue
  // "early April" is a range too, but no stay: only what names both its ends has a length
  const days = start && end && dated.evidence.mention.ends.length > 0 ? daysBetween(start, end) + 1 : null
  return days !== null && days <= LONGEST_STAY ? days : null
}

const sayDate = ({ evidence, unit }: Dated): string =>
  `“${shortly(unit.text.doc.text.slice(evidence.mention.start, evidence.mention.end), 60)}”`
