import type { Outcome, Problem } from '@/contracts/desk'
import { ProblemError } from '@/server/errors/outcome'

/** What a use case gave; a test that meets a problem here fails with it. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
}

/** The code of the problem a use case ended with, or `none`. */
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'none' : outcome.problem.code)

/** The problem that `work` stops with; a test in which it does not stop fails. */
export function problemOfStop(work: () => unknown): Problem {
  try {
    work()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
  throw new Error('it did not stop')
}
