import { fileURLToPath } from 'node:url'
import type { Difference } from '../../server/bundle/differences'
import type { Verified } from '../../server/bundle/verify'
import { argumentsOf } from './arguments'
import { hanging, plain } from './columns'
import { readGivenFile } from './given-file'
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
  const options = { json: { type: 'boolean' }, most: { type: 'string' } } as const
  const given = argumentsOf(args, options, { count: 1, wanted: 'verify needs one bundle' })
  if ('wrong' in given) return given
  const { json, most = String(MOST) } = given.values
  if (!/^\d{1,9}$/.test(String(most))) return { wrong: '--most needs a number' }
  return { file: given.names[0] as string, json: json === true, most: Number(most) }
}

/** What was found, for a person; `most` differences of each part. */
export function inWords(found: Verified, most: number): string {
  const { faults, machine, shown, moved, notes, otherRules } = found
  const lines = [found.same ? 'same' : 'different']
  const stage = otherRules?.length ? [`The rules of these stages are others now: ${otherRules.join(', ')}.`] : []
  for (const note of [...notes, ...stage]) lines.push('', hanging(0, '', note))
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
    lines.push('', `Every hash fits, and the story computed again with method ${found.method.here} is the same.`)
  return `${lines.join('\n')}\n`
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
