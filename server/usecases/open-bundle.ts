import { METHOD_VERSION } from '@/engine'
import type { Bundle } from '@/server/bundle/bundle'
import { opened } from '@/server/bundle/open'
import type { Method } from '@/server/bundle/recompute'
import { rulesOf } from '@/server/bundle/rules'
import { type Verified, verified } from '@/server/bundle/verify'
import { ProblemError, stop } from '@/server/errors/outcome'
import { compare } from '@/server/jobs/method'

/** The method as the server runs it, so that pages need not wait. */
export const method: Method = (sources, propositions) =>
  compare(sources, { propositions }, new AbortController().signal)

/** A bundle that is whole, computed again; a problem where a file of it is damaged, with the name of that file. */
export async function soundBundle(bytes: Uint8Array): Promise<{ bundle: Bundle; verified: Verified }> {
  const outcome = opened(bytes)
  if (!outcome.ok) throw new ProblemError(outcome.problem)
  const { bundle, faults } = outcome.value
  if (faults.length > 0 || !bundle) return damaged(faults)
  const found = await verified(outcome.value, { method, version: METHOD_VERSION, rules: rulesOf() })
  return found.faults.length > 0 ? damaged(found.faults) : { bundle, verified: found }
}

const MOST_NAMED = 3

function damaged(faults: { file: string; says: string }[]): never {
  const named = faults.slice(0, MOST_NAMED).map(({ file, says }) => `${file} ${says}`)
  const more = faults.length > MOST_NAMED ? `, and ${faults.length - MOST_NAMED} more` : ''
  stop(
    'damaged',
    `The bundle is not as it was written: ${named.join('; ')}${more}. Nothing was taken from it.`,
    'Ask for it again from whoever made it.',
  )
}
