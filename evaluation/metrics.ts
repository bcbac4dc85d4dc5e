/** Measures, pure: what goes in are labels and numbers, what comes out is a number. */

export type Scores = { precision: number; recall: number; f1: number }

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Precision, recall and their harmonic mean from what was hit, given and wanted. */
export function scores(hit: number, given: number, wanted: number): Scores {
  const precision = ratio(hit, given)
  const recall = ratio(hit, wanted)
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

/** The scores of one label. */
export function labelScores<L>(gold: readonly L[], found: readonly L[], label: L): Scores {
  const hit = gold.filter((each, i) => each === label && found[i] === label).length
  return scores(hit, found.filter((each) => each === label).length, gold.filter((each) => each === label).length)
}

/** The mean of the labels' F1, each label counting the same however rare. */
export const macroF1 = <L>(gold: readonly L[], found: readonly L[], labels: readonly L[]): number =>
  mean(labels.map((label) => labelScores(gold, found, label).f1))

/** The mean of the labels' recall: a constant answer reaches no more than one part in as many as there are labels. */
export const balancedAccuracy = <L>(gold: readonly L[], found: readonly L[], labels: readonly L[]): number =>
  mean(labels.map((label) => labelScores(gold, found, label).recall))

export const mean = (numbers: readonly number[]): number => ratio(sum(numbers), numbers.length)
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The chance that a positive scores above a negative; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  let above = 0
  for (const high of positives) for (const low of negatives) above += high > low ? 1 : high === low ? 0.5 : 0
  return ratio(above, positives.length * negatives.length)
}

/** Agreement of two readers beyond what their habits alone would give (Cohen); null where both only ever say one and the same label. */
export function cohensKappa<L>(first: readonly L[], second: readonly L[]): number | null {
  const observed = mean(first.map((label, i) => (label === second[i] ? 1 : 0)))
  const share = (labels: readonly L[], label: L) => ratio(labels.filter((each) => each === label).length, labels.length)
  const expected = sum([...new Set([...first, ...second])].map((label) => share(first, label) * share(second, label)))
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/** The power with which cost grows with size: 1 is linear, 2 quadratic. The slope of a line through the logarithms. */
export function growthExponent(sizes: readonly number[], costs: readonly number[]): number {
  const x = sizes.map(Math.log)
  const y = costs.map(Math.log)
  const middleX = mean(x)
  const middleY = mean(y)
  const rise = sum(x.map((each, i) => (each - middleX) * ((y[i] ?? Number.NaN) - middleY)))
  return rise / sum(x.map((each) => (each - middleX) ** 2))
}

/** Where the true share lies with 95 % confidence, by Wilson's formula, which holds for few cases and for none wrong. */
export function interval(right: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = right / of
  const spread = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * of)) / of)
  const scale = 1 + z ** 2 / of
  const bound = (side: number) => Math.min(1, Math.max(0, (share + z ** 2 / (2 * of) + side * spread) / scale))
  return [bound(-1), bound(1)]
}
