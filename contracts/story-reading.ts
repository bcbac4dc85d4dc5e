import type { Claim } from '../engine/model/claim'
import type { Answer, Comparison, Question } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'
import type { Decision, ReviewDto, ReviewTarget, SourceDto, StoryDto } from './desk'
import type { EditDto } from './edits'
import { remembered } from './remember'
import { DECISION_WORDS, type Standing } from './words'

export type Place = { question: Question; answer: Answer }

/** A story with its look-ups: who says what, where it stands, what a person decided. Pure; made once as long as the story does not change. */
export type StoryReading = {
  story: StoryDto
  comparison: Comparison
  sources: SourceDto[]
  source: (id: string) => SourceDto | undefined
  claim: (id: string) => Claim | undefined
  question: (id: string) => Question | undefined
  /** the questions a claim answers, with the answer it gives */
  places: (claimId: string) => Place[]
  /** what holds between a claim and others, wherever it was found */
  relations: (claimId: string) => Relation[]
  /** the decision that stands, if a person made one */
  review: (target: ReviewTarget, key: string) => ReviewDto | null
  /** all first readings of it that were not undone, newest first */
  history: (target: ReviewTarget, key: string) => ReviewDto[]
  /** what a person decided, else what the method found */
  standing: (question: Question) => Standing
  /** a conflict or a seeming one on which no person has decided */
  undecided: (question: Question) => boolean
  /** what a second reader decided without seeing the first, if one did */
  second: (target: ReviewTarget, key: string) => ReviewDto | null
  /** a claim as the method found it; undefined where a person added it */
  original: (claimId: string) => Claim | undefined
  /** a question as the method found it; undefined where a person made it */
  originalQuestion: (questionId: string) => Question | undefined
  /** the edit that stands on a subject (`subjectOf`), if any: its id is what a form has `seen` */
  edit: (subject: string) => EditDto | null
}

const EMPTY: Comparison = {
  schema: 'variorum/comparison@1',
  method: '',
  sources: [],
  claims: [],
  questions: [],
  stances: [],
}

/** The look-ups of a story, made once for it: the same story as read from the database gives the same reading. */
export const readStory = remembered(makeReading)

function makeReading(story: StoryDto): StoryReading {
  const comparison = story.comparison ?? EMPTY
  const sources = new Map(story.sources.map((source) => [source.id, source]))
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  const questions = new Map(comparison.questions.map((question) => [question.id, question]))
  const places = placesOf(comparison)
  const relations = relationsByClaim(comparison)
  const reviews = reviewsByKey(story.reviews, 1)
  const seconds = reviewsByKey(story.reviews, 2)
  const originals = new Map(story.machine?.claims.map((claim) => [claim.id, claim]))
  const originalQuestions = new Map(story.machine?.questions.map((question) => [question.id, question]))
  const edits = new Map(story.edits.map((edit) => [edit.subject, edit]))
  const history = (target: ReviewTarget, key: string) => reviews.get(`${target}\n${key}`) ?? []
  const review = (target: ReviewTarget, key: string) => history(target, key)[0] ?? null
  const decisionOn = (question: Question) => review('question', question.id)?.decision as Decision | undefined
  return {
    story,
    comparison,
    sources: story.sources,
    source: (id) => sources.get(id),
    claim: (id) => claims.get(id),
    question: (id) => questions.get(id),
    places: (claimId) => places.get(claimId) ?? [],
    relations: (claimId) => relations.get(claimId) ?? [],
    review,
    history,
    standing: (question) => {
      const decision = decisionOn(question)
      return (decision && DECISION_WORDS[decision]?.standing) ?? question.finding
    },
    undecided: (question) =>
      (question.finding === 'conflict' || question.finding === 'apparent') && decisionOn(question) === undefined,
    second: (target, key) => seconds.get(`${target}\n${key}`)?.[0] ?? null,
    original: (claimId) => originals.get(claimId),
    originalQuestion: (questionId) => originalQuestions.get(questionId),
    edit: (subject) => edits.get(subject) ?? null,
  }
}

function placesOf(comparison: Comparison): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const question of comparison.questions) {
    for (const answer of question.answers) {
      for (const id of answer.claims) {
        const known = places.get(id)
        if (known) known.push({ question, answer })
        else places.set(id, [{ question, answer }])
      }
    }
  }
  return places
}

function relationsByClaim(comparison: Comparison): Map<string, Relation[]> {
  const byClaim = new Map<string, Relation[]>()
  for (const relation of comparison.questions.flatMap((question) => question.relations)) {
    for (const id of new Set([relation.a, relation.b])) {
      const known = byClaim.get(id)
      if (known) known.push(relation)
      else byClaim.set(id, [relation])
    }
  }
  return byClaim
}

function reviewsByKey(all: ReviewDto[], reading: 1 | 2): Map<string, ReviewDto[]> {
  const reviews = all.filter((review) => review.reading === reading)
  const byKey = new Map<string, ReviewDto[]>()
  for (const review of reviews.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))) {
    const key = `${review.target}\n${review.key}`
    byKey.set(key, [...(byKey.get(key) ?? []), review])
  }
  return byKey
}

/** The short name a source goes by in heads and lists: its outlet without what stands in brackets, else its title. */
export function sourceName(source: SourceDto | undefined, fallback = 'a removed source'): string {
  if (!source) return fallback
  return source.outlet?.replace(/\s*\([^)]*\)\s*$/, '').trim() || source.title || source.fileName
}

/** A count with its noun: `1 source`, `3 sources`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** Whether the newest run was given other texts than the story holds now: a run was stopped, or failed. */
export function isBehind({ sources, machine }: StoryDto): boolean {
  const wanted = sources.filter(({ analysed }) => analysed).map(({ id, sha256 }) => `${id} ${sha256}`)
  const given = new Set(machine?.sources.map(({ id, sha256 }) => `${id} ${sha256}`))
  return wanted.length !== given.size || wanted.some((source) => !given.has(source))
}
