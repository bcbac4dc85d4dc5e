import type { Outcome } from '@/contracts/desk'
import { compareSources, METHOD_VERSION } from '@/engine'
import type { Bundle } from '../bundle'
import { type Merged, merged } from '../merge'
import { type Fault, opened } from '../open'
import type { Method } from '../recompute'
import { rulesOf } from '../rules'
import { type Verified, verified } from '../verify'

/** A bundle that is to be opened and computed again; `into`: the story as it is that it is to be merged into. */
export type Asked = { bytes: Uint8Array; into: Bundle | null }
/** A whole bundle, what computing it again shows, and what came of merging it where that was asked. */
export type Worked = { bundle: Bundle; verified: Verified; merged: Merged | null }

const method: Method = (sources, propositions) => compareSources(sources, { propositions })

/** All that is done with a bundle before anything of it is kept. */
export async function work({ bytes, into }: Asked): Promise<Outcome<Worked>> {
  const outcome = opened(bytes)
  if (!outcome.ok) return outcome
  const { bundle, faults } = outcome.value
  if (faults.length > 0 || !bundle) return damaged(faults)
  const rules = rulesOf()
  const found = await verified(outcome.value, { method, version: METHOD_VERSION, rules })
  if (found.faults.length > 0) return damaged(found.faults)
  // findings that the method does not make here are left out; the texts and what people did are taken
  const theirs = found.machine?.length === 0 ? bundle : { ...bundle, comparison: null }
  const joined = into && (await merged(into, theirs, { method, rules, into: true }))
  return { ok: true, value: { bundle, verified: found, merged: joined } }
}

const MOST_NAMED = 3

function damaged(faults: Fault[]): Outcome<never> {
  const named = faults.slice(0, MOST_NAMED).map(({ file, says }) => `${file} ${says}`)
  const more = faults.length > MOST_NAMED ? `, and ${faults.length - MOST_NAMED} more` : ''
  const message = `The bundle is not as it was written: ${named.join('; ')}${more}. Nothing was taken from it.`
  return { ok: false, problem: { code: 'damaged', message, next: 'Ask for it again from whoever made it.' } }
}
