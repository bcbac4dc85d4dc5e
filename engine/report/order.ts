import type { Finding, Question } from '../model/comparison'

/** A conflict and a seeming one rank alike: finding out that it only seems is work saved. */
const RANK: Readonly<Record<Finding, number>> = { conflict: 0, apparent: 0, agreement: 1, single: 2 }
/** What a value, and what the reference record, add to a question's weight. */
const TYPED = 0.5
const RECORD = 0.5
/** Claims beyond these make a question no weightier. */
const ENOUGH_CLAIMS = 5

/** Disputed before agreed before single; among equals what more claims and the record speak of, a value before mere words. */
export function mostDisputedFirst(questions: readonly Question[]): Question[] {
  return questions
    .map((question) => ({ question, weight: weightOf(question) }))
    .sort(
      (x, y) =>
        RANK[x.question.finding] - RANK[y.question.finding] ||
        y.weight - x.weight ||
        (x.question.id < y.question.id ? -1 : 1),
    )
    .map(({ question }) => question)
}

function weightOf({ answers, relations, kind, against_record }: Question): number {
  const claims = new Set([...answers.flatMap((answer) => answer.claims), ...relations.flatMap(({ a, b }) => [a, b])])
    .size
  const best = Math.max(0, ...relations.map(({ score }) => score))
  return (
    Math.min(claims, ENOUGH_CLAIMS) / ENOUGH_CLAIMS +
    best +
    (kind === 'other' ? 0 : TYPED) +
    (against_record ? RECORD : 0)
  )
}
