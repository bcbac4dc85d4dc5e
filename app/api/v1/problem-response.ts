import { PROBLEM_TYPE, problemOf } from '@/contracts/api/problems'
import type { Outcome, Problem } from '@/contracts/desk'

/** Ends a request with a problem, from wherever it is noticed. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly headers: Record<string, string> = {},
  ) {
    super(problem.message)
  }
}

export function refuse(code: string, message: string, next: string, headers?: Record<string, string>): never {
  throw new Refused({ code, message, next }, headers)
}

/** What a use case gave; its problem ends the request. */
export function given<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Refused(outcome.problem)
}

/** A problem as RFC 9457 has it. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  const body = problemOf(problem)
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'content-type': PROBLEM_TYPE,
      'cache-control': 'no-store',
      ...(body.status === 503 ? { 'retry-after': '2' } : {}),
      ...headers,
    },
  })
}
