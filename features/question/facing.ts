import { neighboursOf } from '@/contracts/neighbours'
import type { StoryReading } from '@/contracts/story-reading'
import { dateInWords, eventInWords } from '@/contracts/value-words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import type { Relation, RelationKind } from '@/engine/model/relation'
import { type ClaimView, claimView, pairsOf } from './view-model'
import { diffWords, type WordDiff } from './word-diff'

/** Two claims set side by side: the words that differ, what each speaks of, and what holds between them. */
export type FacingView = {
  /** null where nothing was found to hold between them */
  relation: Relation | null
  a: FacingSide
  b: FacingSide
  facts: Fact[]
  diff: WordDiff
  /** both answer this question; else the second answers another one */
  inside: boolean
}
export type FacingSide = ClaimView & { label: string; question: Question | null }
export type Fact = { name: string; a: string | null; b: string | null; differs: boolean }
export type Chosen = { a: string; b: string }

/** The pair that tells most of a question, or the one that was chosen; null where one claim stands alone. */
export function facingOf(
  reading: StoryReading,
  question: Question,
  texts: ReadonlyMap<string, string>,
  chosen: Chosen | null,
): FacingView | null {
  const pair = (chosen && chosenPair(reading, question, chosen)) ?? leadingPair(reading, question)
  if (!pair) return null
  const { relation } = pair
  const a = sideOf(reading, question, pair.a, texts)
  const b = sideOf(reading, question, pair.b, texts)
  return {
    relation,
    a,
    b,
    facts: factsOf(relation, a, b),
    diff: diffWords(a.claim.quote.exact, b.claim.quote.exact),
    inside: b.question?.id === question.id,
  }
}

type Pair = { relation: Relation | null; a: Claim; b: Claim }

function chosenPair(reading: StoryReading, question: Question, { a, b }: Chosen): Pair | null {
  const one = reading.claim(a)
  const other = reading.claim(b)
  const relation = reading.relations(a).find((of) => [of.a, of.b].includes(b) && a !== b)
  const belongs = question.answers.some(({ claims }) => claims.includes(a) || claims.includes(b))
  return one && other && relation && belongs ? { relation, a: one, b: other } : null
}

function leadingPair(reading: StoryReading, question: Question): Pair | null {
  const inside = pairsOf(reading, question).map(({ relation, a, b }) => ordered(question, relation, a.claim, b.claim))
  const [first] = inside
  if (first?.relation && first.relation.coarse !== 'agree' && first.relation.coarse !== 'unrelated') return first
  const [one, other] = question.answers.map(({ claims }) => claims.flatMap((id) => reading.claim(id) ?? [])[0])
  // several answers that nothing relates: a person put them here, and is to decide
  if (one && other && !first) return { relation: null, a: one, b: other }
  const beside = neighboursOf(reading, question).find(({ relation }) => relation.coarse !== 'agree')
  if (question.answers.length === 1 && beside) return { relation: beside.relation, a: beside.own, b: beside.other }
  return first ?? null
}

/** The claim of the earlier answer stands on the left. */
function ordered(question: Question, relation: Relation, a: Claim, b: Claim): Pair {
  const place = (id: string) => question.answers.findIndex(({ claims }) => claims.includes(id))
  return place(a.id) <= place(b.id) ? { relation, a, b } : { relation, a: b, b: a }
}

function sideOf(reading: StoryReading, home: Question, claim: Claim, texts: ReadonlyMap<string, string>): FacingSide {
  const places = reading.places(claim.id)
  const place = places.find(({ question }) => question.id === home.id) ?? places[0]
  return {
    ...claimView(reading, claim, texts.get(claim.source), NEAR),
    label: place?.answer.label ?? claim.statement,
    question: place?.question ?? null,
  }
}

/** So much of the paragraph stands around the quoted words at first sight, in characters. */
const NEAR = 90

/** What a relation says to be different between the two, so that it stands out. */
const TELLS: Partial<Record<RelationKind, string>> = {
  differentEvent: 'Event',
  differentTime: 'Time',
  supersedes: 'Time',
  differentScope: 'Scope',
}

function factsOf(relation: Relation | null, a: FacingSide, b: FacingSide): Fact[] {
  const fact = (name: string, of: (claim: Claim) => string | null): Fact => {
    const [one, other] = [of(a.claim), of(b.claim)]
    const differs = one !== other && relation !== null && TELLS[relation.relation] === name
    return { name, a: one, b: other, differs }
  }
  return [
    fact('Event', ({ event }) => event && eventInWords(event)),
    fact('Time', ({ time }) => time && dateInWords(time)),
    fact('Scope', ({ scope }) => scope),
  ].filter((one) => (one.a !== null || one.b !== null) && !(one.a === a.label && one.b === b.label))
}
