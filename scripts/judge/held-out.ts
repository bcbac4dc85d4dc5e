/** Every row judged by weights that were fitted without its story, topic, article or question. */
import { type SentenceOdds, type SentenceVerdict, weighOdds } from '../../engine/judge/sentences'
import { fitWeights, type Row } from '../fit-logistic'
import { dealFolds } from './groups'
import type { PairRow } from './rows'
import { type Material, type Task, tasksOf } from './tasks'

export const FOLDS = 5
/** Two summaries that look the same to the model are not told apart. */
const TIE = 1e-9

/** `given` and `gold` are labels of the set; `likely` is how likely the models hold agreement and conflict. */
export type Judged = {
  part: string
  gold: string
  given: string
  fold: number
  group: string
  odds: SentenceOdds | null
  yes: number
}

type Weights = Map<string, number[]>

function likelihoods(weights: Weights, features: Record<string, number>, labels: number): number[] {
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

/** The scorer counts as entailed only what follows. */
const ENTAILED = new Set(['rte', 'vitaminc', 'sick', 'breaking', 'negation', 'nan'])

export function judgeHeldOut(material: Material, told: (line: string) => void = () => {}): Judged[] {
  const folds = foldsOf(material)
  const foldOf = (group: string): number => folds.get(group) ?? 0
  const models = new Map<string, Weights[]>()
  for (const task of tasksOf(material)) {
    models.set(task.name, fitFolds(task, foldOf))
    told(task.name)
  }
  const ask = (name: string, row: { features: Record<string, number>; group: string }, labels: number): number[] =>
    likelihoods((models.get(name) as Weights[])[foldOf(row.group)] as Weights, row.features, labels)
  const sure = (name: string, row: Row): number => ask(name, row, 2)[1] as number
  const yesNo = (part: string, name: string, rows: Row[], labels: [string, string]): Judged[] =>
    rows.map((row) => {
      const yes = sure(name, row)
      const [gold, given] = [labels[row.label] as string, labels[yes > 0.5 + TIE ? 1 : 0] as string]
      return { part, gold, given, fold: foldOf(row.group), group: row.group, odds: null, yes }
    })
  return [
    ...material.pairs.map((row): Judged => {
      const odds = oddsOf(row, ask)
      const given = givenLabel(row, odds, weighOdds(row.shape, odds))
      return {
        part: row.set,
        gold: goldLabel(row),
        given,
        fold: foldOf(row.group),
        group: row.group,
        odds,
        yes: odds.own.conflict,
      }
    }),
    ...yesNo('event', 'EVENT', material.events, ['different_event', 'same_event']),
    ...yesNo('docs', 'ARTICLES', material.articles, ['different_event', 'same_event']),
    ...yesNo('nanco', 'ANSWERS', material.answers, ['different', 'agree']),
    ...yesNo('passages', 'ANSWERS', material.passages, ['different', 'agree']),
    ...yesNo(
      'bump',
      'SUMMARY',
      material.bump.filter(({ label }) => label === 1),
      ['true', 'conflict'],
    ),
    ...yesNo('summedits', 'EDITED', material.edited, ['agree', 'conflict']),
  ]
}

function foldsOf({ pairs, events, articles, answers, bump, edited }: Material): Map<string, number> {
  const rows = [pairs, [...events, ...articles], answers, bump, edited].flat()
  return dealFolds(
    rows.map(({ group }) => group),
    FOLDS,
  )
}

const fitFolds = (task: Task, foldOf: (group: string) => number): Weights[] =>
  Array.from({ length: FOLDS }, (_, k) =>
    fitWeights(
      task.rows.filter((row) => foldOf(row.group) !== k),
      task.settings,
    ),
  )

type Ask = (name: string, row: { features: Record<string, number>; group: string }, labels: number) => number[]

function oddsOf(row: PairRow, ask: Ask): SentenceOdds {
  const three = (name: string) => {
    const [agree = 0, conflict = 0, other = 0] = ask(name, row, 3)
    return { agree, conflict, other }
  }
  const related = ask('RELATED', { features: row.event, group: row.group }, 2)[1] as number
  return { own: three(row.shape.toUpperCase()), claim: three('CLAIM'), related }
}

const COARSE_OF: Record<string, string> = {
  name_variant: 'agree',
  update: 'other',
  different: 'other',
  neutral: 'other',
  not_agree: 'other',
}

function goldLabel({ set, label }: PairRow): string {
  return set === 'seeming' ? label : (COARSE_OF[label] ?? label)
}

function givenLabel({ set }: PairRow, { own }: SentenceOdds, { coarse, follows }: SentenceVerdict): string {
  if (set === 'seeming') return coarse
  if (set === 'fever' && coarse !== 'agree' && coarse !== 'conflict')
    return own.conflict > own.agree ? 'conflict' : 'agree'
  if (coarse === 'agree') return follows || !ENTAILED.has(set) ? 'agree' : 'other'
  return coarse === 'conflict' && set !== 'rte' && set !== 'msrp' ? 'conflict' : 'other'
}
