import type { Outcome } from '../../../contracts/desk'
import type { KindName } from '../../../contracts/interchange/kinds'
import { Death } from '../../apart/death'
import { poolOf } from '../../apart/pool'
import type { Reading } from '../reading'
import { Refusal, refuse } from '../refusal'
import { APART, type ApartLimits } from './limits'

type Asked = { kind: KindName; name: string; bytes: Uint8Array }

/** Two files at a time, each in a process of its own, so that a file which ends it takes no other along. */
const readers = poolOf<Asked, Outcome<Reading>>('server/files/apart/reading-process.mjs', { seats: 2, idle: 60_000 })

/**
 * Reads a file in a process of its own, kept warm for the next one. Refuses with the reader's problem, and with
 * `too-slow`, `too-much-memory` or `broke-off` where the process did not live to answer.
 */
export async function readApart(
  kind: KindName,
  name: string,
  bytes: Uint8Array,
  limits: ApartLimits = APART,
): Promise<Reading> {
  const outcome = await readers.work({ kind, name, bytes }, limits).catch((error) => refuseDead(error, limits))
  if (!outcome.ok) throw new Refusal(outcome.problem)
  return outcome.value
}

function refuseDead(error: unknown, { time, memory }: ApartLimits): never {
  if (!(error instanceof Death)) throw error
  const says = {
    'too-slow': `took longer than ${time / 1000} seconds to read and was given up`,
    'too-much-memory': `needs more than ${memory} MB of memory to be read and was given up`,
    'broke-off': 'made its reader break off',
    stopped: 'was stopped',
  }
  refuse(error.reason, says[error.reason], 'Keep only the article, save it as plain text, or paste its text.')
}

/** Ends the processes that are not at work. */
export const endApart = (): void => readers.end()
