/** Which model learns from which rows, and how much a row of each set weighs. */
import type { Row, Settings } from '../fit-logistic'
import type { PairRow } from './rows'

export type Task = { name: string; labels: string[]; rows: Row[]; settings: Settings; told: string }

/** Everything that is read once and learnt from many times. */
export type Material = {
  pairs: PairRow[]
  related: Row[]
  events: Row[]
  articles: Row[]
  answers: Row[]
  passages: Row[]
  bump: Row[]
  edited: Row[]
}

export const THREE: Record<string, number> = { agree: 0, name_variant: 0, conflict: 1 }
/** What each model of sentences learns from which sets, and how much a row of each weighs. */
export const MIXES: Record<string, { weights: Record<string, number>; shapes: string[]; l2: number }> = {
  CLAIM: {
    weights: { rte: 3, vitaminc: 0.6, fever: 4, negation: 0.1 },
    shapes: ['claim', 'report', 'statement', 'scene'],
    l2: 4,
  },
  REPORT: { weights: { natural: 4, rte: 0.2, vitaminc: 0.15 }, shapes: ['report', 'claim'], l2: 4 },
  STATEMENT: {
    weights: { natural: 0.5, seeming: 4, fever: 0.6, vitaminc: 0.2, msrp: 0.1, negation: 0.1 },
    shapes: ['statement'],
    l2: 6,
  },
  SCENE: {
    weights: {
      seeming: 0.5,
      rte: 0.5,
      fever: 0.6,
      vitaminc: 0.4,
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
const BALANCE_ELSE = 0.4

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
    settings: { labels: 3, l2, balance: 0, least: 4, steps: 100 },
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
    return share ** (BALANCE[row.set] ?? BALANCE_ELSE)
  }
}

const yesNo = (name: string, rows: Row[], l2: number, told: string, steps = 100, least = 4): Task => ({
  name,
  labels: ['no', 'yes'],
  rows,
  settings: { labels: 2, l2, balance: 0, least, steps },
  told,
})

/** Every question weighs the same in each label, since there are few of them. */
export function evenly(rows: Row[]): Row[] {
  const counts = new Map<string, number>()
  const key = (row: Row) => `${row.group} ${row.label}`
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return rows.map((row) => ({ ...row, weight: 100 / (counts.get(key(row)) ?? 1) }))
}

export const tasksOf = (of: Material): Task[] => [
  ...sentenceTasks(of.pairs),
  yesNo('RELATED', of.related, 3, 'seeming, and pairs of natural, rte and vitaminc against exchanged ones'),
  yesNo('EVENT', of.events, 20, 'sentence pairs of ecbplus'),
  yesNo('ARTICLES', of.articles, 0.3, 'document pairs of ecbplus', 200),
  yesNo(
    'SUMMARY',
    [...of.bump, ...of.edited.map((row) => ({ ...row, weight: 0.1 }))],
    5,
    'bump (differences of two summaries), a little of summedits_news',
  ),
  yesNo('EDITED', of.edited, 30, 'summedits_news'),
  yesNo('ANSWERS', [...evenly(of.answers), ...evenly(of.passages)], 50, 'answers and passages of nanco', 100, 1),
]
