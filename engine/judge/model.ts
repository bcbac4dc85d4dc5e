import type { Model } from '../stance/model'

/** Reads a table of weights: `name a b c | name a b c`, for each feature one weight per label, or of two labels that of the second alone. */
export function modelOf<Label extends string>(labels: readonly Label[], table: string): Model<Label> {
  const weights: Record<string, number[]> = {}
  for (const entry of table.split('|')) {
    const words = entry.trim().split(/\s+/)
    const count = labels.length === 2 ? 1 : labels.length
    const numbers = words.splice(-count).map(Number)
    weights[words.join(' ')] = count === 1 ? [0, ...numbers] : numbers
  }
  return { labels, weights }
}
