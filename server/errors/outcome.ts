import type { z } from 'zod'
import type { Outcome, Problem } from '@/contracts/desk'

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const failed = (code: string, message: string, next: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, message, next },
})

/** What a use case throws to end with a problem; `attempt` turns it into an outcome. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

export function stop(code: string, message: string, next: string): never {
  throw new ProblemError({ code, message, next })
}

/** Runs a use case: what it stops with is its problem, and what nobody foresaw is logged and told without its insides. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem }
    if (isBusy(error)) return failed('busy', 'The database is in use by another program.', 'Try again in a moment.')
    console.error(error)
    return failed('internal', 'Something went wrong that was not foreseen.', 'Nothing was changed. Try again.')
  }
}

/** Prisma's codes for a lock that was not given up in time. */
const isBusy = (error: unknown): boolean => ['P1008', 'P2028'].includes((error as { code?: string })?.code ?? '')

/** What the schema makes of the input, or a problem that names the field. */
export function checked<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') || 'the input'
  stop('invalid', `“${field}” is not as expected: ${issue?.message ?? 'wrong form'}.`, 'Correct it and try again.')
}
