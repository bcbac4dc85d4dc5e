import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compareSources, METHOD_VERSION } from '../engine'
import { PARTS } from './parts'
import { withFigures } from './readme-figures'
import { measuredFile, measureRules } from './rules'
import { readSample } from './sample'
import { type Results, scorecard } from './scorecard'
import { evaluationFolder, scorePart } from './scorer'
import { scoreStory } from './story-score'

const DOCS = path.join(import.meta.dirname, '..', 'docs')
const CARD = path.join(DOCS, 'scorecard.md')
const README = path.join(DOCS, '..', 'README.md')
const FIGURES = path.join(DOCS, 'scorecard.json')
/** read by the desk */
const MEASURED = path.join(DOCS, '..', 'contracts', 'measured.json')

const USAGE = `usage: npm run evaluate [-- [part…] [--limit N]]
  part     measure only these parts and keep the others' figures: ${PARTS.map((part) => part.name).join(' ')}
  --limit  ask at most N rows of each part
`

/** Measures the method on the sample and on the evaluation sets, and writes the score card. Gives the exit code. */
export async function evaluate(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if (!asked) {
    process.stderr.write(USAGE)
    return 2
  }
  const folder = evaluationFolder()
  const earlier = await earlierResults()
  const rules = folder ? await measureRules(folder) : earlier.rules
  const results: Results = { sample: await measureSample(), rules, parts: earlier.parts }
  await save(results)
  if (!folder)
    console.log('The evaluation sets are not on this machine: only the sample was measured. See docs/scorecard.md.')
  for (const part of folder ? asked.parts : []) {
    const result = await scorePart({ folder: folder as string, part, limit: asked.limit, method: METHOD_VERSION })
    console.log(`${part.padEnd(12)} ${result.figure?.toFixed(3) ?? 'none '}  ${result.seconds} s  ${result.detail}`)
    results.parts = [...results.parts.filter((each) => each.part !== part), result]
    await save(results)
  }
  console.log(`Written: ${path.relative(process.cwd(), CARD)}`)
  return 0
}

function readArguments(args: string[]): { parts: string[]; limit: number | null } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { limit: { type: 'string' } } })
    const known = PARTS.map((part) => part.name)
    const limit = values.limit === undefined ? null : Number(values.limit)
    if (positionals.some((name) => !known.includes(name)) || (limit !== null && !(limit > 0))) return null
    return { parts: positionals.length > 0 ? known.filter((name) => positionals.includes(name)) : known, limit }
  } catch {
    return null
  }
}

async function measureSample(): Promise<Results['sample']> {
  const { sources, expected } = await readSample()
  const start = performance.now()
  const comparison = compareSources(sources, { propositions: [expected.stances.proposition] })
  const seconds = (performance.now() - start) / 1000
  const score = scoreStory(comparison, expected, new Map(sources.map((source) => [source.id, source.text])))
  console.log(
    `sample       ${score.figure.toFixed(3)}  ${seconds.toFixed(1)} s  missed: ${score.missed.join('; ') || 'nothing'}`,
  )
  return { score, seconds, method: METHOD_VERSION }
}

/** The figures of the card as it stands: what is not measured now keeps them. */
async function earlierResults(): Promise<Pick<Results, 'rules' | 'parts'>> {
  const none = { rules: { method: METHOD_VERSION, stories: 0, rules: [] }, parts: [] }
  try {
    return { ...none, ...(JSON.parse(await readFile(FIGURES, 'utf8')) as Partial<Results>) }
  } catch {
    return none
  }
}

async function save(results: Results): Promise<void> {
  await writeFile(FIGURES, `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(CARD, scorecard(results, PARTS))
  await writeFile(MEASURED, measuredFile(results.rules, PARTS, results.parts))
  await writeFile(README, withFigures(await readFile(README, 'utf8'), results))
}
