import type { SourceMeta } from '@/contracts/desk'
import { type Bundle, heldText, type SourceWhole } from './bundle'
import { same } from './canonical'

type Step = { kind: string; data: Record<string, Plain> }
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/** What a merge brings into a story: all that has to be known for taking it out again. Ids are those of the bundle. */
export type Brought = {
  steps: Step[]
  sources: string[]
  changes: string[]
  reviews: string[]
  undone: string[]
  redone: string[]
  reviewsUndone: string[]
  reviewsRedone: string[]
  beside: string[]
}

/** What is other in a story after a merge. */
export function broughtBy(before: Bundle, after: Bundle): Brought {
  const known = new Map(before.sources.map((source) => [source.key, source]))
  const steps = after.sources.flatMap((source) => {
    const was = known.get(source.key)
    return was ? sourceSteps(was, source) : []
  })
  const changes = turned(before.changes, after.changes)
  const reviews = turned(before.reviews, after.reviews)
  const readings = new Map(before.reviews.map(({ id, reading }) => [id, reading]))
  return {
    steps: [...steps, ...storySteps(before, after)],
    sources: after.sources.filter(({ key, deletedAt }) => !known.has(key) && deletedAt === null).map(({ key }) => key),
    ...{ changes: changes.fresh, undone: changes.undone, redone: changes.redone },
    ...{ reviews: reviews.fresh, reviewsUndone: reviews.undone, reviewsRedone: reviews.redone },
    beside: after.reviews.filter(({ id, reading }) => reading === 2 && readings.get(id) === 1).map(({ id }) => id),
  }
}

type Turned = { id: string; undoneAt: string | null }

function turned(before: Turned[], after: Turned[]) {
  const stood = new Map(before.map(({ id, undoneAt }) => [id, undoneAt === null]))
  const ids = (fits: (one: Turned, was: boolean | undefined) => boolean) =>
    after.filter((one) => fits(one, stood.get(one.id))).map(({ id }) => id)
  return {
    fresh: ids(({ undoneAt }, was) => was === undefined && undoneAt === null),
    undone: ids(({ undoneAt }, was) => was === true && undoneAt !== null),
    redone: ids(({ undoneAt }, was) => was === false && undoneAt === null),
  }
}

const META: (keyof SourceMeta)[] = [
  ...(['title', 'outlet', 'author', 'kind', 'published', 'url', 'archiveUrl', 'groups', 'reference'] as const),
]

function sourceSteps(before: SourceWhole, after: SourceWhole): Step[] {
  const source = before.key
  const steps: Step[] = []
  const fields = META.filter((field) => !same(before[field], after[field]))
  const of = (whole: SourceWhole) => Object.fromEntries(fields.map((field) => [field, whole[field]]))
  if (fields.length > 0) steps.push({ kind: 'source.meta', data: { source, before: of(before), after: of(after) } })
  const [was, is] = [heldText(before).number, heldText(after).number]
  if (was !== is) steps.push({ kind: 'source.text', data: { source, before: was, after: is } })
  if (before.deletedAt === null && after.deletedAt !== null) steps.push({ kind: 'source.out', data: { source } })
  if (before.deletedAt !== null && after.deletedAt === null) steps.push({ kind: 'source.in', data: { source } })
  return steps
}

function storySteps({ story: before }: Bundle, { story: after }: Bundle): Step[] {
  const title =
    before.title === after.title ? [] : [{ kind: 'story.title', data: { before: before.title, after: after.title } }]
  const only = (these: string[], others: string[], kind: string): Step[] =>
    these.filter((text) => !others.includes(text)).map((text) => ({ kind, data: { text } }))
  return [
    ...title,
    ...only(after.propositions, before.propositions, 'proposition.add'),
    ...only(before.propositions, after.propositions, 'proposition.remove'),
  ]
}
