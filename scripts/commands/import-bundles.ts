import { LARGEST_BUNDLE } from '../../contracts/interchange/bundle-file'
import { databaseFile } from '../../server/env/database-url.mjs'
import { withDesk } from './desk'
import { readGivenFile } from './given-file'
import { BAD_INPUT, complain, DONE, type Terminal, write } from './terminal'

/** `variorum import` of bundles alone: each becomes a story of its own. One that is damaged is named and stops nothing. */
export async function importBundles(files: string[], terminal: Terminal): Promise<number> {
  const { migrate } = await import('../db-migrate.mjs')
  migrate(databaseFile())
  return withDesk(terminal, async () => {
    const { importBundle } = await import('../../server/usecases/import-bundle')
    let bad = 0
    for (const file of files) {
      const outcome = await readGivenFile(file, LARGEST_BUNDLE)
        .then(importBundle)
        .catch((error: Error) => ({ ok: false as const, problem: { message: error.message, next: '' } }))
      if (outcome.ok) {
        const { slug, title, sources, warnings } = outcome.value
        for (const warning of warnings) await complain(terminal, `${file}: ${warning}`)
        await write(terminal.output, `${slug}: “${title}”, ${sources} ${sources === 1 ? 'source' : 'sources'}\n`)
      } else {
        bad++
        await complain(terminal, `${file}: ${outcome.problem.message} ${outcome.problem.next}`.trim())
      }
    }
    return bad === 0 ? DONE : BAD_INPUT
  })
}
