import type { Outcome, Problem } from '@/contracts/desk'

const STATUS: Record<string, number> = {
  'not-found': 404,
  duplicate: 409,
  'same-text': 409,
  'nothing-new': 409,
  damaged: 422,
  unreadable: 422,
  'changed-meanwhile': 409,
  'too-large': 413,
  'too-long': 413,
  unsupported: 415,
  'links-off': 403,
  'not-public': 403,
  'link-gone': 502,
  'link-refused': 502,
  'not-trusted': 502,
  redirects: 502,
  unreachable: 502,
  'too-slow': 504,
  busy: 503,
  internal: 500,
  'run-failed': 500,
}

/** The HTTP status of a problem; what is not named here is the sender's to mend. */
export const statusOf = (code: string): number => STATUS[code] ?? 400

export const problemResponse = (problem: Problem): Response =>
  Response.json({ problem }, { status: statusOf(problem.code) })

/** A use case's outcome as JSON: its value, or `{ problem }` with a status that fits. */
export const jsonResponse = (outcome: Outcome<unknown>, status = 200): Response =>
  outcome.ok ? Response.json(outcome.value, { status }) : problemResponse(outcome.problem)
