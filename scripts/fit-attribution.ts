/**
 * Fits which candidates for an attribution are taken, and writes engine/lexicon/attribution-weights.ts.
 *   npx tsx scripts/fit-attribution.ts <folder of the evaluation sets> [--report]
 * Set: `polnear/dev_train_sample.jsonl` (articles with marked attributions). With --report it only prints the F1 of whole
 * attributions with articles held out, for several thresholds.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { frameFeatures } from '../engine/annotate/attribution/frame-features'
import { candidatesOf, type Placed } from '../engine/annotate/attribution/frames'
import { indexQuotations } from '../engine/annotate/attribution/quotation-index'
import { quotationsOf } from '../engine/annotate/quotations'
import { readText } from '../engine/text/read'
import { fitWeights, type Row, type Settings } from './fit-logistic'

type Pair = [number, number]
type Marked = { source: Pair[]; cue: Pair[]; content: Pair[] }
type Article = { doc: string; text: string; attributions: Marked[] }
type Gold = { source: Pair | null; cue: Pair | null; content: Pair }

const [folder, flag] = process.argv.slice(2)
if (!folder) throw new Error('usage: fit-attribution.ts <folder of the evaluation sets> [--report]')
const settings: Settings = { labels: 2, l2: 4, balance: 0, least: 5, steps: 250 }
const THRESHOLDS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4]
const FOLDS = 5

const articles = readFileSync(path.join(folder, 'polnear/dev_train_sample.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Article)

/** From code points to UTF-16 units. */
function unitsOf(text: string): (point: number) => number {
  const starts: number[] = []
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) starts.push(i)
  return (point) => starts[point] ?? text.length
}

function goldOf({ text, attributions }: Article): Gold[] {
  const unit = unitsOf(text)
  const hull = (spans: Pair[]): Pair | null =>
    spans.length === 0
      ? null
      : [unit(Math.min(...spans.map((span) => span[0]))), unit(Math.max(...spans.map((span) => span[1])))]
  return attributions.flatMap(({ source, cue, content }) => {
    const words = hull(content)
    return words ? [{ source: hull(source), cue: hull(cue), content: words }] : []
  })
}

const meets = (a: Pair | null, b: Pair | null): boolean =>
  a === null || b === null ? a === b : Math.min(a[1], b[1]) > Math.max(a[0], b[0])
const shared = (a: Pair, b: Pair): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))

function isRight(frame: Placed, gold: Gold[]): boolean {
  const { tokens } = frame.scene.doc
  const span = (range: { from: number; to: number }): Pair => [
    tokens[range.from]?.start ?? 0,
    tokens[range.to - 1]?.end ?? 0,
  ]
  const { content } = frame
  if (!content) return false
  const words: Pair = [content.start, content.end]
  const source = frame.source && span(frame.source)
  // quotations that go on after the cue are joined later: the first part already counts
  const opens = (one: Gold): boolean =>
    frame.kind === 'speech' && frame.clausal && one.content[0] <= words[0] + 2 && words[1] <= one.content[1]
  return gold.some(
    (one) =>
      (shared(words, one.content) > 0.5 || opens(one)) && meets(source, one.source) && meets(span(frame.cue), one.cue),
  )
}

let goldCount = 0
const rows: Row[] = articles.flatMap((article) => {
  const doc = readText(article.text)
  const gold = goldOf(article)
  goldCount += gold.length
  return candidatesOf(doc, indexQuotations(quotationsOf(doc)))
    .filter((frame) => frame.content !== null)
    .map((frame) => ({ features: frameFeatures(frame), label: isRight(frame, gold) ? 1 : 0, group: article.doc }))
})

const difference = (weights: Map<string, number[]>): Map<string, number> =>
  new Map([...weights].map(([name, [no = 0, yes = 0]]) => [name, yes - no]))

const score = (weights: Map<string, number>, row: Row): number => {
  let sum = 0
  for (const [name, value] of Object.entries(row.features)) sum += value * (weights.get(name) ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

function report(): void {
  const groups = [...new Set(rows.map((row) => row.group))].sort()
  const fold = new Map(groups.map((group, k) => [group, k % FOLDS]))
  const scores = new Array<number>(rows.length).fill(0)
  for (let f = 0; f < FOLDS; f++) {
    const weights = difference(
      fitWeights(
        rows.filter((row) => fold.get(row.group) !== f),
        settings,
      ),
    )
    rows.forEach((row, r) => {
      if (fold.get(row.group) === f) scores[r] = score(weights, row)
    })
  }
  for (const threshold of THRESHOLDS) {
    const taken = rows.filter((_, r) => (scores[r] as number) >= threshold)
    const right = taken.filter((row) => row.label === 1).length
    console.log(
      threshold,
      'F1',
      ((2 * right) / (taken.length + goldCount)).toFixed(3),
      'P',
      (right / taken.length).toFixed(2),
      'R',
      (right / goldCount).toFixed(2),
    )
  }
}

function write(): void {
  const weights = [...difference(fitWeights(rows, settings))].filter(([, weight]) => Math.abs(weight) >= 0.04)
  const lines: string[] = ['']
  for (const [name, weight] of weights) {
    const entry = `${name}=${Number(weight.toFixed(2))}; `
    if ((lines.at(-1) as string).length + entry.length > 118) lines.push('')
    lines[lines.length - 1] += entry
  }
  const head = `/**
 * Fitted, not written by hand: npx tsx scripts/fit-attribution.ts <folder of the evaluation sets>
 * on the development sample of PolNeAR (493 articles). What a candidate's features weigh, as "name=weight".
 */
export const ATTRIBUTION_WEIGHTS = \`
${lines.map((line) => line.trimEnd().replace(/[\\`$]/g, '')).join('\n')}
\`
`
  writeFileSync(new URL('../engine/lexicon/attribution-weights.ts', import.meta.url), head)
}

console.log(rows.length, 'candidates,', rows.filter((row) => row.label === 1).length, 'right, of', goldCount)
if (flag === '--report') report()
else write()
