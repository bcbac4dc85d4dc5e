import { argumentsOf } from './arguments'
import { withDesk } from './desk'
import { writeNewFile } from './given-file'
import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'

/** `variorum bundle`: a story of the desk as one file. */
export async function bundle(args: string[], terminal: Terminal): Promise<number> {
  const options = { out: { type: 'string' }, 'without-originals': { type: 'boolean' } } as const
  const given = argumentsOf(args, options, { count: 1, wanted: 'bundle needs a story, by the name in its address' })
  if ('wrong' in given) return misused(terminal, given.wrong)
  const [slug] = given.names as [string]
  return withDesk(terminal, async () => {
    const { exportBundle } = await import('../../server/usecases/export-bundle')
    const outcome = await exportBundle(slug, { originals: given.values['without-originals'] !== true })
    if (!outcome.ok) {
      await complain(terminal, `${outcome.problem.message} ${outcome.problem.next}`)
      return BAD_INPUT
    }
    const { name, body } = outcome.value
    const out = String(given.values.out ?? name)
    await writeNewFile(out, body)
    await write(terminal.output, `Written: ${out}\n`)
    return DONE
  })
}
