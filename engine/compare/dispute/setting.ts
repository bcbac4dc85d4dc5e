import { conceptOf } from '../../lexicon/concept-of'
import { FURTHER, SHARING } from '../../lexicon/scope'
import type { Token } from '../../model/document'
import type { Assertion, Unit } from '../../model/unit'
import { within } from '../../text/locate'

/** A number's noun ends no more tokens behind it. */
const NOUN_REACH = 5
/** A verb governs no number or date further away than so many tokens. */
const VERB_REACH = 30
/** "suffered injuries": the noun tells what happened. */
const SUPPORT = new Set(['suffer', 'sustain', 'receive'])
const LIGHT = new Set(['be', 'have', 'do', 'say', 'tell', 'include'])

type Place = { from: number; to: number }

/** The verb that tells what is done with what is counted or dated: "33 people were arrested", "police arrested 33 people". */
export function governingVerb({ text, clause }: Unit, { from, to }: Place, head: number | null): Token | null {
  const { tokens } = text.doc
  const last = head !== null && head >= to && head < to + NOUN_REACH ? head : to - 1
  for (let k = last + 1; k < Math.min(last + 6, clause.to); k++) {
    const token = tokens[k] as Token
    if (token.pos === 'VERB' && !LIGHT.has(token.lemma)) {
      if (/ing$/.test(token.lower)) break
      return SUPPORT.has(token.lemma) ? (nounAfter(tokens, k, clause.to) ?? token) : token
    }
    if (token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'ADV') break
  }
  for (let k = from - 1; k >= Math.max(clause.from, from - VERB_REACH); k--) {
    const token = tokens[k] as Token
    if (token.pos === 'VERB' && !LIGHT.has(token.lemma)) return token
  }
  return null
}

const nounAfter = (tokens: readonly Token[], verb: number, end: number): Token | undefined =>
  tokens.slice(verb + 1, Math.min(verb + 5, end)).find(({ pos }) => pos === 'NOUN')

/** What narrows a number down: words between it and its noun, "other" and "more", "each" in its clause. */
export type Scope = { narrowing: Set<string>; adjectives: Set<string>; further: boolean; sharing: boolean }

export function scopeOf({ unit, evidence }: Assertion & { evidence: { kind: 'quantity' } }): Scope {
  const { tokens } = unit.text.doc
  const { mention } = evidence
  const head = mention.head !== null && mention.head >= mention.to ? mention.head : mention.to - 1
  const narrowing = new Set<string>()
  const adjectives = new Set<string>()
  for (let k = mention.to; k < head; k++) {
    const token = tokens[k] as Token
    const concept = conceptOf(token)
    if (!concept || FURTHER.has(token.lower)) continue
    narrowing.add(concept)
    if (token.pos === 'ADJ') adjectives.add(concept)
  }
  const near = tokens.slice(Math.max(unit.clause.from, mention.from - 2), Math.min(head + 3, unit.clause.to))
  const further = near.some(({ lower, i }) => FURTHER.has(lower) && tokens[i + 1]?.lower !== 'than')
  const sharing = tokens.slice(unit.clause.from, unit.clause.to).some(({ lower }) => SHARING.has(lower))
  return { narrowing, adjectives, further, sharing }
}

/** The persons a clause speaks of, without those it only cites. */
export function personsOf({ unit, claim }: Assertion): Set<string> {
  const { clause, text } = unit
  const cited = new Set(claim.voices.map(({ name }) => name))
  const found = new Set<string>()
  const add = (from: number, to: number) => {
    for (const { kind, name, from: first } of within(text.names, from, to)) {
      const placed = /^(?:the|in|at|near|to|from|of|outside|inside|off)$/.test(text.doc.tokens[first - 1]?.lower ?? '')
      if ((kind === 'person' || (kind === 'other' && name.includes(' ') && !placed)) && !cited.has(name))
        found.add(name)
    }
  }
  add(clause.from, clause.to)
  if (clause.subject && clause.subject.from < clause.from) add(clause.subject.from, clause.subject.to)
  const pronoun = text.doc.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:he|she|his|her|him)$/.test(lower))
  if (pronoun && unit.person) found.add(unit.person)
  return found
}

/** Both speak of persons, and of none in common. */
export function otherPersons(a: Assertion, b: Assertion): boolean {
  const [x, y] = [personsOf(a), personsOf(b)]
  return x.size > 0 && y.size > 0 && ![...x].some((person) => y.has(person))
}

/** Words of the subject that tell who or what it is; names as the unit has them. */
export function subjectOf({ unit, claim }: Pick<Assertion, 'unit' | 'claim'>): Set<string> {
  const { clause, text } = unit
  const found = new Set<string>()
  if (!clause.subject) return found
  for (let k = clause.subject.from; k < Math.min(clause.subject.to, clause.subject.from + VERB_REACH); k++) {
    const token = text.doc.tokens[k] as Token
    if (clause.verb !== null && k >= clause.verb && clause.subject.from <= clause.verb) break
    const concept = conceptOf(token)
    if (concept) found.add(concept)
    const speaker = claim.voices.slice(1).at(-1)
    if (token.text === 'I' && speaker?.kind === 'person') found.add(`@${speaker.name.toLowerCase()}`)
    if (/^(?:he|she)$/.test(token.lower) && unit.person) found.add(`@${unit.person.toLowerCase()}`)
  }
  for (const { name, kind } of within(text.names, clause.subject.from, clause.subject.to))
    if (kind !== 'body') found.add(`@${name.toLowerCase()}`)
  return found
}

/** The subject of either stands nowhere in the other. */
export function otherSubjects(a: Assertion, b: Assertion): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)]
  if (x.size === 0 || y.size === 0) return false
  const stands = (subject: Set<string>, other: Assertion) =>
    [...subject].some((concept) => other.unit.concepts.has(concept) || subjectOf(other).has(concept))
  return !stands(x, b) && !stands(y, a)
}

/** The clause asks, supposes or wishes, so that it asserts nothing. */
export function assertsNothing({ unit }: Assertion): boolean {
  const { doc } = unit.text
  const sentence = doc.sentences[unit.clause.sentence]
  const last = sentence && doc.tokens.slice(Math.max(sentence.from, sentence.to - 3), sentence.to)
  return unit.conditional || (last?.some(({ text }) => text === '?') ?? false)
}
