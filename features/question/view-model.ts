import { neighboursOf } from '@/contracts/neighbours'
import { pagesInWords } from '@/contracts/pages'
import { type Place, type StoryReading, sourceName } from '@/contracts/story-reading'
import { dateInWords, eventInWords } from '@/contracts/value-words'
import type { Claim } from '@/engine/model/claim'
import type { Answer, Question } from '@/engine/model/comparison'
import type { Relation } from '@/engine/model/relation'
import { type Context, contextOf } from '@/ui/in-context'

export type ClaimView = {
  claim: Claim
  source: string
  reference: boolean
  published: string | null
  /** where a paged document has the words: “p. 4” */
  page: string | null
  chain: { name: string; note?: string }[]
  context: Context
}

export type AnswerView = {
  answer: Answer
  sign: string
  event: string | null
  time: string | null
  scope: string | null
  claims: ClaimView[]
}

/** A side of a relation, by what it answers. */
export type SideView = { claim: Claim; label: string; source: string; event: string | null; place: Place | undefined }
export type PairView = { relation: Relation; a: SideView; b: SideView }

/** A claim of another question that this one could be mistaken to contradict. */
export type Neighbour = { relation: Relation; own: SideView; other: SideView }

/** The answers with their claims in context. `texts`: the full text of each source by id, as far as it is at hand. */
export function answersOf(reading: StoryReading, question: Question, texts: ReadonlyMap<string, string>): AnswerView[] {
  return question.answers.map((answer, i) => {
    const claims = answer.claims.flatMap((id) => reading.claim(id) ?? [])
    const about = claims.find((claim) => claim.event) ?? claims[0]
    return {
      answer,
      sign: String.fromCharCode(65 + (i % 26)),
      event: about?.event ? eventInWords(about.event) : null,
      time: about?.time ? dateInWords(about.time) : null,
      scope: claims.find((claim) => claim.scope)?.scope ?? null,
      claims: claims.map((claim) => claimView(reading, claim, texts.get(claim.source))),
    }
  })
}

/** A claim with its source, the chain of its voices and its words in context, `around` characters on each side. */
export function claimView(reading: StoryReading, claim: Claim, text: string | undefined, around?: number): ClaimView {
  const source = reading.source(claim.source)
  const name = sourceName(source)
  return {
    claim,
    source: name,
    reference: source?.reference ?? false,
    published: source?.published ?? null,
    page: pagesInWords(source?.pages, claim.quote),
    chain: [
      { name },
      ...claim.voices
        .slice(1)
        .map((voice) => ({ name: voice.name, note: voice.kind === 'unnamed' ? 'unnamed' : undefined })),
    ],
    context: contextOf(text, claim.quote, around),
  }
}

function sideOf(reading: StoryReading, claimId: string, home: Question): SideView | null {
  const claim = reading.claim(claimId)
  if (!claim) return null
  const places = reading.places(claimId)
  const place = places.find((one) => one.question.id === home.id) ?? places[0]
  return {
    claim,
    label: place?.answer.label ?? claim.statement,
    source: sourceName(reading.source(claim.source)),
    event: claim.event ? eventInWords(claim.event) : null,
    place,
  }
}

const members = (question: Question) => new Set(question.answers.flatMap((answer) => answer.claims))

/** The relations inside a question, conflicts first. */
export function pairsOf(reading: StoryReading, question: Question): PairView[] {
  const own = members(question)
  const order = { conflict: 0, apparent: 1, agree: 2, unrelated: 3 }
  return question.relations
    .filter((relation) => own.has(relation.a) && own.has(relation.b))
    .flatMap((relation) => {
      const a = sideOf(reading, relation.a, question)
      const b = sideOf(reading, relation.b, question)
      return a && b ? [{ relation, a, b }] : []
    })
    .sort((x, y) => order[x.relation.coarse] - order[y.relation.coarse] || y.relation.score - x.relation.score)
}

/** The neighbours of a question, each side by what it answers. */
export function neighbourViewsOf(reading: StoryReading, question: Question): Neighbour[] {
  return neighboursOf(reading, question).flatMap(({ relation, own, other }) => {
    const mine = sideOf(reading, own.id, question)
    const theirs = sideOf(reading, other.id, question)
    return mine && theirs ? [{ relation, own: mine, other: theirs }] : []
  })
}

/** Every source whose text the page quotes from. */
export function sourcesQuoted(reading: StoryReading, question: Question): string[] {
  const neighbours = neighboursOf(reading, question).map(({ other }) => other.id)
  return [...new Set([...members(question), ...neighbours].flatMap((id) => reading.claim(id)?.source ?? []))]
}
