import type { JudgedApart, Judgement, MergeReport, Share } from '../../contracts/interchange/merged'
import type { Bundle } from '../../server/bundle/bundle'
import { argumentsOf } from './arguments'
import { hanging, plain, shortened, WIDTH } from './columns'
import { readGivenFile, writeNewFile } from './given-file'
import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'

/** `variorum merge`: joins two bundles of one story and lists where their judgements differ, losing neither. */
export async function merge(args: string[], terminal: Terminal): Promise<number> {
  const options = { out: { type: 'string' }, json: { type: 'boolean' } } as const
  const given = argumentsOf(args, options, { count: 2, wanted: 'merge needs two bundles' })
  if ('wrong' in given) return misused(terminal, given.wrong)
  const bundles: Bundle[] = []
  for (const file of given.names) {
    const bundle = await soundBundle(file, terminal)
    if (bundle) bundles.push(bundle)
  }
  const [a, b] = bundles
  if (!a || !b) return BAD_INPUT
  const [{ merged }, { packed }, { compareSources }] = await Promise.all([
    import('../../server/bundle/merge'),
    import('../../server/bundle/pack'),
    import('../../engine/pipeline'),
  ])
  const method = (...[sources, propositions]: Parameters<Parameters<typeof merged>[2]['method']>) =>
    compareSources(sources, { propositions })
  const { bundle, report } = await merged(a, b, { method, rules: await rulesHere() })
  const out = given.values.out === undefined ? null : String(given.values.out)
  if (out !== null) await writeNewFile(out, packed(bundle))
  const names = given.names as [string, string]
  await write(terminal.output, given.values.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report, names, out))
  return DONE
}

async function rulesHere(): Promise<Record<string, string> | null> {
  const [{ rulesOf }, { fileURLToPath }] = await Promise.all([import('../../server/bundle/rules'), import('node:url')])
  return rulesOf(fileURLToPath(new URL('../../engine', import.meta.url)))
}

/** A bundle whose every hash fits; null where it is damaged, which is told. */
async function soundBundle(file: string, terminal: Terminal): Promise<Bundle | null> {
  const [{ opened }, { LIMITS }] = await Promise.all([
    import('../../server/bundle/open'),
    import('../../server/bundle/zip'),
  ])
  const outcome = opened(await readGivenFile(file, LIMITS.packed))
  if (!outcome.ok) {
    await complain(terminal, `${file}: ${outcome.problem.message} ${outcome.problem.next}`)
    return null
  }
  const { bundle, faults } = outcome.value
  for (const fault of faults) await complain(terminal, `${file}: ${fault.file} ${fault.says}`)
  return faults.length > 0 ? null : bundle
}

/** The report of a merge for a person: what came together, then what is judged differently, side by side. */
export function inWords(report: MergeReport, [a, b]: [string, string], out: string | null): string {
  const { differing, alike, apart, orphaned, recomputed } = report
  const lines = [
    `A is ${plain(a)}, B is ${plain(b)}.`,
    `Sources: ${shared(report.sources)}.`,
    `Changes: ${shared(report.changes)}.`,
    `Decisions: ${shared(report.decisions)}.`,
  ]
  if (report.sources.both === 0) lines.push('They have no source in common: are they of one story?')
  if (recomputed) lines.push('The method ran over the joined sources.')
  for (const { key, title, other, otherTitle } of apart)
    lines.push(
      hanging(
        0,
        '',
        `“${title}” and “${otherTitle}” have one key and different texts: both are kept, as ${key} and ${other}.`,
      ),
    )
  lines.push(
    '',
    differing.length === 0 ? 'Their judgements differ nowhere.' : `Judged differently: ${differing.length}`,
  )
  for (const one of differing) lines.push('', ...apartInWords(one))
  if (alike > 0) lines.push('', `Judged alike, apart from each other: ${alike}`)
  if (orphaned.length > 0) lines.push('', `Words that are not found in the joined story: ${orphaned.length}`)
  for (const one of orphaned) lines.push(hanging(2, '- ', one))
  lines.push('', out === null ? 'Nothing was written; name a file with --out.' : `Written: ${plain(out)}`)
  return `${lines.join('\n')}\n`
}

const shared = ({ a, b, both }: Share): string => `${both} in both, ${a} in A alone, ${b} in B alone`

function apartInWords({ about, a, b, outcome }: JudgedApart): string[] {
  return [hanging(0, '', about), ...judgementInWords('A', a), ...judgementInWords('B', b), hanging(2, '→ ', outcome)]
}

function judgementInWords(side: string, { says, person, at, why }: Judgement): string[] {
  const by = [person ?? 'nobody named', at ?? ''].filter(Boolean).join(', ')
  const lines = [hanging(2, `${side}: `, `${shortened(says, 4 * WIDTH)} (${by})`)]
  return why.trim() === '' ? lines : [...lines, hanging(5, 'why: ', why)]
}
