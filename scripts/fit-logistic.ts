import { minimise } from './minimise'

/** Multinomial logistic regression over all rows at once; deterministic. */
/** `weight`: how much the row counts; 1 where it is left out. */
export type Row = { features: Record<string, number>; label: number; group: string; weight?: number }
export type Settings = { labels: number; l2: number; balance: number; least: number; steps?: number }

const STEPS = 100

/** Weights per feature and label. Features seen in fewer than `least` groups are left out. */
export function fitWeights(rows: Row[], settings: Settings): Map<string, number[]> {
  const names = frequent(rows, settings.least)
  const table = tableOf(rows, names)
  const weightOf = balanced(rows, settings)
  const { labels: n, l2 } = settings
  // the bias may grow as it has to: it only says how common each label is
  const at = names.indexOf('bias')
  const free = at < 0 ? names.length * n : at * n
  const loss = (w: Float64Array, gradient: Float64Array): number => {
    let sum = lossOf(table, w, weightOf, n, gradient)
    for (let i = 0; i < w.length; i++) {
      if (i >= free && i < free + n) continue
      sum += (l2 / 2) * (w[i] as number) ** 2
      gradient[i] = (gradient[i] as number) + l2 * (w[i] as number)
    }
    return sum
  }
  const w = minimise(loss, names.length * n, settings.steps ?? STEPS)
  return new Map(names.map((name, i) => [name, [...w.slice(i * n, i * n + n)]]))
}

/** The rows' features that count, one row after the other: row `r` has the entries from `starts[r]` to `starts[r + 1]`. */
type Table = { starts: Int32Array; columns: Int32Array; values: Float64Array; labels: Int32Array }

function tableOf(rows: Row[], names: string[]): Table {
  const index = new Map(names.map((name, k) => [name, k]))
  const starts = new Int32Array(rows.length + 1)
  const columns: number[] = []
  const values: number[] = []
  rows.forEach((row, r) => {
    for (const [name, value] of Object.entries(row.features)) {
      const column = index.get(name)
      if (column === undefined || value === 0) continue
      columns.push(column)
      values.push(value)
    }
    starts[r + 1] = columns.length
  })
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    labels: Int32Array.from(rows, ({ label }) => label),
  }
}

/** How unlikely the rows' labels are under these weights; `gradient` takes how that changes with each weight. */
function lossOf(table: Table, w: Float64Array, weightOf: number[], n: number, gradient: Float64Array): number {
  const { starts, columns, values, labels } = table
  const p = new Float64Array(n)
  gradient.fill(0)
  let loss = 0
  for (let r = 0; r < labels.length; r++) {
    const [from, to] = [starts[r] as number, starts[r + 1] as number]
    p.fill(0)
    for (let e = from; e < to; e++) {
      const [at, value] = [(columns[e] as number) * n, values[e] as number]
      for (let k = 0; k < n; k++) p[k] = (p[k] as number) + value * (w[at + k] as number)
    }
    loss += toErrors(p, labels[r] as number, weightOf[r] as number)
    for (let e = from; e < to; e++) {
      const [at, value] = [(columns[e] as number) * n, values[e] as number]
      for (let k = 0; k < n; k++) gradient[at + k] = (gradient[at + k] as number) + (p[k] as number) * value
    }
  }
  return loss
}

/** From sums to how far each label's likelihood is off, in place; returns the row's part of the loss. */
function toErrors(p: Float64Array, label: number, weight: number): number {
  let top = Number.NEGATIVE_INFINITY
  for (const sum of p) if (sum > top) top = sum
  let total = 0
  for (let k = 0; k < p.length; k++) {
    const part = Math.exp((p[k] as number) - top)
    p[k] = part
    total += part
  }
  const loss = -Math.log(Math.max(1e-300, (p[label] as number) / total)) * weight
  for (let k = 0; k < p.length; k++) p[k] = ((p[k] as number) / total - (k === label ? 1 : 0)) * weight
  return loss
}

/** The label that the weights give to a row. */
export function predict(weights: Map<string, number[]>, features: Record<string, number>, labels: number): number {
  const sums = new Array<number>(labels).fill(0)
  for (const [name, value] of Object.entries(features)) {
    const row = weights.get(name)
    if (row) for (let k = 0; k < labels; k++) sums[k] = (sums[k] as number) + value * (row[k] as number)
  }
  return sums.indexOf(Math.max(...sums))
}

/** Mean of the labels' F1. */
export function macroF1(gold: number[], given: number[], labels: number): number {
  let sum = 0
  for (let k = 0; k < labels; k++) {
    const both = gold.filter((one, i) => one === k && given[i] === k).length
    const total = gold.filter((one) => one === k).length + given.filter((one) => one === k).length
    sum += total === 0 ? 0 : (2 * both) / total
  }
  return sum / labels
}

/** Macro-F1 when each group of rows is predicted by weights fitted without it; groups are dealt into ten folds by name. */
export function crossValidate(rows: Row[], settings: Settings, folds = 10): number {
  const groups = [...new Set(rows.map((row) => row.group))].sort()
  const fold = new Map(groups.map((group, k) => [group, k % folds]))
  const given = new Array<number>(rows.length).fill(0)
  for (let f = 0; f < folds; f++) {
    const weights = fitWeights(
      rows.filter((row) => fold.get(row.group) !== f),
      settings,
    )
    rows.forEach((row, r) => {
      if (fold.get(row.group) === f) given[r] = predict(weights, row.features, settings.labels)
    })
  }
  return macroF1(
    rows.map((row) => row.label),
    given,
    settings.labels,
  )
}

function frequent(rows: Row[], least: number): string[] {
  const groups = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const [name, value] of Object.entries(row.features)) {
      if (value === 0) continue
      const known = groups.get(name)
      if (known) known.add(row.group)
      else groups.set(name, new Set([row.group]))
    }
  }
  return [...groups]
    .filter(([, seen]) => seen.size >= least)
    .map(([name]) => name)
    .sort()
}

/** Rarer labels weigh more: by their share to the power of `balance`. */
function balanced(rows: Row[], { labels, balance }: Settings): number[] {
  const counts = Array.from({ length: labels }, (_, k) => rows.filter((row) => row.label === k).length)
  const raw = rows.map((row) => (rows.length / labels / Math.max(1, counts[row.label] as number)) ** balance)
  const mean = raw.reduce((a, b) => a + b, 0) / raw.length
  return raw.map((one, r) => (one / mean) * (rows[r]?.weight ?? 1))
}
