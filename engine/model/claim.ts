import type { Quote, Span } from './span'
import type { DateValue, EventRef, Value } from './value'

export type VoiceKind = 'source' | 'outlet' | 'person' | 'organisation' | 'document' | 'unnamed'
export type Voice = { name: string; kind: VoiceKind }

export type Certainty = 'stated' | 'hedged' | 'denied' | 'expected'
export type Polarity = 'positive' | 'negative'
export type ClaimKind = 'quantity' | 'date' | 'role' | 'name' | 'place' | 'other'
export type Part = 'headline' | 'body'

/** One assertion by a voice, pinned to a span. `voices` runs from the source (outermost) to who said it. */
export type Claim = {
  id: string
  source: string
  statement: string
  quote: Quote
  voices: Voice[]
  certainty: Certainty
  polarity: Polarity
  kind: ClaimKind
  value: Value | null
  event: EventRef | null
  time: DateValue | null
  scope: string | null
  rules: string[]
  /** equal where two claims come from one origin */
  origin: string
  part: Part
}

/** Who said what: all spans in the text as given; source and cue are null where the text leaves them out. */
export type Attribution = { source: Span | null; cue: Span | null; content: Span; voices: Voice[] }
