import type { Claim, Voice } from '@/engine/model/claim'
import type { Comparison, Question } from '@/engine/model/comparison'
import { Prisma } from '@/generated/sqlite/client'

/** A comparison as rows: lists flattened, every row keyed by its run. `position` keeps each list in its order. */
export function runRows(runId: string, comparison: Comparison, voiceId: (voice: Voice) => string) {
  const { sources, claims, questions, stances } = comparison
  return {
    sources: sources.map(({ id, ...source }, position) => ({ runId, position, key: id, ...source })),
    claims: claims.map((claim, position) => claimRow(runId, claim, position)),
    claimVoices: claims.flatMap((claim) =>
      claim.voices.map((voice, position) => ({ runId, claimId: claim.id, position, voiceId: voiceId(voice) })),
    ),
    questions: questions.map((question, position) => questionRow(runId, question, position)),
    answers: questions.flatMap((question) =>
      question.answers.map(({ id, label }, position) => ({ runId, questionId: question.id, position, id, label })),
    ),
    answerClaims: questions.flatMap((question) =>
      question.answers.flatMap(({ claims: members }, answerPosition) =>
        members.map((claimId, position) => ({ runId, questionId: question.id, answerPosition, position, claimId })),
      ),
    ),
    relations: questions.flatMap((question) =>
      question.relations.map((relation, position) => ({ runId, questionId: question.id, position, ...relation })),
    ),
    stances: stances.map(({ claim, ...stance }, position) => ({ runId, position, claimId: claim, ...stance })),
  }
}

const orNull = (value: object | null) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonObject))

function claimRow(runId: string, claim: Claim, position: number): Prisma.ClaimCreateManyInput {
  const { quote, voices: _voices, value, event, time, ...rest } = claim
  const { start, end, ...words } = quote
  return {
    runId,
    position,
    ...rest,
    ...words,
    spanStart: start,
    spanEnd: end,
    valueType: value?.type ?? null,
    value: orNull(value),
    event: orNull(event),
    time: orNull(time),
  }
}

function questionRow(runId: string, question: Question, position: number): Prisma.QuestionCreateManyInput {
  const { answers: _answers, relations: _relations, omitted, against_record, ...rest } = question
  return { runId, position, ...rest, againstRecord: against_record, omittedBy: omitted.by, omittedOf: omitted.of }
}
