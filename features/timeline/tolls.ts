import { remembered } from '@/contracts/remember'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { valueInWords } from '@/contracts/value-words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import type { Relation } from '@/engine/model/relation'
import type { Quantity } from '@/engine/model/value'
import { type Closed, daysOf, publishedDays } from './days'

/** A number that a source gives, and when. */
export type Point = {
  claim: Claim
  question: Question
  source: string
  /** null where no date is known */
  at: Closed | null
  low: number
  high: number
  label: string
}

/**
 * update: the later count replaces the earlier one. times: each holds for its own time. dispute: both cannot be true.
 * settled: the method saw a dispute, a person decided that there is none.
 */
export type StepKind = 'update' | 'times' | 'dispute' | 'settled'
/** From the earlier to the later number; `decided`: a person's decision, where it says otherwise than the method. */
export type Step = {
  kind: StepKind
  from: Point
  to: Point
  relation: Relation
  question: Question
  decided: boolean
}

/** Numbers for one thing over time. `axis`: drawn by the day of publication, or by the time that the claims speak of. */
export type Toll = { id: string; question: Question; axis: 'published' | 'told'; points: Point[]; steps: Step[] }

/** The counts that change or are disputed, those with updates first. */
export const tollsOf = remembered(findTolls)

function findTolls(reading: StoryReading): Toll[] {
  const groups = new Map<string, string>()
  const rootOf = (id: string): string => {
    const parent = groups.get(id) ?? id
    return parent === id ? id : rootOf(parent)
  }
  const steps: { relation: Relation; question: Question }[] = []
  for (const question of reading.comparison.questions) {
    if (reading.standing(question) === 'not_comparable') continue
    for (const relation of question.relations) {
      if (!joins(relation) || !isCount(reading.claim(relation.a)) || !isCount(reading.claim(relation.b))) continue
      const [a, b] = [rootOf(relation.a), rootOf(relation.b)].sort() as [string, string]
      groups.set(b, a)
      for (const id of [relation.a, relation.b]) if (!groups.has(id)) groups.set(id, id)
      if (relation.coarse !== 'agree') steps.push({ relation, question })
    }
  }
  const members = new Map<string, Claim[]>()
  for (const id of groups.keys()) {
    const claim = reading.claim(id)
    if (claim) members.set(rootOf(id), [...(members.get(rootOf(id)) ?? []), claim])
  }
  const rank = (toll: Toll) => Math.min(...toll.steps.map(({ kind }) => STEP_KINDS.indexOf(kind)))
  return [...members.values()]
    .flatMap((claims) => tollOf(reading, claims, steps) ?? [])
    .sort((a, b) => rank(a) - rank(b) || b.points.length - a.points.length || (a.id < b.id ? -1 : 1))
}

export const STEP_KINDS: readonly StepKind[] = ['update', 'times', 'dispute', 'settled']

const joins = ({ relation, coarse }: Relation): boolean =>
  relation === 'supersedes' || relation === 'differentTime' || coarse === 'conflict' || coarse === 'agree'

const isCount = (claim: Claim | undefined): boolean => claim?.kind === 'quantity' && claim.value?.type === 'quantity'

function tollOf(
  reading: StoryReading,
  claims: readonly Claim[],
  all: readonly { relation: Relation; question: Question }[],
): Toll | null {
  const ids = new Set(claims.map(({ id }) => id))
  const own = all.filter(({ relation }) => ids.has(relation.a) && ids.has(relation.b))
  if (own.length === 0) return null
  // claims that speak of several times, none replacing another, are drawn where they belong in time
  const times = new Set(claims.map(({ time }) => time && `${time.start}/${time.end}`))
  const told =
    times.size > 1 &&
    claims.every(({ time }) => daysOf(time)?.from != null && daysOf(time)?.to != null) &&
    own.every(({ relation }) => relation.relation === 'differentTime')
  const axis = told ? 'told' : 'published'
  const points = new Map(claims.map((claim) => [claim.id, pointOf(reading, claim, axis, own)]))
  const steps = own.flatMap((one) => stepOf(reading, one, points) ?? [])
  const question = widest(own.map((one) => one.question))
  if (steps.length === 0 || !question) return null
  const inTime = [...points.values()].sort(earlier)
  return { id: question.id, question, axis, points: inTime, steps: withoutShortcuts(steps) }
}

const widest = (questions: readonly Question[]): Question | undefined =>
  [...questions].sort(
    (a, b) => size(b) - size(a) || b.relations.length - a.relations.length || (a.id < b.id ? -1 : 1),
  )[0]
const size = ({ answers }: Question): number => answers.reduce((sum, { claims }) => sum + claims.length, 0)

function pointOf(
  reading: StoryReading,
  claim: Claim,
  axis: Toll['axis'],
  own: readonly { question: Question }[],
): Point {
  const source = reading.source(claim.source)
  const quantity = claim.value as Quantity
  const told = daysOf(claim.time)
  const [low, high] = [
    quantity.low ?? quantity.number ?? quantity.high,
    quantity.high ?? quantity.number ?? quantity.low,
  ]
  return {
    claim,
    question: reading.places(claim.id)[0]?.question ?? (own[0]?.question as Question),
    source: sourceName(source),
    at: axis === 'told' ? { from: told?.from ?? 0, to: told?.to ?? 0 } : publishedDays(source?.published ?? null),
    low: low ?? 0,
    high: high ?? 0,
    label: valueInWords(quantity),
  }
}

const earlier = (a: Point, b: Point): number =>
  (a.at?.from ?? Infinity) - (b.at?.from ?? Infinity) || a.low - b.low || (a.claim.id < b.claim.id ? -1 : 1)

function stepOf(
  reading: StoryReading,
  { relation, question }: { relation: Relation; question: Question },
  points: ReadonlyMap<string, Point>,
): Step | null {
  const [a, b] = [points.get(relation.a), points.get(relation.b)]
  if (!a || !b) return null
  const review = reading.review('question', question.id)
  const standing = reading.standing(question)
  const found: StepKind =
    relation.coarse === 'conflict' ? 'dispute' : relation.relation === 'supersedes' ? 'update' : 'times'
  const kind = review && standing === 'conflict' ? 'dispute' : review && found === 'dispute' ? 'settled' : found
  // a supersedes b: a is the later state
  const [from, to] = relation.relation === 'supersedes' ? [b, a] : earlier(a, b) <= 0 ? [a, b] : [b, a]
  return { kind, from, to, relation, question, decided: kind !== found }
}

/** 40 to 47 to 52: that 52 also replaces 40 goes without saying. */
function withoutShortcuts(steps: readonly Step[]): Step[] {
  const updates = steps.filter(({ kind }) => kind === 'update')
  const next = new Map<string, Set<string>>()
  for (const { from, to } of updates) next.set(from.claim.id, (next.get(from.claim.id) ?? new Set()).add(to.claim.id))
  return steps.filter(
    ({ kind, from, to }) =>
      kind !== 'update' || ![...(next.get(from.claim.id) ?? [])].some((mid) => next.get(mid)?.has(to.claim.id)),
  )
}
