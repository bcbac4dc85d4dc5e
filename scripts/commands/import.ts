import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Problem } from '../../contracts/desk'
import { BUNDLE_EXTENSION } from '../../contracts/interchange/bundle-file'
import { databaseFile } from '../../server/env/database-url.mjs'
import { readDocument } from '../../server/files/read-document'
import { withDesk } from './desk'
import { filesAt } from './files-at'
import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'

type Given = { title: string | null; slug: string | null; paths: string[]; run: boolean }

/**
 * `variorum import`: adds files to a story as the import page does, file by file, then runs the method once. A file that
 * cannot be read is named and stops nothing; the exit code then says that something was left out.
 */
export async function importCommand(args: string[], terminal: Terminal): Promise<number> {
  if (args.length > 0 && args.every((arg) => !arg.startsWith('-') && arg.endsWith(BUNDLE_EXTENSION)))
    return (await import('./import-bundles')).importBundles(args, terminal)
  const given = importArguments(args)
  if ('wrong' in given) return misused(terminal, given.wrong)
  if (given.title !== null) {
    const { migrate } = await import('../db-migrate.mjs')
    migrate(databaseFile())
  }
  return withDesk(terminal, () => importAll(given, terminal))
}

function importArguments(args: string[]): Given | { wrong: string } {
  try {
    const options = { new: { type: 'string' }, 'no-run': { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const title = values.new?.trim() ?? null
    if (title === '') return { wrong: '--new needs a title' }
    const [slug, ...rest] = positionals
    if (title === null && slug === undefined)
      return { wrong: 'import needs a story, by the name in its address, and files' }
    const paths = title === null ? rest : positionals
    if (paths.length === 0) return { wrong: 'import needs files or folders' }
    return { title, slug: title === null ? (slug ?? null) : null, paths, run: values['no-run'] !== true }
  } catch (error) {
    return { wrong: (error instanceof Error ? error.message : String(error)).split(/\. |\n/)[0] as string }
  }
}

async function importAll({ title, slug: named, paths, run }: Given, terminal: Terminal): Promise<number> {
  const [{ createStory }, { keepReading }, { runStory }, { getStory }] = await Promise.all([
    import('../../server/usecases/stories'),
    import('../../server/usecases/import-document'),
    import('../../server/usecases/run-story'),
    import('../../server/queries/stories'),
  ])
  const tell = (message: string) => write(terminal.errors, `${message}\n`)
  const failed = async ({ message, next }: Problem): Promise<number> => {
    await complain(terminal, `${message} ${next}`)
    return BAD_INPUT
  }
  const found = await filesAt(paths)
  for (const problem of found.problems) await complain(terminal, problem)
  let bad = found.problems.length
  let slug = named
  if (slug !== null && !(await getStory(slug)))
    return failed({ code: 'not-found', message: `There is no story “${slug}”.`, next: 'variorum stories lists them.' })
  if (slug === null) {
    // no empty story where nothing can be kept
    if (found.files.length === 0) return BAD_INPUT
    const made = await createStory({ title: title ?? '' })
    if (!made.ok) return failed(made.problem)
    slug = made.value.slug
  }
  let kept = 0
  for (const [i, { file, meta }] of found.files.entries()) {
    const name = path.basename(file)
    const says = (words: string) => tell(`[${i + 1}/${found.files.length}] ${file}: ${words}`)
    const bytes = new Uint8Array(await readFile(file))
    const read = await readDocument(name, bytes)
    if (!read.ok) {
      bad++
      await says(`${read.problem.message}. ${read.problem.next}`)
      continue
    }
    // a file with checks or marks needs the run at once, to set them on claims
    const needsRun = read.value.checks.length + read.value.annotations.length > 0
    const outcome = await keepReading(slug, read.value, { fileName: name, bytes }, { meta, run: run && needsRun })
    if (!outcome.ok) {
      bad++
      await says(`${outcome.problem.message} ${outcome.problem.next}`)
      continue
    }
    const { sources, links, given, notes } = outcome.value
    for (const { name: source, warnings, problem } of sources) {
      if (problem) {
        bad++
        await says(`${source === name ? '' : `${source}: `}${problem.message} ${problem.next}`)
      } else {
        kept++
        await says([source === name ? 'kept' : `kept ${source}`, ...warnings].join('; '))
      }
    }
    if (given.length > 0)
      await says(
        `${given.filter(({ outcome: done }) => done !== 'no-place').length} of ${given.length} checks and marks set`,
      )
    if (links.length > 0) await says(`${links.length} links; the import page fetches them once you allow it`)
    for (const note of notes) await says(note)
  }
  if (kept > 0 && run) {
    await tell('Comparing …')
    const ran = await runStory(slug)
    if (!ran.ok) return failed(ran.problem)
    for (const { source, message } of ran.value.failed)
      await complain(terminal, `${source}: the method left it out (${message})`)
    bad += ran.value.failed.length
  }
  await write(terminal.output, `${slug}: ${kept} ${kept === 1 ? 'source' : 'sources'} added\n`)
  return bad === 0 ? DONE : BAD_INPUT
}
