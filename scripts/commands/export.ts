import { type ExportAsked, FORMATS } from '../../contracts/interchange/formats'
import { argumentsOf } from './arguments'
import { withDesk } from './desk'
import { writeNewFile } from './given-file'
import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  bom: { type: 'boolean' },
  findings: { type: 'string' },
  quotes: { type: 'string' },
} as const

/** `variorum export`: a story of the desk as a file, the same that its report page gives. `--out -` is standard output. */
export async function exportCommand(args: string[], terminal: Terminal): Promise<number> {
  const given = argumentsOf(args, OPTIONS, { count: 1, wanted: 'export needs a story, by the name in its address' })
  if ('wrong' in given) return misused(terminal, given.wrong)
  const { format, out, bom, findings, quotes } = given.values
  const [slug] = given.names as [string]
  if (typeof format !== 'string') {
    await complain(terminal, `export needs --format with one of these:\n${formatList()}`)
    return BAD_INPUT
  }
  return withDesk(terminal, async () => {
    const { exportStory } = await import('../../server/usecases/export-story')
    const asked = { bom, findings, quotes } as ExportAsked
    const outcome = await exportStory(slug, format, asked)
    if (!outcome.ok) {
      await complain(terminal, `${outcome.problem.message} ${outcome.problem.next}`)
      return BAD_INPUT
    }
    const { name, body } = outcome.value
    if (out === '-') {
      terminal.output.write(body)
      return DONE
    }
    const file = String(out ?? name)
    await writeNewFile(file, body)
    await write(terminal.output, `Written: ${file}\n`)
    return DONE
  })
}

const widest = Math.max(...FORMATS.map(({ id }) => id.length))

const formatList = (): string => FORMATS.map(({ id, purpose }) => `  ${id.padEnd(widest)}  ${purpose}`).join('\n')
