import type { Voice } from '../../model/claim'
import type { Doc, Token } from '../../model/document'
import type { Placed } from './frames'
import type { Names } from './names'
import { nounPhraseFrom, type Range } from './phrases'
import { type Memory, voiceOf } from './voices'

/** Through whom words come, and from whom the speaker has them: `before` and `after` the speaker in the chain. */
export type Relays = { before: Voice[]; after: Voice[] }

/** No relay stands further from its cue than so many tokens. */
const REACH = 25

/**
 * The other voices that a cue's sentence names: "the Post reported, citing two officials, that …" has them from the officials; "…, Ruiz
 * said, quoted by the agency" comes through the agency; "the agency quoted Ruiz as saying" comes from Ruiz.
 */
export function relaysOf(doc: Doc, names: Names, frame: Placed, memory: Memory): Relays {
  const relays: Relays = { before: [], after: [] }
  const add = (to: Voice[], range: Range | null) => {
    const voice = range && voiceOf(doc, names, range, memory)
    if (voice) to.push(voice)
  }
  const { sentence, head } = frame
  const quoted = quotedSpeaker(doc, frame)
  if (quoted) add(relays.after, quoted)
  const from = Math.max(sentence.from, Math.min(frame.source?.from ?? head, head) - 2)
  for (let k = from; k < Math.min(sentence.to, head + REACH); k++) {
    const token = doc.tokens[k] as Token
    const inContent = frame.content !== null && token.start >= frame.content.start && token.start < frame.content.end
    if (inContent && !isOwnInsertion(doc, frame, k)) continue
    if (CITING.test(token.lower)) add(relays.after, cited(doc, k, sentence.to))
    if (RELAYED.test(token.lower) && doc.tokens[k + 1]?.lower === 'by' && k !== head) {
      add(relays.before, nounPhraseFrom(doc, k + 2, sentence.to))
    }
    const passive = k === head && doc.tokens[k + 1]?.lower === 'by' && doc.tokens[k - 1]?.lower === 'as'
    if (passive) add(relays.before, nounPhraseFrom(doc, k + 2, sentence.to))
  }
  return relays
}

const CITING = /^(?:citing|quoting)$/
const RELAYED = /^(?:quoted|cited|carried|reported)$/

/** The insertion right behind a cue counts to the frame, wherever its content was cut: "reported, citing two officials, that …". */
const isOwnInsertion = (doc: Doc, frame: Placed, k: number): boolean =>
  (k === frame.head + 2 && doc.tokens[k - 1]?.text === ',') ||
  (frame.source !== null && k >= frame.source.from && k < frame.source.to)

/** "citing (unnamed) X": the phrase, without what it is followed by. */
function cited(doc: Doc, k: number, end: number): Range | null {
  const phrase = nounPhraseFrom(doc, k + 1, end)
  return phrase && phrase.to - phrase.from <= 12 ? phrase : null
}

/** "quoted Ruiz as saying": who stands between. */
function quotedSpeaker(doc: Doc, { head, sentence }: Placed): Range | null {
  const verb = doc.tokens[head] as Token
  if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return null
  const phrase = nounPhraseFrom(doc, head + 1, sentence.to)
  if (!phrase) return null
  for (let k = head + 2; k < Math.min(phrase.to + 2, sentence.to); k++) {
    if (doc.tokens[k]?.lower === 'as') return { from: phrase.from, to: Math.min(k, phrase.to) }
  }
  return null
}
