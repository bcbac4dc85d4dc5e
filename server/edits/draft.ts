import type { Claim } from '@/engine/model/claim'
import type { Comparison, Question } from '@/engine/model/comparison'

/**
 * A comparison while edits are laid over it. Claims and questions are replaced, never written into: what the method found
 * is shared with other readers. `touched` names what must be assessed again.
 */
export type Draft = {
  base: Comparison
  claims: Map<string, Claim>
  questions: Map<string, Question>
  /** by question: the claims in it whose relations no longer hold as the method found them */
  touched: Map<string, Set<string>>
}

export const draftOf = (base: Comparison): Draft => ({
  base,
  claims: new Map(base.claims.map((claim) => [claim.id, claim])),
  questions: new Map(base.questions.map((question) => [question.id, question])),
  touched: new Map(),
})

export const membersOf = (question: Question): string[] => question.answers.flatMap(({ claims }) => claims)

export function touch(draft: Draft, question: string, claims: Iterable<string> = []): void {
  const known = draft.touched.get(question) ?? new Set()
  for (const claim of claims) known.add(claim)
  draft.touched.set(question, known)
}

/** The questions that a claim answers. */
export const homesOf = (draft: Draft, claim: string): Question[] =>
  [...draft.questions.values()].filter(({ answers }) => answers.some(({ claims }) => claims.includes(claim)))

/** Takes claims out of a question; one that nobody answers any more is gone. */
export function withdraw(draft: Draft, question: Question, claims: readonly string[]): void {
  const gone = new Set(claims)
  const answers = question.answers
    .map((answer) => ({ ...answer, claims: answer.claims.filter((id) => !gone.has(id)) }))
    .filter((answer) => answer.claims.length > 0)
  if (answers.length === 0) {
    draft.questions.delete(question.id)
    draft.touched.delete(question.id)
    return
  }
  draft.questions.set(question.id, { ...question, answers })
  touch(draft, question.id)
}

/** Puts a question behind another one, so that a part stands beside what it was parted from. */
export function insertAfter(draft: Draft, before: string, question: Question): void {
  const entries = [...draft.questions.entries()]
  const at = entries.findIndex(([id]) => id === before)
  entries.splice(at < 0 ? entries.length : at + 1, 0, [question.id, question])
  draft.questions = new Map(entries)
}
