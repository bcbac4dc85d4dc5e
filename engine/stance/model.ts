import type { Features } from './short-features'

/** A linear model: for each feature one weight per label. */
export type Model<Label extends string> = {
  labels: readonly Label[]
  weights: Readonly<Record<string, readonly number[]>>
}

/** The probability of each label (softmax of the weighted features). Features that the model does not know count nothing. */
export function probabilities<Label extends string>(model: Model<Label>, features: Features): Record<Label, number> {
  const sums = model.labels.map(() => 0)
  for (const [name, value] of Object.entries(features)) {
    const row = model.weights[name]
    if (row) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + value * (row[k] as number)
  }
  const top = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - top))
  const total = parts.reduce((a, b) => a + b, 0)
  return Object.fromEntries(model.labels.map((label, k) => [label, (parts[k] as number) / total])) as Record<
    Label,
    number
  >
}
