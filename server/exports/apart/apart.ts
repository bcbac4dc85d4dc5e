import type { Outcome } from '@/contracts/desk'
import type { ExportFile } from '@/contracts/interchange/exported'
import type { FormatId } from '@/contracts/interchange/formats'
import { Death } from '@/server/apart/death'
import { poolOf } from '@/server/apart/pool'
import { failed } from '@/server/errors/outcome'
import type { Asked } from './work'

/** What one file may take: milliseconds, and megabytes in all. */
export type ApartLimits = { time: number; memory: number }
const LIMITS: ApartLimits = { time: 180_000, memory: 2048 }

const writers = poolOf<Asked, Outcome<ExportFile>>('server/exports/apart/export-process.mjs', {
  seats: 1,
  idle: 60_000,
})

/** Set line by line, these take a minute and over a gigabyte for a story of thousands of claims. */
const HEAVY: FormatId[] = ['dossier-pdf', 'dossier-docx']
export const isHeavy = (format: FormatId): boolean => HEAVY.includes(format)

/** Writes a story in a process of its own, one at a time; a problem where that does not live to answer. */
export async function writeApart(asked: Asked, limits: ApartLimits = LIMITS): Promise<Outcome<ExportFile>> {
  try {
    return await writers.work(asked, limits)
  } catch (error) {
    if (error instanceof Death) return died(error, limits)
    throw error
  }
}

function died({ reason }: Death, { time, memory }: ApartLimits): Outcome<never> {
  const says = {
    'too-slow': `would take longer than ${time / 1000} seconds to write and was given up`,
    'too-much-memory': `would need more than ${memory} MB of memory to be written and was given up`,
    'broke-off': 'could not be written: its writer broke off',
    stopped: 'was stopped',
  }
  const next =
    'Choose fewer findings, or take the dossier as a web page (HTML) or as Markdown. The command variorum export has no such limit.'
  const code = reason === 'too-slow' || reason === 'too-much-memory' ? 'too-much-to-write' : reason
  return failed(code, `The file ${says[reason]}.`, next)
}

/** Ends the process that is kept. */
export const endWriters = (): void => writers.end()
