import { worksApart } from '@/server/apart/where'
import { workApart } from '@/server/bundle/apart/apart'
import { type Asked, type Worked, work } from '@/server/bundle/apart/work'
import { ProblemError } from '@/server/errors/outcome'

/** A bundle that is whole, computed again, and merged where that is asked; stops with a problem where a file of it is damaged. */
export async function soundBundle(bytes: Uint8Array, into: Asked['into'] = null): Promise<Worked> {
  const outcome = await (worksApart() ? workApart : work)({ bytes, into })
  if (!outcome.ok) throw new ProblemError(outcome.problem)
  return outcome.value
}
