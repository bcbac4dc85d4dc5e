import type { Outcome } from '../../contracts/desk'
import { databaseFile } from '../../server/env/database-url.mjs'
import { argumentsOf } from './arguments'
import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'

/** `variorum backup`: the whole database as one file, while the desk may go on. */
export async function backup(args: string[], terminal: Terminal): Promise<number> {
  const given = argumentsOf(args, { out: { type: 'string' } }, { count: 0, wanted: 'backup takes no name' })
  if ('wrong' in given) return misused(terminal, given.wrong)
  const out = String(given.values.out ?? `variorum-backup-${new Date().toISOString().replace(/[:.]/g, '-')}.db`)
  const { backUp } = await import('../../server/backup/database-copy')
  const outcome = backUp(databaseFile(), out)
  return told(terminal, outcome, (held) => `Written: ${out}, with ${inWords(held)}.`)
}

/** `variorum restore`: puts a backup in the place of the database; what was there stays beside it. */
export async function restore(args: string[], terminal: Terminal): Promise<number> {
  const given = argumentsOf(args, {}, { count: 1, wanted: 'restore needs the file of a backup' })
  if ('wrong' in given) return misused(terminal, given.wrong)
  const [copy, { migrate }] = await Promise.all([
    import('../../server/backup/database-copy'),
    import('../db-migrate.mjs'),
  ])
  const [file] = given.names as [string]
  const outcome = copy.restore(file, databaseFile())
  if (outcome.ok) migrate(databaseFile())
  return told(terminal, outcome, ({ kept, ...held }) =>
    kept === null ? `Restored: ${inWords(held)}.` : `Restored: ${inWords(held)}. What was there before is ${kept}.`,
  )
}

const inWords = ({ stories, sources, changes }: { stories: number; sources: number; changes: number }): string =>
  [
    [stories, 'story', 'stories'],
    [sources, 'source', 'sources'],
    [changes, 'change', 'changes'],
  ]
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ')

async function told<T>(terminal: Terminal, outcome: Outcome<T>, says: (value: T) => string): Promise<number> {
  if (outcome.ok) await write(terminal.output, `${says(outcome.value)}\n`)
  else await complain(terminal, `${outcome.problem.message} ${outcome.problem.next}`)
  return outcome.ok ? DONE : BAD_INPUT
}
