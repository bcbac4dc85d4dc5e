import type { Outcome, Problem } from '../../contracts/desk'

/** What a reader throws where it cannot read a file; the message goes on after the file's name: “… is empty”. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** Ends the reading of a file. `message` without its subject and full stop, `next` as a sentence. */
export function refuse(code: string, message: string, next: string): never {
  throw new Refusal({ code, message, next })
}

/** What `work` gives, or the problem it refused with. Other errors go on. */
export async function refusals<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem }
    throw error
  }
}
