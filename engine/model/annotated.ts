import type { Attribution, Certainty, Part, Polarity } from './claim'
import type { Clause } from './clause'
import type { Doc } from './document'
import type { Span } from './span'
import type { DateValue, Gender, Quantity, RoleValue } from './value'

/** A span with the tokens it covers, `to` exclusive. */
export type Mention = Span & { from: number; to: number }

export type NameKind = 'person' | 'country' | 'body' | 'other'

/**
 * One place where a name stands. `name` is the fullest form the text itself gives for it ("Ruiz" → "Ana Ruiz"); `title` are the tokens
 * of an office in front of it; `gender` is what an honorific says; `spelled`: the text's own form of a name that the story
 * spells in several ways, null where it does not.
 */
export type NameMention = Mention & {
  text: string
  name: string
  kind: NameKind
  title: { from: number; to: number } | null
  gender: Gender | null
  spelled: string | null
}

/** How the words around a number bound it; `multiple`: so many times as much. */
export type Comparator =
  | 'exact'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'about'
  | 'nearly'
  | 'range'
  | 'multiple'

/** A number in the text; `head` is the token of the noun it counts; ordinals ("third term") count nothing. */
export type QuantityMention = Mention & {
  value: Quantity
  comparator: Comparator
  head: number | null
  ordinal: boolean
}

/** A date, duration or set; `timex` is its TIMEX3 value. `ends`: a span that names both its ends ("18 to 20 August") has each of them here. */
export type DateMention = Mention & { value: DateValue; timex: string; ends: (Span & { timex: string })[] }

export type RoleMention = Mention & { value: RoleValue }

/** "first foreign visit": `rank` and `head` as concepts, `modifiers` what narrows the head. */
export type RankMention = Mention & { rank: string; head: string; modifiers: string[] }

/** "is a man", "Mrs. Ruiz", "her": what the words say of a person's gender. */
export type GenderMention = Mention & { person: string; gender: Gender; word: string }

/**
 * An event that other things happen at: a visit, a meeting, an attack. `family` joins actions that are told of as one (visit, talks);
 * `agents` are the full names of who acts, as far as the words around say it.
 */
export type EventMention = Mention & {
  sentence: number
  family: string
  noun: string
  agents: string[]
  place: string | null
  time: DateValue | null
  /** told in the pluperfect: before what the text is telling of */
  earlier: boolean
  /** index into `Annotated.events` */
  event: number
}

/** An event of a text, told by one or more mentions. `inferred`: its time is only that of the publication. */
export type DocEvent = {
  family: string
  noun: string
  agents: string[]
  place: string | null
  time: DateValue | null
  inferred: boolean
}

export type ClauseModality = { certainty: Certainty; polarity: Polarity }

/** A text with everything the later stages need to know of its words. */
export type Annotated = {
  doc: Doc
  names: NameMention[]
  quantities: QuantityMention[]
  dates: DateMention[]
  roles: RoleMention[]
  genders: GenderMention[]
  ranks: RankMention[]
  attributions: Attribution[]
  eventMentions: EventMention[]
  events: DocEvent[]
  mainEvent: number | null
  clauses: Clause[]
  modality: ClauseModality[]
  /** tokens that a negation or denial governs, and those of them that it negates themselves */
  negation: { governed: ReadonlySet<number>; heads: ReadonlySet<number> }
  partOf: (paragraph: number) => Part
}
