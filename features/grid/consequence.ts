import { answeringSources } from '@/contracts/question-order'
import type { StoryReading } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'

/** How much rests on a question, in four parts that count alike (docs/decisions/0060-what-is-consequential.md). */
export type Consequence = {
  weight: number
  sources: number
  of: number
  origins: number
  againstRecord: boolean
  /** 0…1: how far apart the answers lie; null where they do not differ */
  apart: number | null
}

/** Origins beyond these make a question no weightier. */
const ENOUGH_ORIGINS = 5
/** A difference with a benign explanation weighs half. */
const EXPLAINED = 0.5
/** Two dates a year apart lie as far apart as dates can. */
const FAR_DAYS = 365
/** Where answers differ in words and not in a number: yes against no is the whole way. */
const IN_WORDS = { polarity: 1, role: 0.5, name: 0.5, place: 0.5, quantity: 0.5, date: 0.5, other: 0.25 } as const

export function consequenceOf(reading: StoryReading, question: Question): Consequence {
  const sources = answeringSources(reading, question).size
  const of = reading.sources.filter((source) => source.analysed).length
  const standing = reading.standing(question)
  const differs = standing === 'conflict' || standing === 'apparent'
  const againstRecord = differs && question.against_record
  const apart = differs ? apartIn(reading, question) : null
  const { origins } = question
  const weight =
    (of === 0 ? 0 : sources / of) +
    Math.min(origins, ENOUGH_ORIGINS) / ENOUGH_ORIGINS +
    (againstRecord ? 1 : 0) +
    (apart ?? 0) * (standing === 'apparent' ? EXPLAINED : 1)
  return { weight, sources, of, origins, againstRecord, apart }
}

function apartIn(reading: StoryReading, question: Question): number | null {
  const relations = question.relations.filter(({ coarse }) => coarse === 'conflict' || coarse === 'apparent')
  const ids = new Set([
    ...question.answers.flatMap((answer) => answer.claims),
    ...relations.flatMap(({ a, b }) => [a, b]),
  ])
  const claims = [...ids].flatMap((id) => reading.claim(id) ?? [])
  const measured =
    question.kind === 'quantity' ? numbersApart(claims) : question.kind === 'date' ? daysApart(claims) : null
  if (measured !== null) return measured
  return relations.length === 0 ? null : Math.max(...relations.map(({ differs }) => IN_WORDS[differs ?? 'other']))
}

/** The distance of the lowest from the highest, as a share of the larger of the two. */
function numbersApart(claims: Claim[]): number | null {
  const numbers = claims.flatMap(({ value }) =>
    value?.type === 'quantity' ? (value.number ?? value.low ?? value.high ?? []) : [],
  )
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const largest = Math.max(Math.abs(low), Math.abs(high))
  return numbers.length < 2 || low === high ? null : Math.min(1, (high - low) / largest)
}

/** Days between the first and the last date: a day weighs more than the hundredth day does. */
function daysApart(claims: Claim[]): number | null {
  const days = claims
    .flatMap(({ value }) => (value?.type === 'date' ? (value.start ?? value.end ?? []) : []))
    .map((iso) => Date.parse(iso) / 86_400_000)
  const apart = Math.max(...days) - Math.min(...days)
  return days.length < 2 || apart === 0 ? null : Math.min(1, Math.log1p(apart) / Math.log1p(FAR_DAYS))
}

/** Why a question stands where it stands, every number with what it is out of. */
export function consequenceInWords({ sources, of, origins, againstRecord, apart }: Consequence): string {
  return [
    `${sources} of ${of} sources`,
    `${origins} ${origins === 1 ? 'origin' : 'origins'}`,
    againstRecord ? 'against the record' : '',
    apart === null ? '' : `answers ${Math.round(apart * 100)} of 100 apart`,
  ]
    .filter(Boolean)
    .join(' · ')
}
