import { COUNTRY_WORDS } from '../lexicon/countries'
import { HELD_AT } from '../lexicon/events'
import type { DocEvent, EventMention } from '../model/annotated'
import type { Doc } from '../model/document'
import { dateNarrower, datesOverlap } from '../model/interval'
import type { DateValue } from '../model/value'
import type { EventsOfText } from './events'

/** Mentions of the first paragraphs tell what a text is about. */
const LEAD_PARAGRAPHS = 4
const LEAD_WEIGHT = 3

/** Joins the mentions of a text that tell of one event: the same family, and no agent, place or time that speaks against it. */
export function joinEvents(doc: Doc, mentions: EventMention[], published: DateValue | null): EventsOfText {
  const events: DocEvent[] = []
  const weight: number[] = []
  let before: EventMention | null = null
  for (const mention of mentions) {
    mention.event = findEvent(doc, events, weight, mention, before)
    if (mention.event < 0) {
      mention.event = events.length
      events.push({
        family: mention.family,
        noun: mention.noun,
        agents: [...mention.agents],
        place: mention.place,
        time: mention.time,
        inferred: false,
      })
      weight.push(0)
    } else enrich(events[mention.event] as DocEvent, mention)
    const paragraph = doc.sentences[mention.sentence]?.paragraph ?? LEAD_PARAGRAPHS
    weight[mention.event] = (weight[mention.event] as number) + (paragraph < LEAD_PARAGRAPHS ? LEAD_WEIGHT : 1)
    before = mention
  }
  const mainEvent = weight.length ? weight.indexOf(Math.max(...weight)) : null
  const main = mainEvent === null ? null : (events[mainEvent] as DocEvent)
  if (main && main.time === null && published) {
    main.time = { ...published, role: 'event', stated: false }
    main.inferred = true
  }
  return { eventMentions: mentions, events, mainEvent }
}

/**
 * The event that the mention is of. Where its words name someone: the newest with the same agent, else one that names nobody. "That visit",
 * or a bare one in the paragraph of another: the one told of last. Any other bare mention: what the text speaks of most.
 */
function findEvent(
  doc: Doc,
  events: DocEvent[],
  weight: number[],
  mention: EventMention,
  before: EventMention | null,
): number {
  if (mention.earlier) return -1
  const all = events.map((event, k) => ({ event, k })).filter(({ event }) => compatible(event, mention))
  const own = all.filter(({ event }) => event.family === mention.family)
  const open =
    own.length || mention.agents.length ? own : all.filter(({ event }) => event.family === HELD_AT.get(mention.family))
  if (mention.agents.length > 0) {
    const same = open.filter(({ event }) => event.agents.some((agent) => mention.agents.includes(agent)))
    return (same.at(-1) ?? open.filter(({ event }) => event.agents.length === 0).at(-1))?.k ?? -1
  }
  if (
    before &&
    open.some(({ k }) => k === before.event) &&
    (pointsBack(doc, mention) || paragraphOf(doc, before) === paragraphOf(doc, mention))
  )
    return before.event
  let heaviest = -1
  for (const { k } of open) if (heaviest < 0 || (weight[k] as number) > (weight[heaviest] as number)) heaviest = k
  return heaviest
}

const paragraphOf = (doc: Doc, mention: EventMention): number => doc.sentences[mention.sentence]?.paragraph ?? -1

const pointsBack = (doc: Doc, mention: EventMention): boolean =>
  /^(?:this|that|these|those)$/.test(doc.tokens[mention.from - 1]?.lower ?? '')

function compatible(event: DocEvent, mention: EventMention): boolean {
  const agents =
    event.agents.length === 0 ||
    mention.agents.length === 0 ||
    event.agents.some((agent) => mention.agents.includes(agent))
  const places = event.place === null || mention.place === null || !apartPlaces(event.place, mention.place)
  const times = event.time === null || mention.time === null || timesMeet(event.time, mention.time)
  return agents && places && times
}

/** Two countries are two places; a town may lie in either. */
const apartPlaces = (a: string, b: string): boolean =>
  a !== b && COUNTRY_WORDS.has(a.toLowerCase()) && COUNTRY_WORDS.has(b.toLowerCase())

const timesMeet = (a: DateValue, b: DateValue): boolean => datesOverlap(a, b) ?? true

function enrich(event: DocEvent, mention: EventMention): void {
  for (const agent of mention.agents)
    if (!event.agents.includes(agent) && event.agents.length === 0) event.agents.push(agent)
  event.place ??= mention.place
  if (mention.time && (event.time === null || dateNarrower(mention.time, event.time))) event.time = mention.time
}
