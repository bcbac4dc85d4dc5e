/** Figures of the judge's models on rows that they were not fitted on. */
import { type SentenceOdds, weighOdds } from '../engine/judge/sentences'
import type { Task } from './fit-judge'
import type { PairRow } from './fit-judge-rows'
import { fitWeights, macroF1 } from './fit-logistic'

const FOLDS = 5
type Weights = Map<string, number[]>

/** Dealt by name, so that the fold of a group is the same in every model. */
function foldOf(group: string): number {
  let sum = 0
  for (const letter of group) sum = (sum * 31 + (letter.codePointAt(0) as number)) % 1_000_003
  return sum % FOLDS
}

function share(weights: Weights, features: Record<string, number>, labels: number): number[] {
  const sums = new Array<number>(labels).fill(0)
  for (const [name, value] of Object.entries(features)) {
    const row = weights.get(name)
    for (let k = 0; row && k < labels; k++) sums[k] = (sums[k] as number) + value * (row[k] as number)
  }
  const top = Math.max(...sums)
  const parts = sums.map((one) => Math.exp(one - top))
  const total = parts.reduce((a, b) => a + b, 0)
  return parts.map((one) => one / total)
}

export function reportHeldOut(tasks: Task[], pairs: PairRow[]): void {
  const kept = new Map<string, Weights[]>()
  for (const task of tasks) {
    const folds = Array.from({ length: FOLDS }, (_, k) =>
      fitWeights(
        task.rows.filter((row) => foldOf(row.group) !== k),
        task.settings,
      ),
    )
    kept.set(task.name, folds)
    if (task.labels.length === 2) reportYesNo(task, folds)
  }
  reportSentences(pairs, kept)
}

/** Accuracy on each fold's rows: mean and spread; where a set has few groups each stands for itself. */
function reportYesNo(task: Task, folds: Weights[]): void {
  const given = task.rows.map((row) =>
    (share(folds[foldOf(row.group)] as Weights, row.features, 2)[1] as number) >= 0.5 ? 1 : 0,
  )
  const rates = Array.from({ length: FOLDS }, (_, k) => {
    const own = task.rows.flatMap((row, r) => (foldOf(row.group) === k ? [row.label === given[r] ? 1 : 0] : []))
    return own.length ? own.reduce<number>((a, b) => a + b, 0) / own.length : null
  }).filter((rate): rate is number => rate !== null)
  const gold = task.rows.map((row) => row.label)
  console.log(task.name, 'macro-F1', macroF1(gold, given, 2).toFixed(3), 'accuracy by fold', spread(rates))
}

const spread = (rates: number[]): string => {
  const mean = rates.reduce((a, b) => a + b, 0) / rates.length
  const deviation = Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / Math.max(1, rates.length - 1))
  return `${mean.toFixed(3)} ± ${deviation.toFixed(3)}`
}

const LABEL: Record<string, number> = { agree: 0, name_variant: 0, conflict: 1 }
const ENTAILED = new Set(['rte', 'vitaminc', 'sick', 'breaking', 'negation', 'nan'])

function reportSentences(pairs: PairRow[], kept: Map<string, Weights[]>): void {
  const odds = (name: string, row: PairRow) => {
    const [agree = 0, conflict = 0, other = 0] = share(
      (kept.get(name) as Weights[])[foldOf(row.group)] as Weights,
      row.features,
      3,
    )
    return { agree, conflict, other }
  }
  for (const set of new Set(pairs.map((row) => row.set))) {
    const rows = pairs.filter((row) => row.set === set)
    const given = rows.map((row) => {
      const own = odds(row.shape.toUpperCase(), row)
      const related = share(
        (kept.get('RELATED') as Weights[])[foldOf(row.group.slice(row.set.length + 1))] as Weights,
        row.event,
        2,
      )[1] as number
      const all: SentenceOdds = { own, claim: odds('CLAIM', row), related }
      const { coarse, follows } = weighOdds(row.shape, all)
      if (set === 'seeming') return ['agree', 'conflict', 'apparent', 'unrelated'].indexOf(coarse)
      const label = coarse === 'agree' ? (follows || !ENTAILED.has(set) ? 0 : 2) : coarse === 'conflict' ? 1 : 2
      if (set === 'fever' && label === 2) return own.conflict > own.agree ? 1 : 0
      return set === 'rte' || set === 'msrp' ? (label === 0 ? 0 : 2) : label
    })
    const gold = rows.map((row) =>
      set === 'seeming' ? ['agree', 'conflict', 'apparent', 'unrelated'].indexOf(row.label) : (LABEL[row.label] ?? 2),
    )
    const present = [...new Set(gold)]
    const f1 = (label: number, from = rows.map((_, r) => r)) => {
      const both = from.filter((r) => gold[r] === label && given[r] === label).length
      return (
        (2 * both) /
        Math.max(1, from.filter((r) => gold[r] === label).length + from.filter((r) => given[r] === label).length)
      )
    }
    const mean = (from?: number[]) => present.reduce((sum, label) => sum + f1(label, from), 0) / present.length
    const right = gold.filter((one, r) => one === given[r]).length / gold.length
    const byFold = Array.from({ length: FOLDS }, (_, k) =>
      rows.flatMap((row, r) => (foldOf(row.group) === k ? [r] : [])),
    )
    const alarms = gold.filter((one, r) => one !== 1 && given[r] === 1).length / gold.filter((one) => one !== 1).length
    console.log(
      set,
      'macro-F1',
      mean().toFixed(3),
      'by fold',
      spread(byFold.map((from) => mean(from))),
      'accuracy',
      right.toFixed(3),
      'conflict F1',
      f1(1).toFixed(2),
      'false alarms',
      alarms.toFixed(3),
    )
  }
}
