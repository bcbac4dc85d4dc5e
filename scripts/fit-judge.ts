/**
 * Fits the weights of the judge's models and writes engine/judge/weights.ts.
 *   npx tsx scripts/fit-judge.ts <folder of the evaluation sets> [--report]
 * With --report it prints figures with whole stories, topics, questions and articles held out, and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { reportHeldOut } from './fit-judge-report'
import {
  answerRows,
  articleRows,
  eventRows,
  type PairRow,
  relatedRows,
  sentenceRows,
  summaryRows,
} from './fit-judge-rows'
import { fitWeights, type Row, type Settings } from './fit-logistic'

if (!process.argv[2]) throw new Error('usage: fit-judge.ts <folder of the evaluation sets> [--report]')

export type Task = { name: string; labels: string[]; rows: Row[]; settings: Settings; told: string }

const THREE: Record<string, number> = { agree: 0, name_variant: 0, conflict: 1 }
/** What each model of sentences learns from which sets, and how much a row of each weighs. */
const MIXES: Record<string, { weights: Record<string, number>; shapes: string[]; l2: number }> = {
  CLAIM: {
    weights: { rte: 3, vitaminc: 0.6, fever: 4, negation: 0.1 },
    shapes: ['claim', 'report', 'statement', 'scene'],
    l2: 4,
  },
  REPORT: { weights: { natural: 4, rte: 0.2, vitaminc: 0.04 }, shapes: ['report', 'claim'], l2: 6 },
  STATEMENT: {
    weights: { natural: 0.5, seeming: 4, fever: 0.3, vitaminc: 0.1, msrp: 0.1, negation: 0.1 },
    shapes: ['statement'],
    l2: 3,
  },
  SCENE: {
    weights: {
      seeming: 0.5,
      rte: 0.5,
      fever: 0.3,
      vitaminc: 0.2,
      msrp: 0.1,
      sick: 0.5,
      breaking: 0.3,
      negation: 0.5,
      nan: 2,
    },
    shapes: ['scene'],
    l2: 3,
  },
}
/** By how much rarer labels of a set weigh more: their share to this power. */
const BALANCE: Record<string, number> = { natural: 0.6, breaking: 0.5, fever: 0, vitaminc: 0.7 }

function sentenceTasks(all: PairRow[]): Task[] {
  const balance = balanceOf(all)
  return Object.entries(MIXES).map(([name, { weights, shapes, l2 }]) => ({
    name,
    labels: ['agree', 'conflict', 'other'],
    rows: all
      .filter((row) => weights[row.set] && shapes.includes(row.shape))
      .map((row) => ({
        features: row.features,
        label: THREE[row.label] ?? 2,
        group: row.group,
        weight: (weights[row.set] as number) * balance(row),
      })),
    settings: { labels: 3, l2, balance: 0, least: 4, steps: 200 },
    told: Object.keys(weights).join(', '),
  }))
}

function balanceOf(all: PairRow[]): (row: PairRow) => number {
  const counts = new Map<string, number>()
  const key = (row: PairRow) => `${row.set} ${THREE[row.label] ?? 2}`
  for (const row of all) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  const total = (set: string) => [0, 1, 2].map((label) => counts.get(`${set} ${label}`) ?? 0)
  return (row) => {
    const present = total(row.set).filter(Boolean)
    const share = present.reduce((a, b) => a + b, 0) / present.length / (counts.get(key(row)) ?? 1)
    return share ** (BALANCE[row.set] ?? 0.4)
  }
}

const { bump, edited } = summaryRows()
const pairs = sentenceRows()
const yesNo = (name: string, rows: Row[], l2: number, told: string, steps = 250, least = 4): Task => ({
  name,
  labels: ['no', 'yes'],
  rows,
  settings: { labels: 2, l2, balance: 0, least, steps },
  told,
})
/** Every question weighs the same in each label, since there are few of them. */
function evenly(rows: Row[]): Row[] {
  const counts = new Map<string, number>()
  const key = (row: Row) => `${row.group} ${row.label}`
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return rows.map((row) => ({ ...row, weight: 100 / (counts.get(key(row)) ?? 1) }))
}
const tasks: Task[] = [
  ...sentenceTasks(pairs),
  yesNo('RELATED', relatedRows(), 3, 'seeming, and pairs of natural, rte and vitaminc against exchanged ones'),
  yesNo('EVENT', eventRows(), 3, 'sentence pairs of ecbplus'),
  yesNo('ARTICLES', articleRows(), 1, 'document pairs of ecbplus', 500),
  yesNo(
    'SUMMARY',
    [...bump, ...edited.map((row) => ({ ...row, weight: 0.1 }))],
    5,
    'bump (differences of two summaries), a little of summedits_news',
  ),
  yesNo('EDITED', edited, 30, 'summedits_news'),
  yesNo(
    'ANSWERS',
    [...evenly(answerRows(false)), ...evenly(answerRows(true))],
    4,
    'answers and passages of nanco',
    250,
    1,
  ),
]

const WIDTH = 116

/** Entries side by side, in lines of the width of the code. */
function wrapped(entries: string[]): string {
  const lines = ['']
  for (const entry of entries) {
    const line = lines.at(-1) as string
    if (line && line.length + entry.length + 3 > WIDTH) lines.push(entry)
    else lines[lines.length - 1] = line ? `${line} | ${entry}` : entry
  }
  return lines.join(' |\n')
}

const table = ({ name, labels, rows, settings, told }: Task): string => {
  const entries = [...fitWeights(rows, settings)].map(([feature, row]) => {
    const [no = 0, yes = 0] = row
    const numbers = row.length === 2 ? [yes - no] : row
    return `${feature} ${numbers.map((one) => Number(one.toFixed(3))).join(' ')}`
  })
  return (
    `/** ${rows.length} rows: ${told}. */\nexport const ${name} = modelOf(\n  [${labels.map((one) => `'${one}'`).join(', ')}],\n  ` +
    `\`\n${wrapped(entries)}\n\`,\n)\n`
  )
}

if (process.argv[3] === '--report') reportHeldOut(tasks, pairs)
else {
  const head = `import { modelOf } from './model'\n\n/**\n * Fitted, not written by hand: npx tsx scripts/fit-judge.ts <folder of the evaluation sets>\n * on the development side of each set; figures with whole stories and topics held out stand in docs/method/judge.md.\n */\n\n`
  writeFileSync(new URL('../engine/judge/weights.ts', import.meta.url), head + tasks.map(table).join('\n'))
}
