import type { Outcome } from '@/contracts/desk'

/** What a use case gave; a test that meets a problem here fails with it. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
}

/** The code of the problem a use case ended with, or `none`. */
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'none' : outcome.problem.code)
