import type { Claim, Voice } from '@/engine/model/claim'
import type { Comparison, Question } from '@/engine/model/comparison'

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

function claimRow(runId: string, claim: Claim, position: number) {
  const { quote, voices: _voices, ...rest } = claim
  const { start, end, ...words } = quote
  return {
    runId,
    position,
    ...rest,
    ...words,
    spanStart: start,
    spanEnd: end,
    valueType: claim.value?.type ?? null,
  }
}

function questionRow(runId: string, question: Question, position: number) {
  const { answers: _answers, relations: _relations, omitted, against_record, ...rest } = question
  return { runId, position, ...rest, againstRecord: against_record, omittedBy: omitted.by, omittedOf: omitted.of }
}
