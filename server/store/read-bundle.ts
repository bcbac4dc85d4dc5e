import type { Bundle, SourceWhole } from '@/server/bundle/bundle'
import { idsOf, sharedId, withIds } from '@/server/bundle/ids'
import { shownOf } from '@/server/bundle/lay'
import type { Handle } from '@/server/db/client'
import { loadComparison, loadInput, newestRun } from './load-run'
import { listPropositions } from './propositions'
import { listReviews } from './reviews'
import { settingsSchema } from './save-run'
import { loadShown } from './shown'

/** `rules`: of the rules of this program's method, for runs that it made. */
type Options = { originals: boolean; rules: { method: string; stages: Record<string, string> | null } }

/** A story whole, as a bundle has it; `rows`: by the id that a bundle has, the one of the row here. */
export async function readBundle(
  db: Handle,
  storyId: string,
  options: Options,
): Promise<{ bundle: Bundle; rows: Map<string, string> }> {
  const story = await db.story.findUniqueOrThrow({ where: { id: storyId } })
  const propositions = await listPropositions(db, storyId)
  const run = await newestRun(db, storyId)
  const shown = await loadShown(db, storyId)
  const reviews = shown ? await listReviews(db, storyId, shown.comparison, propositions) : []
  const bundle: Bundle = {
    story: { title: story.title, description: story.description, createdAt: iso(story.createdAt), propositions },
    sources: await sourcesOf(db, storyId, options.originals),
    runs: await runsOf(db, storyId, options.rules),
    comparison: run && (await loadComparison(db, run)),
    shown: shown && shownOf({ comparison: shown.comparison, edits: shown.edits, reviews }),
    changes: await changesOf(db, storyId),
    reviews: await reviewsOf(db, storyId),
    suggestions: await suggestionsOf(db, storyId),
  }
  const rows = new Map(
    Object.values(idsOf(bundle))
      .flat()
      .map((id) => [sharedId(id), id]),
  )
  const shared = [...rows].filter(([id, row]) => id !== row).map(([id, row]) => [row, id] as const)
  return { bundle: withIds(bundle, new Map(shared)), rows }
}

const iso = (date: Date): string => date.toISOString()
const isoOrNull = (date: Date | null): string | null => date && iso(date)
const nameOf = (person: { name: string } | null): string | null => person?.name ?? null
const NAME = { person: { select: { name: true } } } as const

async function sourcesOf(db: Handle, storyId: string, originals: boolean): Promise<SourceWhole[]> {
  const rows = await db.source.findMany({
    where: { storyId },
    orderBy: { position: 'asc' },
    include: { versions: { orderBy: { number: 'asc' } } },
  })
  const sources: SourceWhole[] = []
  for (const { id, storyId: _story, position: _position, versions, ...row } of rows) {
    const { text, sha256, words, pages, createdAt, deletedAt, groups, ...about } = row
    const older = versions.map((one) => ({ ...one, until: iso(one.createdAt) }))
    const texts = [...older, { number: missing(versions), text, sha256, words, pages, until: null }].map((one) => {
      const { number, text, sha256, words, until } = one
      return { number, text, sha256, words, pages: (one.pages as number[] | null) ?? null, until }
    })
    sources.push({
      ...about,
      groups: groups as string[],
      createdAt: iso(createdAt),
      deletedAt: isoOrNull(deletedAt),
      texts: texts.sort((a, b) => a.number - b.number),
      originals: originals ? await originalsOf(db, id) : [],
    })
  }
  return sources
}

/** The number of the text that holds: the first that is not among those set aside. */
function missing(versions: { number: number }[]): number {
  const taken = new Set(versions.map(({ number }) => number))
  let number = 1
  while (taken.has(number)) number++
  return number
}

async function originalsOf(db: Handle, sourceId: string): Promise<SourceWhole['originals']> {
  const rows = await db.sourceFile.findMany({ where: { sourceId }, orderBy: { textSha256: 'asc' } })
  return rows.map(({ sourceId: _source, bytes, fetchedAt, createdAt, ...row }) => ({
    ...row,
    bytes: new Uint8Array(bytes),
    fetchedAt: isoOrNull(fetchedAt),
    createdAt: iso(createdAt),
  }))
}

/** Kept in the settings of a run that came with a bundle: the rules it was made with elsewhere. */
const rulesIn = (settings: unknown): Record<string, string> | null =>
  (settings as { rules?: Record<string, string> | null }).rules ?? null

async function runsOf(db: Handle, storyId: string, here: Options['rules']) {
  const rows = await db.run.findMany({ where: { storyId }, orderBy: { number: 'asc' } })
  const runs: Bundle['runs'] = []
  for (const [i, row] of rows.entries()) {
    const { id, method, milliseconds, createdAt, settings } = row
    const { sources, propositions } = await loadInput(db, row)
    const { failed } = settingsSchema.parse(settings)
    const rules = rulesIn(settings) ?? (method === here.method ? here.stages : null)
    runs.push({ id, number: i + 1, method, milliseconds, at: iso(createdAt), propositions, failed, sources, rules })
  }
  return runs
}

async function changesOf(db: Handle, storyId: string): Promise<Bundle['changes']> {
  const rows = await db.change.findMany({
    where: { storyId },
    orderBy: { number: 'asc' },
    include: { ...NAME, events: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: NAME } },
  })
  return rows.map(({ id, kind, subject, what, from, to, why, data, anchors, batch, person, events, ...times }, i) => ({
    id,
    number: i + 1,
    ...{ kind, subject, what, from, to, why, batch },
    data: data as Record<string, unknown>,
    anchors: anchors as Bundle['changes'][number]['anchors'],
    person: nameOf(person),
    at: iso(times.createdAt),
    undoneAt: isoOrNull(times.undoneAt),
    events: events.map((event) => ({
      id: event.id,
      act: event.act as 'undone' | 'redone',
      person: nameOf(event.person),
      at: iso(event.createdAt),
    })),
  }))
}

async function reviewsOf(db: Handle, storyId: string): Promise<Bundle['reviews']> {
  const rows = await db.review.findMany({
    where: { storyId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: NAME,
  })
  return rows.map(({ id, target, key, anchor, decision, note, origin, reading, person, createdAt, undoneAt }) => ({
    ...{ id, key, decision, note, origin },
    target: target as Bundle['reviews'][number]['target'],
    anchor: anchor as Bundle['reviews'][number]['anchor'],
    reading: reading === 2 ? 2 : 1,
    person: person.name,
    at: iso(createdAt),
    undoneAt: isoOrNull(undoneAt),
  }))
}

async function suggestionsOf(db: Handle, storyId: string): Promise<Bundle['suggestions']> {
  const rows = await db.suggestion.findMany({ where: { storyId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, pair, version, model, coarse, reason, score, quotes, createdAt, dismissedAt, reviewId }) => ({
    ...{ id, pair, version, model, reason, score },
    coarse: coarse as Bundle['suggestions'][number]['coarse'],
    quotes: (quotes as { words: Bundle['suggestions'][number]['quotes'] }).words,
    at: iso(createdAt),
    dismissedAt: isoOrNull(dismissedAt),
    review: reviewId,
  }))
}
