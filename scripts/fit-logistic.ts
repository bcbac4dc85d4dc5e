/** Multinomial logistic regression by full-batch gradient descent with Adam's steps; deterministic. */
/** `weight`: how much the row counts; 1 where it is left out. */
export type Row = { features: Record<string, number>; label: number; group: string; weight?: number }
export type Settings = { labels: number; l2: number; balance: number; least: number; steps?: number }

/** Weights per feature and label. Features seen in fewer than `least` groups are left out. */
export function fitWeights(rows: Row[], settings: Settings): Map<string, number[]> {
  const names = frequent(rows, settings.least)
  const index = new Map(names.map((name, k) => [name, k]))
  const sparse = rows.map((row) =>
    Object.entries(row.features).flatMap(([name, value]) =>
      index.has(name) && value !== 0 ? [[index.get(name) as number, value] as const] : [],
    ),
  )
  const weightOf = balanced(rows, settings)
  const { labels: n, l2 } = settings
  const size = names.length * n
  const w = new Float64Array(size)
  const m = new Float64Array(size)
  const v = new Float64Array(size)
  const mass = weightOf.reduce((a, b) => a + b, 0)
  for (let step = 1; step <= (settings.steps ?? 300); step++) {
    const gradient = new Float64Array(size)
    rows.forEach((row, r) => {
      const p = softmax(sparse[r] as [number, number][], w, n)
      for (let k = 0; k < n; k++) {
        const error = ((p[k] as number) - (k === row.label ? 1 : 0)) * (weightOf[r] as number)
        for (const [i, value] of sparse[r] as [number, number][])
          gradient[i * n + k] = (gradient[i * n + k] as number) + error * value
      }
    })
    for (let i = 0; i < size; i++) {
      const g = ((gradient[i] as number) + l2 * (w[i] as number)) / mass
      m[i] = 0.9 * (m[i] as number) + 0.1 * g
      v[i] = 0.99 * (v[i] as number) + 0.01 * g * g
      const corrected = (m[i] as number) / (1 - 0.9 ** step)
      w[i] = (w[i] as number) - (0.05 * corrected) / (Math.sqrt((v[i] as number) / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  return new Map(names.map((name, i) => [name, [...w.slice(i * n, i * n + n)]]))
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

function softmax(row: readonly (readonly [number, number])[], w: Float64Array, n: number): number[] {
  const sums = new Array<number>(n).fill(0)
  for (const [i, value] of row)
    for (let k = 0; k < n; k++) sums[k] = (sums[k] as number) + value * (w[i * n + k] as number)
  const top = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - top))
  const total = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / total)
}
