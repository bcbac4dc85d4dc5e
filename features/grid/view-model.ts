import type { ReviewDto } from '@/contracts/desk'
import { neighboursOf } from '@/contracts/neighbours'
import { restsOnOneOrigin } from '@/contracts/origins'
import { betweenSources } from '@/contracts/pair-relation'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Standing } from '@/contracts/words'
import type { Certainty } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { matches } from '@/ui/fold'

export type GridFilter = {
  finding: Standing | null
  kind: Question['kind'] | null
  sources: string[]
  between: 'agree' | 'conflict' | 'apparent' | null
  decided: 'yes' | 'no' | null
  /** `one`: several sources answer, all of them from one origin */
  origins: 'one' | null
  text: string
}

export type GridColumn = { id: string; name: string; published: string | null; reference: boolean }

/** What one source answers to one question. */
export type GridCell = {
  claims: {
    id: string
    label: string
    sign: string | null
    certainty: Certainty
    voice: string | null
    words: string
  }[]
  /** false where the source was published before it could have said it, or takes no part in the count */
  omits: boolean
}

export type GridRow = {
  question: Question
  standing: Standing
  undecided: boolean
  review: ReviewDto | null
  cells: GridCell[]
  /** answers of other questions that it only seems to conflict with */
  seeming: string[]
}

/** The gravest come first: real conflicts, then seeming ones, then agreements, then what one source says alone. */
const GRAVITY: Record<Standing, number> = { conflict: 0, apparent: 1, agreement: 2, single: 3, not_comparable: 4 }

export const columnsOf = (reading: StoryReading): GridColumn[] =>
  reading.sources
    .filter((source) => source.analysed)
    .map((source) => ({
      id: source.id,
      name: sourceName(source),
      published: source.published,
      reference: source.reference,
    }))

/** The questions that pass the filter, most disputed first. */
export const questionsOf = (reading: StoryReading, filter: GridFilter): Question[] =>
  reading.comparison.questions
    .filter((question) => passes(reading, question, filter))
    .map((question) => ({ question, rank: rankOf(reading, question) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ question }) => question)

/** A row for each question: what every source answers, and where it stands. */
export function rowsOf(reading: StoryReading, questions: Question[]): GridRow[] {
  const columns = columnsOf(reading)
  return questions.map((question) => ({
    question,
    standing: reading.standing(question),
    undecided: reading.undecided(question),
    review: reading.review('question', question.id),
    cells: columns.map((column) => cellOf(reading, question, column.id)),
    seeming: seemingOf(reading, question),
  }))
}

function rankOf(reading: StoryReading, question: Question): number[] {
  const sources = new Set(claimsOf(question).map((id) => reading.claim(id)?.source))
  return [
    GRAVITY[reading.standing(question)],
    reading.undecided(question) ? 0 : 1,
    -sources.size,
    -question.answers.length,
  ]
}

function compareRanks(a: number[], b: number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const claimsOf = (question: Question) => question.answers.flatMap((answer) => answer.claims)

function passes(reading: StoryReading, question: Question, filter: GridFilter): boolean {
  const { finding, kind, sources, between, decided, origins, text } = filter
  if (kind && question.kind !== kind) return false
  if (finding && reading.standing(question) !== finding) return false
  if (decided === 'no' && !reading.undecided(question)) return false
  if (origins === 'one' && !restsOnOneOrigin(reading, question)) return false
  if (decided === 'yes' && !reading.review('question', question.id)) return false
  if (between && sources.length === 2) {
    const [a, b] = sources as [string, string]
    if (betweenSources(reading, question, a, b) !== between) return false
  } else if (sources.length > 0) {
    const answering = new Set(claimsOf(question).map((id) => reading.claim(id)?.source))
    if (!sources.every((id) => answering.has(id))) return false
  }
  return text === '' || matches(searched(reading, question), text)
}

const searched = (reading: StoryReading, question: Question): string =>
  [
    question.text,
    question.verdict,
    ...question.answers.map((answer) => answer.label),
    ...claimsOf(question).map((id) => reading.claim(id)?.quote.exact ?? ''),
  ].join('\n')

function cellOf(reading: StoryReading, question: Question, source: string): GridCell {
  const claims = question.answers.flatMap((answer, i) =>
    answer.claims.flatMap((id) => {
      const claim = reading.claim(id)
      if (claim?.source !== source) return []
      const voice = claim.voices.length > 1 ? (claim.voices.at(-1)?.name ?? null) : null
      const sign = question.answers.length > 1 ? signOf(i) : null
      return [{ id, label: answer.label, sign, certainty: claim.certainty, voice, words: claim.quote.exact }]
    }),
  )
  return { claims, omits: question.omitted.by.includes(source) }
}

/** A, B, C …: cells of one row with the same letter give the same answer. */
const signOf = (index: number) => String.fromCharCode(65 + (index % 26))

const seemingOf = (reading: StoryReading, question: Question): string[] =>
  neighboursOf(reading, question).flatMap(({ relation, other, place }) =>
    relation.coarse === 'apparent' && place
      ? [`${place.answer.label} (${sourceName(reading.source(other.source))})`]
      : [],
  )
