import type { Claim } from '@/engine/model/claim'
import type { Comparison, Question } from '@/engine/model/comparison'
import type { Relation } from '@/engine/model/relation'
import { canonical } from './canonical'

/** Something that two comparisons say differently. `before`, `after`: null where that one has it not. */
export type Difference = {
  kind: 'source' | 'claim' | 'question' | 'answer' | 'relation' | 'stance' | 'failed'
  /** what it is about, in words */
  about: string
  /** which part of it differs; null where one of the two does not have it at all */
  field: string | null
  before: string | null
  after: string | null
}

type Part = Difference['kind']

/** All that differs between two comparisons, in the order of their parts; empty where they are the same. */
export function differencesOf(before: Comparison, after: Comparison): Difference[] {
  return [
    ...lists(
      'source',
      before.sources,
      after.sources,
      ({ id }) => id,
      ({ id, title }) => title ?? id,
    ),
    ...lists('claim', before.claims, after.claims, ({ id }) => id, claimInWords),
    ...lists(
      'question',
      before.questions.map(bare),
      after.questions.map(bare),
      ({ id }) => id,
      ({ text }) => text,
    ),
    ...lists(
      'answer',
      answersOf(before),
      answersOf(after),
      ({ key }) => key,
      ({ asked, label }) => `${asked} ${label}`,
    ),
    ...relations(before, after),
    ...lists(
      'stance',
      before.stances,
      after.stances,
      stanceKey,
      ({ proposition, voice }) => `${voice} on “${proposition}”`,
    ),
    ...lists(
      'failed',
      before.failed ?? [],
      after.failed ?? [],
      ({ source }) => source,
      ({ source }) => source,
    ),
  ]
}

const claimInWords = ({ statement, source }: Claim): string => `“${short(statement)}” (${source})`
const stanceKey = ({ proposition, claim, voice }: Comparison['stances'][number]) => `${proposition}\n${claim}\n${voice}`
const bare = ({ answers: _answers, relations: _relations, ...question }: Question) => question

const answersOf = ({ questions }: Comparison) =>
  questions.flatMap(({ id, text, answers }) =>
    answers.map((answer) => ({ ...answer, asked: text, key: `${id}\n${answer.id}` })),
  )

function relations(before: Comparison, after: Comparison): Difference[] {
  const claims = new Map([...before.claims, ...after.claims].map((claim) => [claim.id, claim]))
  const words = (id: string) => `“${short(claims.get(id)?.statement ?? id)}”`
  const keyed = ({ questions }: Comparison) =>
    questions.flatMap(({ id, relations: all }) => all.map((one) => ({ ...one, key: `${id}\n${one.a}\n${one.b}` })))
  const about = ({ a, b }: Relation) => `${words(a)} and ${words(b)}`
  return lists('relation', keyed(before), keyed(after), ({ key }) => key, about)
}

/** What two lists of one kind have differently: entries that one has not, fields that differ, and the order. */
function lists<T extends object>(
  kind: Part,
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  aboutOf: (one: T) => string,
): Difference[] {
  const [was, is] = [numbered(before, keyOf), numbered(after, keyOf)]
  const found: Difference[] = []
  for (const [key, one] of was) {
    const other = is.get(key)
    if (other) found.push(...fields(kind, aboutOf(one), one, other))
    else found.push({ kind, about: aboutOf(one), field: null, before: aboutOf(one), after: null })
  }
  for (const [key, one] of is)
    if (!was.has(key)) found.push({ kind, about: aboutOf(one), field: null, before: null, after: aboutOf(one) })
  const order = (all: ReadonlyMap<string, T>) => [...all.keys()].join('\n')
  if (found.length === 0 && order(was) !== order(is))
    found.push({ kind, about: `the list of each ${kind}`, field: 'order', before: 'one order', after: 'another' })
  return found
}

/** By their keys; of equal ones each further carries its number. */
function numbered<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const map = new Map<string, T>()
  const seen = new Map<string, number>()
  for (const one of all) {
    const key = keyOf(one)
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    map.set(times === 0 ? key : `${key}\n#${times}`, one)
  }
  return map
}

function fields<T extends object>(kind: Part, about: string, before: T, after: T): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof T & string)[]
  return names
    .filter((field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null))
    .map((field) => ({ kind, about, field, before: told(before[field]), after: told(after[field]) }))
}

const told = (value: unknown): string => short(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))

const MOST = 200
const short = (words: string): string => (words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words)
