import { conceptOf } from '../lexicon/concept-of'
import type { Annotated, DateMention, NameMention, QuantityMention } from '../model/annotated'
import type { Claim, ClaimKind, Voice } from '../model/claim'
import type { SourceInput } from '../model/comparison'
import type { Token } from '../model/document'
import { overlaps, type Span } from '../model/span'
import type { Assertion, Evidence, Unit } from '../model/unit'
import type { DateValue, Value } from '../model/value'
import { codePointCounter } from '../text/code-points'
import { contentId } from '../text/identity'
import { within } from '../text/locate'
import { quoteOf } from '../text/quote'
import { eventRef } from './event-ref'
import { statementOf } from './statement'
import { chainOf, framingClauses } from './voices'

/** Fewer concepts than this say too little to be set beside another source's words. */
const FEWEST_CONCEPTS = 3
/** A clause that only says who speaks is worth a claim where it tells as many things beside: where, when, to whom. */
const TELLING_FRAME = 4
/** A body's name shorter than this many words has no variants worth a claim. */
const LONG_NAME = 3

type Draft = { kind: ClaimKind; value: Value | null; evidence: Evidence; rule: string; span?: Span; spare?: boolean }

/** The claims of one source: for each clause one for every number, date, office and long name in it, and one for what the clause says as a whole. */
export function assertionsOf(source: SourceInput, text: Annotated, units: Unit[]): Assertion[] {
  const frames = framingClauses(text)
  const self: Voice = { name: source.outlet ?? source.title ?? source.id, kind: 'source' }
  const codePoints = codePointCounter(text.doc.text)
  const seen = new Map<string, number>()
  const once = new Set<string>()
  return units.flatMap((unit, k) => {
    const modality = text.modality[k] ?? { certainty: 'stated', polarity: 'positive' }
    const voices = chainOf(self, unit.attribution)
    const innermost = voices.at(-1) as Voice
    const statement = statementOf(text.doc, unit, unit.attribution?.content ?? null)
    return draftsOf(text, unit, once, frames.has(k)).map(
      ({ kind, value, evidence, rule, span, spare = false }): Assertion => {
        const quote = quoteOf(text.doc.text, span ?? unit.clause, codePoints)
        const key = `${kind}\u0001${quote.exact}`
        const nth = (seen.get(key) ?? 0) + 1
        seen.set(key, nth)
        const claim: Claim = {
          id: contentId('c', source.id, kind, quote.exact, nth),
          source: source.id,
          statement,
          quote,
          voices,
          ...modality,
          kind,
          value,
          event: kind === 'role' || kind === 'name' ? null : eventRef(unit.event),
          time: timeOf(unit, value),
          scope: null,
          rules: [rule],
          origin:
            innermost === self || innermost.kind === 'unnamed'
              ? source.id
              : contentId('o', innermost.name.toLowerCase()),
          part: text.partOf((text.doc.sentences[unit.clause.sentence] as { paragraph: number }).paragraph),
        }
        return { claim, unit, evidence, spare }
      },
    )
  })
}

const timeOf = (unit: Unit, value: Value | null): DateValue | null =>
  value?.type === 'date' && value.role !== 'duration' ? value : (unit.time ?? unit.event?.time ?? null)

function draftsOf(text: Annotated, unit: Unit, once: Set<string>, frame: boolean): Draft[] {
  const { from, to } = unit.clause
  const drafts: Draft[] = []
  const dated: DateMention[] = []
  for (const mention of within(text.dates, from, to)) {
    const draft = dateDraft(text, unit, mention)
    if (draft) drafts.push(draft)
    if (draft) dated.push(mention)
  }
  for (const mention of within(text.quantities, from, to)) {
    const counted =
      !mention.ordinal &&
      !pointsBack(text, mention) &&
      !dated.some((date) => !isLength(date) && overlaps(date, mention))
    if (counted) drafts.push(quantityDraft(text, mention))
  }
  const valued = drafts.length > 0
  for (const mention of within(text.roles, from, to)) {
    const { person, title, country } = mention.value
    if (unseen(once, 'role', person, title, country ?? ''))
      drafts.push({
        kind: 'role',
        value: mention.value,
        evidence: { kind: 'role', mention },
        rule: 'claim.role',
        span: mention,
      })
  }
  for (const mention of within(text.genders, from, to)) {
    if (unseen(once, 'gender', mention.person, mention.gender, mention.word.toLowerCase())) {
      const value: Value = { type: 'name', name: mention.person, variants: [mention.word], gender: mention.gender }
      drafts.push({ kind: 'name', value, evidence: { kind: 'gender', mention }, rule: 'claim.gender', span: mention })
    }
  }
  for (const mention of within(text.names, from, to)) {
    const { spelled } = mention
    if (spelled !== null && mention.text.includes(spelled) && unseen(once, 'spelling', spelled)) {
      const value: Value = { type: 'name', name: mention.name, variants: [spelled], gender: mention.gender }
      drafts.push({ kind: 'name', value, evidence: { kind: 'name', mention }, rule: 'claim.spelling', span: mention })
    }
    if (isLongName(mention) && unseen(once, 'name', mention.name)) {
      drafts.push({
        kind: 'name',
        value: { type: 'name', name: mention.name, variants: [], gender: null },
        evidence: { kind: 'name', mention },
        rule: 'claim.name',
        span: mention,
      })
    }
  }
  const [ranked] = within(text.ranks, from, to)
  if (ranked) {
    drafts.push({ kind: 'other', value: null, evidence: { kind: 'rank', mention: ranked }, rule: 'claim.rank' })
  } else if (unit.clause.verb !== null) {
    const frames = frame || onlyFrames(text, unit)
    if (frames && unit.concepts.size < TELLING_FRAME) return drafts
    const spare = frames || valued || unit.concepts.size < FEWEST_CONCEPTS
    drafts.unshift({ kind: 'other', value: null, evidence: { kind: 'other' }, rule: 'claim.clause', spare })
  }
  return drafts
}

/** "in ten days" says when, and how long too. */
const isLength = ({ value, timex }: DateMention): boolean => value.role === 'duration' || /^PT?\d/.test(timex)

const DEFINITE = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'both', 'our'])
const SMALL_NUMBER = 10

/** "the two leaders": a small number behind a definite word tells which ones are meant and counts nothing new. */
function pointsBack(text: Annotated, mention: QuantityMention): boolean {
  const { number, unit } = mention.value
  const before = text.doc.tokens[mention.from - 1]?.lower ?? ''
  return unit === null && number !== null && number <= SMALL_NUMBER && DEFINITE.has(before)
}

/** "Recent reports have shown", "the minister said": a clause that ends with its verb only frames what follows. */
function onlyFrames(text: Annotated, unit: Unit): boolean {
  const last = text.doc.tokens[unit.clause.to - 1]
  const next = text.doc.tokens[unit.clause.to]
  return (
    last !== undefined &&
    last.pos === 'VERB' &&
    (next?.lower === 'that' || next?.text === ',' || next?.text === ':' || next?.text === '“')
  )
}

const isLongName = (mention: NameMention): boolean =>
  mention.kind === 'body' && mention.name.split(' ').length >= LONG_NAME

function unseen(once: Set<string>, ...key: string[]): boolean {
  const joined = key.join('\u0001')
  if (once.has(joined)) return false
  once.add(joined)
  return true
}

function quantityDraft(text: Annotated, mention: QuantityMention): Draft {
  const head = mention.head === null ? null : conceptOf(text.doc.tokens[mention.head] as Token)
  return {
    kind: 'quantity',
    value: mention.value,
    evidence: { kind: 'quantity', mention, head },
    rule: 'claim.quantity',
  }
}

function dateDraft(text: Annotated, unit: Unit, mention: DateMention): Draft | null {
  const days = mention.value.role === 'duration' ? daysOf(mention.timex) : null
  // a length of time is a number like others; only of an event can it also be held against the dates of another telling
  if (mention.value.role === 'duration' && !unit.eventNamed) return null
  if (mention.value.role === 'duration' ? days === null : mention.value.start === null) return null
  return {
    kind: 'date',
    value: mention.value,
    evidence: {
      kind: 'date',
      mention,
      action: actionAt(text, unit, mention),
      days,
      ofEvent: eventBefore(text, mention),
    },
    rule: 'claim.date',
  }
}

/** Days of a TIMEX3 duration counted in days or weeks; longer units are too loose to hold against days. */
function daysOf(timex: string): number | null {
  const match = /^P(\d+)([DW])$/.exec(timex)
  return match ? Number(match[1]) * (match[2] === 'W' ? 7 : 1) : null
}

/** "the ruling of April 4": the family of the event noun that the date hangs on. */
const eventBefore = (text: Annotated, mention: DateMention): string | null =>
  within(text.eventMentions, mention.from - 3, mention.from).find(({ from }) => text.doc.tokens[from]?.pos === 'NOUN')
    ?.family ?? null

/** A date dates no word further away than so many tokens. */
const FARTHEST_ACTION = 40

/** What a date dates: the nearest verb or event word before it in the clause, else the first after it. */
function actionAt(text: Annotated, unit: Unit, mention: DateMention): string | null {
  for (let k = mention.from - 1; k >= Math.max(unit.clause.from, mention.from - FARTHEST_ACTION); k--) {
    const found = actionOf(text, k)
    if (found) return found
  }
  for (let k = mention.to; k < Math.min(unit.clause.to, mention.to + FARTHEST_ACTION); k++) {
    const found = actionOf(text, k)
    if (found) return found
  }
  return null
}

const LIGHT = new Set(['be', 'have', 'do', 'will', 'say', 'tell', 'follow', 'begin', 'start', 'take', 'pay', 'make'])

function actionOf(text: Annotated, k: number): string | null {
  const token = text.doc.tokens[k] as Token
  if (LIGHT.has(token.lemma)) return null
  const concept = conceptOf(token)
  if (!concept) return null
  return token.pos === 'VERB' || ACTION_NOUNS.has(concept) ? concept : null
}

/** Concepts whose noun tells that something happened. */
const ACTION_NOUNS = new Set(
  'visit meeting die kill attack shoot arrest resign elect win lose found begin end sign war rule leave return explode crash appoint remove'.split(
    ' ',
  ),
)
