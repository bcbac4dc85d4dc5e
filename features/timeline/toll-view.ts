import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import type { Mark, StepLine } from '@/ui/charts/step-chart'
import type { Tone } from '@/ui/tone-mark'
import { type Axis, numberAxis, timeAxis } from './axis'
import { type Closed, stretchInWords } from './days'
import { type Point, STEP_KINDS, type Step, type StepKind, type Toll } from './tolls'

export type TollView = {
  x: Axis
  y: Axis
  marks: Mark[]
  lines: StepLine[]
  /** points without a date: told, not drawn */
  undated: Point[]
}

export const STEP_TONES: Record<StepKind, Tone> = {
  update: 'apparent',
  times: 'apparent',
  dispute: 'conflict',
  settled: 'not_comparable',
}

/** The tone of a point: in dispute, part of a change, or alone. */
function toneOf(point: Point, steps: readonly Step[]): Tone {
  const kinds = steps.flatMap(({ kind, from, to }) => (from === point || to === point ? [kind] : []))
  return kinds.includes('dispute') ? 'conflict' : kinds.length > 0 ? 'apparent' : 'agreement'
}

/** Points that give one number at one time are one mark. */
const markId = ({ at, low, high }: Point): string => `${at?.from} ${at?.to} ${low} ${high}`

export function tollViewOf(slug: string, toll: Toll): TollView {
  const dated = toll.points.filter(({ at }) => at !== null)
  const groups = new Map<string, Point[]>()
  for (const point of dated) groups.set(markId(point), [...(groups.get(markId(point)) ?? []), point])
  const marks = [...groups].map(([id, points]): Mark => {
    const first = points[0] as Point
    const tones = points.map((point) => toneOf(point, toll.steps))
    const at = first.at as Closed
    return {
      id,
      x: [at.from, at.to],
      y: [first.low, first.high],
      label: first.label,
      tone: (['conflict', 'apparent'] as const).find((tone) => tones.includes(tone)) ?? 'agreement',
      href:
        points.length === 1
          ? addresses.source(slug, first.claim.source, first.claim.id)
          : addresses.question(slug, first.question.id),
      says: `${first.label}, ${namesOf(points)}, ${stretchInWords(at)}`,
    }
  })
  const seen = new Set<string>()
  const lines = toll.steps.flatMap(({ kind, from, to }): StepLine[] => {
    const line = { from: markId(from), to: markId(to), kind: LINES[kind] }
    const id = Object.values(line).join('\n')
    if (!from.at || !to.at || line.from === line.to || seen.has(id)) return []
    seen.add(id)
    return [line]
  })
  return {
    x: timeAxis(dated.flatMap(({ at }) => at ?? [])),
    y: numberAxis(toll.points.flatMap(({ low, high }) => [low, high])),
    marks,
    lines,
    undated: toll.points.filter(({ at }) => at === null),
  }
}

const LINES: Record<StepKind, StepLine['kind']> = {
  update: 'step',
  times: 'dotted',
  dispute: 'split',
  settled: 'dotted',
}

const namesOf = (points: readonly Point[]): string => [...new Set(points.map(({ source }) => source))].join(', ')

/** Steps between the same two numbers, told once. */
export type StepWords = { id: string; kind: StepKind; text: string; reason: string; steps: Step[] }

/** What each change or dispute is, in words: who has which number when, and which of the two stands. */
export function stepsInWords(toll: Toll): StepWords[] {
  const groups = new Map<string, Step[]>()
  for (const step of toll.steps) {
    const id = [step.kind, step.from.label, step.to.label].join('\n')
    groups.set(id, [...(groups.get(id) ?? []), step])
  }
  const inOrder = [...groups].sort(([, [a]], [, [b]]) => rankOf(a) - rankOf(b))
  return inOrder.map(([id, steps]) => {
    const { kind, relation, decided } = steps[0] as Step
    const sides = [steps.map(({ from }) => from), steps.map(({ to }) => to)].map((points) => sideInWords(points))
    const by = decided ? ' A person decided so.' : ''
    return { id, kind, text: TEXTS[kind](sides[0] ?? '', sides[1] ?? '') + by, reason: relation.reason, steps }
  })
}

const rankOf = (step: Step | undefined): number => (step ? STEP_KINDS.indexOf(step.kind) : 0)

function sideInWords(points: readonly Point[]): string {
  const days = [...new Set(points.flatMap(({ at }) => (at ? [stretchInWords(at)] : [])))]
  return `${points[0]?.label} (${[namesOf(points), ...days].join(', ')})`
}

const TEXTS: Record<StepKind, (from: string, to: string) => string> = {
  update: (from, to) => `Update: ${to} replaces ${from}. The same story, later.`,
  times: (from, to) => `Two times: ${from} and ${to} may both hold, each for its own.`,
  dispute: (from, to) => `Dispute: ${from} and ${to} cannot both be true.`,
  settled: (from, to) => `No dispute: ${from} and ${to}.`,
}

/** The sentence of the chart: how many updates, how many disputes. */
export function tollInWords(toll: Toll): string {
  const count = (kind: StepKind) =>
    new Set(toll.steps.flatMap((step) => (step.kind === kind ? [`${step.from.label} ${step.to.label}`] : []))).size
  const parts = STEP_KINDS.flatMap((kind) => {
    const n = count(kind)
    return n === 0 ? [] : [`${n} ${n === 1 ? ONE[kind] : MANY[kind]}`]
  })
  const sources = new Set(toll.points.map(({ source }) => source)).size
  const over = toll.axis === 'published' ? 'by the day of publication' : 'by the time that is meant'
  return `${counted(toll.points.length, 'number')} of ${counted(sources, 'source')}, ${over}: ${parts.join(', ')}.`
}

const ONE: Record<StepKind, string> = {
  update: 'update',
  times: 'pair of two times',
  dispute: 'dispute',
  settled: 'pair settled by a person',
}
const MANY: Record<StepKind, string> = {
  update: 'updates',
  times: 'pairs of two times',
  dispute: 'disputes',
  settled: 'pairs settled by a person',
}
