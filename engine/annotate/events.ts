import { EVENT_FAMILIES, HOSTS, OFTEN_ABSTRACT, VISIT_VERBS } from '../lexicon/events'
import type { DateMention, DocEvent, EventMention, NameMention } from '../model/annotated'
import type { Clause } from '../model/clause'
import type { Doc, Token } from '../model/document'
import type { DateValue } from '../model/value'
import { byToken, within } from '../text/locate'
import { joinEvents } from './event-joining'

type Given = { doc: Doc; names: NameMention[]; dates: DateMention[]; clauses: Clause[]; published: DateValue | null }
export type EventsOfText = { eventMentions: EventMention[]; events: DocEvent[]; mainEvent: number | null }

/** The events of a text: every mention of a visit, an attack, a vote …, with who, where and when, and which mentions tell of one event. */
export function eventsOf(given: Given): EventsOfText {
  const nameAt = byToken(given.names)
  const mentions: EventMention[] = []
  for (const clause of given.clauses) {
    for (let k = clause.from; k < clause.to; k++) {
      const token = given.doc.tokens[k] as Token
      const family = EVENT_FAMILIES.get(token.lemma)
      if (!family || nameAt.has(k)) continue
      const noun = token.pos === 'NOUN'
      if (!noun && !(token.pos === 'VERB' && VISIT_VERBS.has(token.lemma))) continue
      const mention: EventMention = {
        sentence: clause.sentence,
        from: k,
        to: k + 1,
        start: token.start,
        end: token.end,
        family,
        noun: noun ? (token.lower === 'talks' ? 'talks' : token.lemma) : family,
        agents: agentsOf(given, nameAt, clause, k, noun),
        place: placeAfter(given.doc, nameAt, k, clause.to),
        time: timeOf(given, clause, k),
        earlier: given.doc.tokens.slice(Math.max(clause.from, k - 3), k).some((before) => before.lower === 'had'),
        event: -1,
      }
      if (!isGeneral(token, mention)) mentions.push(mention)
    }
  }
  return joinEvents(given.doc, mentions, given.published)
}

/** "wars", "strikes": several of a kind, of nobody and no time, are no event of their own; nor is "a demonstration of strength". */
const isGeneral = (token: Token, { agents, place, time }: EventMention): boolean => {
  const several = token.lower !== token.lemma && token.lower !== 'talks'
  return (
    token.pos === 'NOUN' &&
    (several || OFTEN_ABSTRACT.has(token.lemma)) &&
    agents.length === 0 &&
    place === null &&
    time === null
  )
}

/** "Ruiz's visit", "a visit by Ruiz", "Ruiz paid a visit", "Ruiz arrived": who acts. */
function agentsOf(given: Given, nameAt: Map<number, NameMention>, clause: Clause, k: number, noun: boolean): string[] {
  const { tokens } = given.doc
  if (noun) {
    for (let i = k - 1; i >= Math.max(0, k - 5); i--) {
      const token = tokens[i] as Token
      if (token.pos === 'PRON' && /^(?:his|her|their)$/.test(token.lower))
        return subjectPerson(given, nameAt, clause, i)
      if (/^(?:'s|')$/.test(token.lower)) return people(nameAt.get(i - 1))
      if (!['ADJ', 'NOUN', 'NUM', 'ADV', 'PUNCT', 'VERB'].includes(token.pos) || /^[,.;:]$/.test(token.text)) break
    }
    for (let i = k + 1; i < Math.min(k + 3, tokens.length); i++) {
      const token = tokens[i] as Token
      if (token.lower === 'by' || token.lower === 'of')
        return people(nameAt.get(i + 1) ?? nameAt.get(i + 2) ?? nextName(nameAt, i, 14))
    }
    if (!HOSTS.has(EVENT_FAMILIES.get((tokens[k] as Token).lemma) ?? '')) return []
    if (clause.verb === null || k < clause.verb) return []
    const verb = tokens[clause.verb] as Token
    if (!MAKES_VISIT.has(verb.lemma) && !['be', 'will'].includes(verb.lemma)) return []
  }
  return subjectPerson(given, nameAt, clause, k)
}

const MAKES_VISIT = new Set([
  'pay',
  'make',
  'wrap',
  'embark',
  'begin',
  'start',
  'end',
  'conclude',
  'undertake',
  'take',
  'arrive',
  'hold',
  'have',
])

function nextName(nameAt: Map<number, NameMention>, from: number, reach: number): NameMention | undefined {
  let found: NameMention | undefined
  for (let i = from + 1; i < from + reach; i++) {
    const name = nameAt.get(i)
    if (name && name.kind !== 'country' && name.kind !== 'body') found ??= name
  }
  return found
}

const people = (name: NameMention | undefined): string[] =>
  name && name.kind !== 'country' && name.kind !== 'body' ? [name.name] : []

function subjectPerson(given: Given, nameAt: Map<number, NameMention>, clause: Clause, before: number): string[] {
  const from = clause.subject?.from ?? clause.from
  const to = clause.subject ? Math.max(clause.subject.to, clause.subject.from) : before
  const found = personsIn(nameAt, from, to)
  // "At the invitation of Berg, Ruiz will pay …": behind an opening phrase the subject is the name next to the verb
  if (found.length) return given.doc.tokens[from]?.pos === 'ADP' ? found.slice(-1) : found.slice(0, 2)
  const sentence = given.doc.sentences[clause.sentence]
  return sentence ? personsIn(nameAt, sentence.from, before).slice(-1) : []
}

function personsIn(nameAt: Map<number, NameMention>, from: number, to: number): string[] {
  const found: string[] = []
  for (let k = from; k < to; k++) {
    const name = nameAt.get(k)
    if (
      name &&
      (name.kind === 'person' || (name.kind === 'other' && name.name.includes(' '))) &&
      !found.includes(name.name)
    )
      found.push(name.name)
  }
  return found
}

/** "to China", "in Paris": where, within a few words. */
function placeAfter(doc: Doc, nameAt: Map<number, NameMention>, k: number, end: number): string | null {
  const verb = doc.tokens[k]?.pos === 'VERB'
  for (let i = k + 1; i < Math.min(k + 7, end); i++) {
    const token = doc.tokens[i] as Token
    const name = nameAt.get(i)
    if (!name) {
      if (/^[,.;]$/.test(token.text)) return null
      continue
    }
    const before = doc.tokens[name.from - 1]?.lower ?? ''
    const direct = verb && (name.from === k + 1 || (name.from === k + 2 && doc.tokens[k + 1]?.lower === 'the'))
    if (direct || before === 'to' || before === 'in' || before === 'at' || before === 'into') {
      const within = doc.tokens[name.to]?.text === ',' ? nameAt.get(name.to + 1) : undefined
      return within?.kind === 'country' ? within.name : name.name
    }
  }
  return null
}

/** A date of the event's own clause, the nearest to it; a duration is none. */
function timeOf(given: Given, clause: Clause, k: number): DateValue | null {
  let best: { distance: number; value: DateValue } | null = null
  for (const date of within(given.dates, clause.from, clause.to + 4)) {
    if (date.value.role === 'duration' || date.value.start === null || verbBetween(given.doc, date, k)) continue
    const distance = Math.abs(date.from - k)
    if (!best || distance < best.distance) best = { distance, value: date.value }
  }
  return best && best.distance <= 14 ? best.value : null
}

/** "a trip after suffering a stroke in 2019": a date behind another verb dates that one. */
function verbBetween(doc: Doc, date: DateMention, k: number): boolean {
  const [from, to] = date.from > k ? [k + 1, date.from] : [date.to, k]
  for (let i = from; i < to; i++) if (doc.tokens[i]?.pos === 'VERB') return true
  return false
}
