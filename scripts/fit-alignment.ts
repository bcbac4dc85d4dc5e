/**
 * Fits the weights by which two clauses are said to answer one question, and writes engine/align/alignment-weights.ts.
 *   npx tsx scripts/fit-alignment.ts <folder of the evaluation sets> [--report]
 * Rows: evaluation/alignment/clause-pairs.csv, labelled by readers on stories of `allsides_clusters/dev.jsonl`. With --report it only prints
 * how well the pairs are told apart when whole stories are held out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { weighedPairs } from '../engine/align/alignment'
import { candidatePairs } from '../engine/align/candidates'
import { weightsOf } from '../engine/align/weights'
import { annotateStory } from '../engine/annotate/annotate'
import { assertionsOf } from '../engine/claims/assertions'
import { unitsOf } from '../engine/claims/units'
import type { SourceInput } from '../engine/model/comparison'
import type { Unit } from '../engine/model/unit'
import { readText } from '../engine/text/read'
import { unlabelledStories } from '../evaluation/conflicts/stories'
import { fitWeights, type Row } from './fit-logistic'

const [folder, flag] = process.argv.slice(2)
if (!folder) throw new Error('usage: fit-alignment.ts <folder of the evaluation sets> [--report]')

const SETTINGS = { labels: 2, l2: 2, balance: 0, least: 2, steps: 400 }
const FOLDS = 5

type Labelled = { story: string; a: Place; b: Place; related: boolean }
type Place = { source: string; start: number; end: number }

function labelled(): Labelled[] {
  const file = path.join(import.meta.dirname, '../evaluation/alignment/clause-pairs.csv')
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [story = '', sa = '', fromA, toA, , sb = '', fromB, toB, , label] = line.split(',')
    const place = (source: string, start = '', end = '') => ({ source, start: Number(start), end: Number(end) })
    return { story, a: place(sa, fromA, toA), b: place(sb, fromB, toB), related: label !== 'unrelated' }
  })
}

/** The labelled pairs of one story with their features; pairs that the method never weighs against each other are left out. */
function rowsOf(story: string, given: readonly SourceInput[], pairs: readonly Labelled[]): Row[] {
  const sources = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const texts = annotateStory(sources.map((source) => ({ source, doc: readText(source.text) })))
  const units: Unit[] = []
  for (const [k, text] of texts.entries()) units.push(...unitsOf(text, k, units.length))
  const assertions = texts.flatMap((text, k) =>
    assertionsOf(
      sources[k] as SourceInput,
      text,
      units.filter(({ source }) => source === k),
    ),
  )
  const weights = weightsOf(units)
  const weighed = weighedPairs(units, candidatePairs(units, assertions, weights), weights)
  const known = new Map(weighed.map((pair) => [`${pair.a.index} ${pair.b.index}`, pair.features]))
  const unitAt = ({ source, start, end }: Place): Unit | undefined =>
    units.find(
      ({ source: k, clause }) =>
        sources[k]?.id === source &&
        2 * (Math.min(clause.end, end) - Math.max(clause.start, start)) >
          Math.max(clause.end - clause.start, end - start),
    )
  return pairs.flatMap(({ a, b, related }) => {
    const indexes = [unitAt(a)?.index ?? -1, unitAt(b)?.index ?? -1].sort((x, y) => x - y)
    const features = known.get(indexes.join(' '))
    return features ? [{ features, label: related ? 1 : 0, group: story }] : []
  })
}

const stories = new Map((await unlabelledStories(folder)).map((story) => [story.id, story.sources]))
const given = labelled()
const rows = [...new Set(given.map(({ story }) => story))].flatMap((story) =>
  rowsOf(
    story,
    stories.get(story) ?? [],
    given.filter((pair) => pair.story === story),
  ),
)
const chance = (weights: Map<string, number[]>, { features }: Row): number => {
  let sum = 0
  for (const [name, value] of Object.entries(features)) {
    const [no = 0, yes = 0] = weights.get(name) ?? []
    sum += value * (yes - no)
  }
  return 1 / (1 + Math.exp(-sum))
}

console.log(
  `${rows.length} of ${given.length} pairs weighed, ${rows.filter(({ label }) => label === 1).length} related`,
)
if (flag === '--report') report()
else write(fitWeights(rows, SETTINGS))

function report(): void {
  const groups = [...new Set(rows.map(({ group }) => group))].sort()
  const foldOf = ({ group }: Row) => groups.indexOf(group) % FOLDS
  const held = rows.map(() => 0)
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (row: Row) => foldOf(row) === fold
    const weights = fitWeights(
      rows.filter((row) => !inFold(row)),
      SETTINGS,
    )
    rows.forEach((row, k) => {
      if (inFold(row)) held[k] = chance(weights, row)
    })
  }
  const of = (label: number, fold?: number) =>
    held.filter((_, k) => rows[k]?.label === label && (fold === undefined || foldOf(rows[k] as Row) === fold))
  const [yes, no] = [of(1), of(0)]
  const byFold = Array.from({ length: FOLDS }, (_, fold) => areaOf(of(1, fold), of(0, fold)))
  const mean = byFold.reduce((a, b) => a + b, 0) / FOLDS
  const spread = Math.sqrt(byFold.reduce((a, b) => a + (b - mean) ** 2, 0) / (FOLDS - 1))
  console.log(
    `area under the curve, whole stories held out: ${areaOf(yes, no).toFixed(3)}; by fold ${mean.toFixed(3)} ± ${spread.toFixed(3)}`,
  )
  for (const from of [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const inBin = held.flatMap((p, k) => (p >= from && p < from + 0.1 ? [rows[k]?.label ?? 0] : []))
    const right = inBin.reduce((a, b) => a + b, 0)
    const [found, false_] = [yes.filter((p) => p >= from).length, no.filter((p) => p >= from).length]
    console.log(
      `${from.toFixed(1)}: ${inBin.length} pairs, ${(right / Math.max(1, inBin.length)).toFixed(2)} related; from here on precision ${(found / Math.max(1, found + false_)).toFixed(2)}, recall ${(found / yes.length).toFixed(2)}`,
    )
  }
}

/** How often a related pair comes out above an unrelated one. */
function areaOf(yes: readonly number[], no: readonly number[]): number {
  const wins = yes.reduce((sum, x) => sum + no.reduce((s, y) => s + (x > y ? 1 : x === y ? 0.5 : 0), 0), 0)
  return wins / yes.length / no.length
}

function write(weights: Map<string, number[]>): void {
  const lines = [...weights].map(([name, [no = 0, yes = 0]]) => `  ${name}: ${Number((yes - no).toFixed(2))},`)
  writeFileSync(
    path.join(import.meta.dirname, '../engine/align/alignment-weights.ts'),
    `/** Weight of each feature of two clauses for answering one question, on the logit scale. Written by scripts/fit-alignment.ts. */
export const ALIGNMENT: Record<string, number> = {\n${lines.join('\n')}\n}\n`,
  )
}
