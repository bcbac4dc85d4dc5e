import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Difference } from '../../server/bundle/differences'
import type { Verified } from '../../server/bundle/verify'
import { hanging, plain } from './columns'
import { readGivenFile } from './read-given-file'
import { BAD_INPUT, complain, DIFFERENT, DONE, misused, type Terminal, write } from './terminal'

/** So many differences of each part are printed where nothing else is asked for. */
const MOST = 20

type Arguments = { file: string; json: boolean; most: number }

/** `variorum verify`: checks every hash of a bundle and computes its whole story again, without network or database. */
export async function verify(args: string[], terminal: Terminal): Promise<number> {
  const given = verifyArguments(args)
  if ('wrong' in given) return misused(terminal, given.wrong)
  const [{ opened }, { LIMITS }] = await Promise.all([
    import('../../server/bundle/open'),
    import('../../server/bundle/zip'),
  ])
  const bytes = await readGivenFile(given.file, LIMITS.packed)
  const bundle = opened(bytes)
  if (!bundle.ok) {
    await complain(terminal, `${given.file}: ${bundle.problem.message} ${bundle.problem.next}`)
    return BAD_INPUT
  }
  const [{ verified }, { rulesOf }, { compareSources, METHOD_VERSION }] = await Promise.all([
    import('../../server/bundle/verify'),
    import('../../server/bundle/rules'),
    import('../../engine/pipeline'),
  ])
  const found = await verified(bundle.value, {
    method: (sources, propositions) => compareSources(sources, { propositions }),
    version: METHOD_VERSION,
    rules: rulesOf(fileURLToPath(new URL('../../engine', import.meta.url))),
  })
  await write(terminal.output, given.json ? `${JSON.stringify(found, null, 2)}\n` : inWords(found, given.most))
  return found.same ? DONE : DIFFERENT
}

function verifyArguments(args: string[]): Arguments | { wrong: string } {
  try {
    const options = { json: { type: 'boolean' }, most: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) return { wrong: 'verify needs one bundle' }
    const most = values.most === undefined ? MOST : Number(values.most)
    if (!Number.isInteger(most) || most < 0) return { wrong: '--most needs a number' }
    return { file, json: values.json ?? false, most }
  } catch (error) {
    return { wrong: (error instanceof Error ? error.message : String(error)).split(/\. |\n/)[0] as string }
  }
}

/** What was found, for a person; `most` differences of each part. */
export function inWords(found: Verified, most: number): string {
  const { faults, machine, shown, moved, notes, otherRules } = found
  const lines = [found.same ? 'same' : 'different', '']
  const stage = otherRules?.length ? [`The rules of these stages are others now: ${otherRules.join(', ')}.`] : []
  for (const note of [...notes, ...stage]) lines.push(hanging(0, '', note))
  part(
    lines,
    'Damaged',
    faults.map(({ file, says }) => `${file} ${says}`),
    most,
  )
  part(lines, 'What the method finds now is not what the bundle says', (machine ?? []).map(differenceInWords), most)
  part(lines, 'With the edits laid over it again, it shows something else', (shown ?? []).map(differenceInWords), most)
  part(lines, 'These edits and decisions stand elsewhere', moved, most)
  if (found.same)
    lines.push(`Every hash fits, and the story computed again with method ${found.method.here} is the same.`)
  return `${lines
    .filter((line, i) => line !== '' || i > 0)
    .join('\n')
    .trimEnd()}\n`
}

function part(lines: string[], heading: string, all: string[], most: number): void {
  if (all.length === 0) return
  lines.push('', `${heading}: ${all.length}`)
  for (const one of all.slice(0, most)) lines.push(hanging(2, '- ', plain(one)))
  if (all.length > most) lines.push(`  and ${all.length - most} more`)
}

function differenceInWords({ kind, about, field, before, after }: Difference): string {
  if (before === null) return `${kind} only now: ${about}`
  if (after === null) return `${kind} only in the bundle: ${about}`
  return `${kind} ${about}: ${field} was ${before}, is ${after}`
}
