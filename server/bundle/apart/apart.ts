import type { Outcome } from '@/contracts/desk'
import { Death } from '@/server/apart/death'
import { poolOf } from '@/server/apart/pool'
import { failed } from '@/server/errors/outcome'
import type { Asked, Worked } from './work'

/** What one bundle may take: milliseconds, and megabytes in all. */
export type ApartLimits = { time: number; memory: number }
const LIMITS: ApartLimits = { time: 180_000, memory: 2048 }

const bundles = poolOf<Asked, Outcome<Worked>>('server/bundle/apart/bundle-process.mjs', { seats: 1, idle: 60_000 })

/** Opens a bundle in a process of its own, one at a time; a problem where that does not live to answer. */
export async function workApart(asked: Asked, limits: ApartLimits = LIMITS): Promise<Outcome<Worked>> {
  try {
    return await bundles.work(asked, limits)
  } catch (error) {
    if (error instanceof Death) return died(error, limits)
    throw error
  }
}

function died({ reason }: Death, { time, memory }: ApartLimits): Outcome<never> {
  const says = {
    'too-slow': `took longer than ${time / 1000} seconds and was given up`,
    'too-much-memory': `needs more than ${memory} MB of memory and was given up`,
    'broke-off': 'made the program that opens it break off',
    stopped: 'was stopped',
  }
  const next = 'Nothing was taken from it. The command variorum verify has no such limit.'
  return failed(reason, `The bundle ${says[reason]}.`, next)
}

/** Ends the process that is kept. */
export const endBundles = (): void => bundles.end()
