import type { StoryDto } from '@/contracts/desk'
import type { KeptReading } from '@/contracts/interchange/kept'
import { isBehind, type StoryReading } from '@/contracts/story-reading'
import { STANDINGS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Question, Stance } from '@/engine/model/comparison'
import type { Relation } from '@/engine/model/relation'

/** What is answered of a story, as contracts/api describes it. */

export function storyView({ story, comparison, standing, undecided }: StoryReading) {
  const { slug, title, description, propositions, sources, run } = story
  const of = (wanted: string) => comparison.questions.filter((question) => standing(question) === wanted).length
  return {
    slug,
    title,
    description,
    propositions,
    sources: sources.length,
    claims: comparison.claims.length,
    questions: comparison.questions.length,
    standing: Object.fromEntries(STANDINGS.map((one) => [one, of(one)])),
    undecided: comparison.questions.filter(undecided).length,
    run,
    behind: isBehind(story),
  }
}

export const claimView = ({ places }: StoryReading, claim: Claim) => ({
  ...claim,
  questions: places(claim.id).map(({ question, answer }) => ({ question: question.id, answer: answer.id })),
})

export const claimWhole = (reading: StoryReading, claim: Claim) => ({
  ...claimView(reading, claim),
  relations: reading.relations(claim.id),
  decision: reading.review('claim', claim.id),
})

export const questionView = (reading: StoryReading, question: Question) => ({
  ...question,
  standing: reading.standing(question),
  undecided: reading.undecided(question),
  decision: reading.review('question', question.id),
})

export const questionWhole = (reading: StoryReading, question: Question) => ({
  ...questionView(reading, question),
  claims: question.answers.flatMap(({ claims }) => claims).flatMap((id) => reading.claim(id) ?? []),
})

export const stanceView = (reading: StoryReading, stance: Stance) => ({
  ...stance,
  decision: reading.review('stance', `${stance.proposition}\n${stance.claim}`),
})

export const relationsIn = ({ comparison }: StoryReading): (Relation & { question: string })[] =>
  comparison.questions.flatMap(({ id, relations }) => relations.map((relation) => ({ ...relation, question: id })))

/** What became of a file; sources stand as the story has them now. */
export function keptView({ sources }: StoryDto, kept: KeptReading) {
  const about = new Map(sources.map((source) => [source.id, source]))
  return {
    sources: kept.sources.map(({ name, sourceId, warnings, problem }) => ({
      name,
      source: about.get(sourceId ?? '') ?? null,
      warnings,
      problem: problem && { code: problem.code, message: problem.message, next: problem.next },
    })),
    links: kept.links.map(({ url }) => url),
    given: kept.given,
    notes: kept.notes,
  }
}
