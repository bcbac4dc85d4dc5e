import type { BundleChange, BundleReview, BundleSuggestion } from '@/contracts/interchange/bundle'
import type { Prisma } from '@/generated/sqlite/client'
import type { Bundle } from '@/server/bundle/bundle'
import { same } from '@/server/bundle/canonical'
import { withIds } from '@/server/bundle/ids'
import type { Handle } from '@/server/db/client'
import { rowIds } from './free-ids'
import { personNamed } from './people'
import { writeRuns } from './write-bundle-runs'
import { writeSources } from './write-bundle-sources'

/** A story as it is in the database before something is written over it; `rows`: the row ids by those of the bundle. */
export type Before = { bundle: Bundle; rows: ReadonlyMap<string, string> }

/**
 * Writes a bundle into a story, whose row is there: all of it where the story is new, else what is other than before.
 * Nothing is deleted. Returns the row ids by those of the bundle. Call it in a transaction.
 */
export async function writeBundle(
  db: Handle,
  storyId: string,
  given: Bundle,
  before: Before | null,
): Promise<Map<string, string>> {
  const ids = await rowIds(db, given, before?.rows ?? new Map())
  const after = withIds(given, new Map([...ids].filter(([id, row]) => id !== row)))
  const was = before && withIds(before.bundle, before.rows)
  const people = await peopleOf(db, after)
  const { title, description, propositions, createdAt } = after.story
  await db.story.update({ where: { id: storyId }, data: { title, description, createdAt: date(createdAt) } })
  if (!was || !same(was.story.propositions, propositions)) await writePropositions(db, storyId, propositions)
  await writeSources(db, storyId, after.sources, was?.sources ?? [])
  await writeChanges(db, storyId, after.changes, was?.changes ?? [], people)
  await writeReviews(db, storyId, after.reviews, was?.reviews ?? [], people)
  await writeSuggestions(db, storyId, after.suggestions, was?.suggestions ?? [])
  await writeRuns(db, storyId, after, was)
  return ids
}

type People = (name: string | null) => string | null

async function peopleOf(db: Handle, { changes, reviews }: Bundle): Promise<People> {
  const events = changes.flatMap((change) => change.events)
  const names = new Set([...changes, ...events, ...reviews].flatMap(({ person }) => person ?? []))
  const ids = new Map<string, string>()
  for (const name of names) ids.set(name, (await personNamed(db, name)).id)
  return (name) => (name === null ? null : (ids.get(name) ?? null))
}

async function writePropositions(db: Handle, storyId: string, propositions: string[]): Promise<void> {
  await db.proposition.deleteMany({ where: { storyId } })
  await db.proposition.createMany({ data: propositions.map((text, position) => ({ storyId, text, position })) })
}

const date = (instant: string): Date => new Date(instant)
const dateOrNull = (instant: string | null): Date | null => (instant === null ? null : date(instant))
const json = (value: unknown) => value as Prisma.InputJsonValue

/** What is new, and what is there and differs. */
function split<T extends { id: string }>(after: T[], before: T[]): { fresh: T[]; changed: T[] } {
  const was = new Map(before.map((one) => [one.id, one]))
  const changed = after.filter((one) => was.has(one.id) && !same(was.get(one.id), one))
  return { fresh: after.filter(({ id }) => !was.has(id)), changed }
}

async function writeChanges(
  db: Handle,
  storyId: string,
  after: BundleChange[],
  before: BundleChange[],
  people: People,
) {
  const { fresh, changed } = split(after, before)
  // numbers are one of a kind: those that move make room first
  if (changed.length > 0 && fresh.length > 0)
    await db.$executeRaw`UPDATE "Change" SET "number" = -"number" WHERE "storyId" = ${storyId}`
  const known = new Set(before.map(({ id }) => id))
  const moved = fresh.length > 0 && changed.length > 0 ? after.filter(({ id }) => known.has(id)) : changed
  for (const { id, number, undoneAt } of moved)
    await db.change.update({ where: { id }, data: { number, undoneAt: dateOrNull(undoneAt) } })
  await db.change.createMany({
    data: fresh.map(({ events: _events, person, at, undoneAt, data, anchors, ...change }) => ({
      ...change,
      storyId,
      data: json(data),
      anchors: json(anchors),
      personId: people(person),
      createdAt: date(at),
      undoneAt: dateOrNull(undoneAt),
    })),
  })
  const there = new Set(before.flatMap(({ events }) => events.map(({ id }) => id)))
  const events = after.flatMap(({ id: changeId, events }) => events.map((event) => ({ changeId, ...event })))
  await db.changeEvent.createMany({
    data: events
      .filter(({ id }) => !there.has(id))
      .map(({ person, at, ...event }) => ({ ...event, personId: people(person), createdAt: date(at) })),
  })
}

async function writeReviews(
  db: Handle,
  storyId: string,
  after: BundleReview[],
  before: BundleReview[],
  people: People,
) {
  const { fresh, changed } = split(after, before)
  for (const { id, reading, undoneAt } of changed)
    await db.review.update({ where: { id }, data: { reading, undoneAt: dateOrNull(undoneAt) } })
  await db.review.createMany({
    data: fresh.map(({ person, at, undoneAt, anchor, ...review }) => ({
      ...review,
      storyId,
      anchor: json(anchor),
      personId: people(person) as string,
      createdAt: date(at),
      undoneAt: dateOrNull(undoneAt),
    })),
  })
}

async function writeSuggestions(db: Handle, storyId: string, after: BundleSuggestion[], before: BundleSuggestion[]) {
  const { fresh, changed } = split(after, before)
  for (const { id, dismissedAt, review } of changed)
    await db.suggestion.update({ where: { id }, data: { dismissedAt: dateOrNull(dismissedAt), reviewId: review } })
  // where both asked the same, the answer that is there stays under its own id
  const asked = new Set(before.map(({ pair, version }) => `${pair}\n${version}`))
  const news = fresh.filter(({ pair, version }) => !asked.has(`${pair}\n${version}`))
  await db.suggestion.createMany({
    data: news.map(({ at, dismissedAt, review, quotes, ...suggestion }) => ({
      ...suggestion,
      storyId,
      quotes: json({ words: quotes }),
      createdAt: date(at),
      dismissedAt: dateOrNull(dismissedAt),
      reviewId: review,
    })),
  })
}
