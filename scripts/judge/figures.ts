/** The scorer's figures, from rows that were judged held out: over all rows, and fold by fold for the spread. */
import type { Judged } from './held-out'

export type Figure = { part: string; figure: number; mean: number; spread: number; rows: number; detail: string }

export function figuresOf(judged: readonly Judged[]): Figure[] {
  const parts = [...new Set(judged.map(({ part }) => part))]
  return parts.map((part) => {
    const rows = judged.filter((row) => row.part === part)
    const measure = MEASURES[part] ?? macroF1
    const folds = [...new Set(rows.map(({ fold }) => fold))].sort().map((fold) =>
      measure(
        rows.filter((row) => row.fold === fold),
        labelsOf(rows),
      ),
    )
    const mean = folds.reduce((a, b) => a + b, 0) / folds.length
    const spread = Math.sqrt(folds.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, folds.length - 1))
    return {
      part,
      figure: measure(rows, labelsOf(rows)),
      mean,
      spread,
      rows: rows.length,
      detail: detailOf(part, rows),
    }
  })
}

type Measure = (rows: readonly Judged[], labels: readonly string[]) => number

const labelsOf = (rows: readonly Judged[]): string[] => [...new Set(rows.map(({ gold }) => gold))].sort()

export function scoresOf(rows: readonly Judged[], label: string): { f1: number; precision: number; recall: number } {
  const both = rows.filter(({ gold, given }) => gold === label && given === label).length
  const [asked, said] = [
    rows.filter(({ gold }) => gold === label).length,
    rows.filter(({ given }) => given === label).length,
  ]
  return {
    f1: (2 * both) / Math.max(1, asked + said),
    precision: both / Math.max(1, said),
    recall: both / Math.max(1, asked),
  }
}

const mean = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length)
const macroF1: Measure = (rows, labels) =>
  mean(
    labels
      .filter((label) => rows.some(({ gold, given }) => gold === label || given === label))
      .map((label) => scoresOf(rows, label).f1),
  )
const accuracy: Measure = (rows) => mean(rows.map(({ gold, given }) => (gold === given ? 1 : 0)))
const balanced: Measure = (rows, labels) =>
  mean(labels.filter((label) => rows.some(({ gold }) => gold === label)).map((label) => scoresOf(rows, label).recall))
const byQuestion: Measure = (rows, labels) =>
  mean(
    [...new Set(rows.map(({ group }) => group))].map((group) =>
      balanced(
        rows.filter((row) => row.group === group),
        labels,
      ),
    ),
  )

const MEASURES: Record<string, Measure> = {
  rte: accuracy,
  docs: accuracy,
  bump: accuracy,
  nanco: byQuestion,
  passages: byQuestion,
  summedits: balanced,
}

export function falseAlarms(rows: readonly Judged[]): number {
  const others = rows.filter(({ gold }) => gold !== 'conflict')
  return others.filter(({ given }) => given === 'conflict').length / Math.max(1, others.length)
}

function detailOf(part: string, rows: readonly Judged[]): string {
  if (!labelsOf(rows).includes('conflict') || rows.every(({ odds }) => odds === null)) return ''
  const { f1, precision, recall } = scoresOf(rows, 'conflict')
  const alarms = part === 'fever' ? '' : `, false alarms ${(100 * falseAlarms(rows)).toFixed(1)} %`
  return `conflict F1 ${f1.toFixed(2)} (P ${precision.toFixed(2)}, R ${recall.toFixed(2)})${alarms}`
}
