import type {
  Annotated,
  DateMention,
  DocEvent,
  GenderMention,
  NameMention,
  QuantityMention,
  RankMention,
  RoleMention,
} from './annotated'
import type { Attribution, Claim } from './claim'
import type { Clause } from './clause'
import type { DateValue } from './value'

/** One clause of one source with what it is about. `concepts`: its words and names; `entities`: its names alone. */
export type Unit = {
  index: number
  source: number
  text: Annotated
  clause: Clause
  concepts: ReadonlySet<string>
  entities: ReadonlySet<string>
  /** those of its concepts that its subject is told with */
  subject: ReadonlySet<string>
  /** concepts that it has only under a negation */
  negated: ReadonlySet<string>
  /** those of them that are negated themselves: "did not sign the letter" denies signing */
  denies: ReadonlySet<string>
  /** the innermost attribution that it stands in */
  attribution: Attribution | null
  /** its concepts and those of the predicates it is coordinated with: "arrived in May and began …" dates both */
  reach: ReadonlySet<string>
  /** the words of those predicates, as they stand; empty where there are none */
  alsoSays: string
  /** it says what holds if something else does */
  conditional: boolean
  /** whom "he" or "she" means in it */
  person: string | null
  /** concept of its main verb */
  verb: string | null
  /** the event its words name, or the one that the text is telling of there */
  event: DocEvent | null
  eventNamed: boolean
  time: DateValue | null
}

/** What a claim's value was read from. */
export type Evidence =
  | { kind: 'quantity'; mention: QuantityMention; head: string | null }
  | { kind: 'date'; mention: DateMention; action: string | null; days: number | null; ofEvent: string | null }
  | { kind: 'role'; mention: RoleMention }
  | { kind: 'gender'; mention: GenderMention }
  | { kind: 'rank'; mention: RankMention }
  | { kind: 'name'; mention: NameMention }
  | { kind: 'other' }

/** A claim with the unit it stands in: what the later stages work on; only the claim is published. */
export type Assertion = {
  claim: Claim
  unit: Unit
  evidence: Evidence
  /** a clause's statement beside the values in it: or one of few words: published only where another source says the same, or where it takes a stance */
  spare: boolean
}
